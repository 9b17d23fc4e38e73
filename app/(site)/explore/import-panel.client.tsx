"use client";

import { useEffect, useRef, useState } from "react";
import type { Fetched } from "#lib/chart/explorer-panels";
import { formatNumber } from "#lib/format";
import type { Overrides } from "#lib/import/plan";
import { ImportChoose } from "./import-choose.client";
import { ImportReport } from "./import-report.client";
import { type Job, useImport } from "./import-job.client";
import "../../styles/import.css";

interface Props {
  shown: readonly Fetched["choice"][];
  onAdd: (file: number, series: Fetched[]) => void;
}

const megabytes = (bytes: number): string => `${formatNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;

function Reading({ job, onCancel }: { job: Extract<Job, { state: "reading" }>; onCancel: () => void }) {
  const { file, name } = job.given;
  return (
    <div className="reading">
      <p>
        Reading {name}: {megabytes(job.bytes)} of {megabytes(file.size)}.
      </p>
      <progress max={file.size} value={job.bytes} aria-label={`Reading ${name}`} />
      <button type="button" className="framed" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function Refused({ job }: { job: Extract<Job, { state: "refused" }> }) {
  return (
    <p className="problem" role="alert">
      {job.given.name} cannot be used. {job.refusal.message} {job.refusal.remedy}
    </p>
  );
}

/** From a file, or what is pasted, to series on the chart. All of it happens in the page. */
export function ImportPanel({ shown, onAdd }: Props) {
  const { job, read, cancel, take } = useImport();
  const [file, setFile] = useState(1);
  const top = useRef<HTMLDivElement>(null);
  const settled = job.state === "read" || job.state === "refused";
  const changed = useRef<string>(undefined);
  // Whoever chose a file by keys goes on where the answer is; whoever changed a decision, at that decision.
  useEffect(() => {
    if (!settled) return;
    const decision = top.current?.querySelector<HTMLElement>(`[name="${changed.current}"]`);
    (decision ?? top.current)?.focus();
  }, [settled]);
  function change(chosen: Overrides): void {
    if (job.state === "idle") return;
    [changed.current] = Object.keys(chosen);
    // What was drawn of the file was read otherwise.
    onAdd(file, []);
    read({ ...job.given, chosen: { ...job.given.chosen, ...chosen } });
  }
  function another(): void {
    changed.current = undefined;
    setFile(file + 1);
    cancel();
  }
  return (
    <div className="import" ref={top} tabIndex={-1}>
      <p className="promise">
        The file is read here, in your browser. It is sent nowhere, stands in no link, and is gone when you close or
        reload this page.
      </p>
      {job.state === "idle" || job.state === "refused" ? (
        <ImportChoose onGive={(blob, name) => read({ file: blob, name, chosen: {} })} />
      ) : null}
      {job.state === "reading" ? <Reading job={job} onCancel={cancel} /> : null}
      {job.state === "refused" ? <Refused job={job} /> : null}
      {job.state === "read" ? (
        <ImportReport
          key={file}
          number={file}
          job={job}
          shown={shown}
          take={take}
          onAdd={(series) => onAdd(file, series)}
          onChange={change}
          onAnother={another}
        />
      ) : null}
    </div>
  );
}
