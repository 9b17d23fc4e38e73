"use client";

import { useEffect, useRef, useState } from "react";
import type { Fetched } from "#lib/chart/explorer-panels";
import { formatCount, formatNumber } from "#lib/format";
import type { OwnFile } from "#lib/import/own-series";
import type { Overrides } from "#lib/import/plan";
import type { Report } from "#lib/import/read";
import { firstChosen } from "#lib/import/first-chosen";
import type { TakenSeries } from "#lib/import/take";
import { ImportDecisions } from "./import-decisions.client";
import type { Job } from "./import-job.client";
import { ImportPreview } from "./import-preview.client";
import { ImportProblems } from "./import-problems.client";
import { ImportSeries } from "./import-series.client";

/** Where every line and every cell went, in sentences. */
function Summary({ report: { name, counts, series, problemCounts } }: { report: Report }) {
  const of = (count: number, one: string, many: string): string => `${formatNumber(count)} ${count === 1 ? one : many}`;
  const aside = [
    counts.before && of(counts.before, "line above the header", "lines above the header"),
    counts.notes && of(counts.notes, "line of words", "lines of words"),
    counts.blank && of(counts.blank, "empty line", "empty lines"),
  ].filter(Boolean);
  const problems = problemCounts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <p className="summary">
      <b>{name}</b>: {of(counts.rows, "row", "rows")} with {of(counts.values, "value", "values")},{" "}
      {formatNumber(counts.missing)} missing
      {counts.bad ? `, ${formatNumber(counts.bad)} not read (${of(problems, "problem", "problems")} below)` : ""};
      series: {formatNumber(series.length)}.{aside.length ? ` Left out: ${aside.join(", ")}.` : ""}
    </p>
  );
}

interface Props {
  number: number;
  job: Extract<Job, { state: "read" }>;
  shown: readonly Fetched["choice"][];
  take: (ids: number[], file: OwnFile) => Promise<{ built: Fetched[]; left: readonly TakenSeries[] }>;
  onAdd: (series: Fetched[]) => void;
  onChange: (chosen: Overrides) => void;
  onAnother: () => void;
}

/** Says what stands on the chart of a file. */
function addedWords(built: readonly Fetched[], left: readonly TakenSeries[], all: number): string {
  const count = `${formatCount(built.length)} ${built.length === 1 ? "series stands" : "series stand"} on the chart`;
  const first = count.charAt(0).toUpperCase() + count.slice(1);
  const rest = all > built.length ? `, of ${formatNumber(all)} in the file` : "";
  const cut = left.map(
    ({ name, values, left: older }) =>
      `Of ${name} the newest ${formatNumber(values.length)} values are drawn, ${formatNumber(older)} older ones are not.`,
  );
  return [`${first}${rest}.`, ...cut].join(" ");
}

/** What a file holds, what was decided about it, and which of its series are drawn. */
export function ImportReport({ number, job, shown, take, onAdd, onChange, onAnother }: Props) {
  const { report, given } = job;
  const [said, setSaid] = useState("");
  const added = useRef<Report>(undefined);
  async function add(ids: number[], said: Pick<OwnFile, "unit" | "axis">): Promise<void> {
    const { built, left } = await take(ids, { number, name: given.name, ...said });
    onAdd(built);
    setSaid(built.length ? addedWords(built, left, report.series.length) : "");
  }
  // A file with nothing left to look at is drawn at once.
  useEffect(() => {
    if (added.current === report) return;
    added.current = report;
    if (report.sure) queueMicrotask(() => void add(firstChosen(report.series), { unit: "", axis: undefined }));
  });
  const undo = (): void => {
    onAdd([]);
    setSaid("");
  };
  const isOpen = !report.sure || Object.keys(given.chosen).length > 0;
  return (
    <>
      <Summary report={report} />
      <p className="added" role="status">
        {said}
      </p>
      {said ? (
        <p className="ways">
          <a href="#seen">See the chart</a>
          <button type="button" className="quiet" onClick={undo}>
            Undo
          </button>
          <button type="button" className="quiet" onClick={onAnother}>
            Add another file
          </button>
        </p>
      ) : null}
      <ImportProblems report={report} />
      <details open={isOpen}>
        <summary>How the file was read</summary>
        <ImportDecisions decisions={report.decisions} onChange={onChange} />
        <ImportPreview preview={report.preview} />
      </details>
      <ImportSeries
        series={report.series}
        shown={shown}
        drawn={said !== ""}
        onAdd={(ids, words) => void add(ids, words)}
      />
      {said ? null : (
        <button type="button" className="quiet" onClick={onAnother}>
          Choose another file instead
        </button>
      )}
    </>
  );
}
