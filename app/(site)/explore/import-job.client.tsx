"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Fetched } from "#lib/chart/explorer-panels";
import { type OwnFile, ownSeries } from "#lib/import/own-series";
import type { Overrides } from "#lib/import/plan";
import type { Refusal } from "#lib/import/problem";
import type { Report } from "#lib/import/read";
import type { TakenSeries } from "#lib/import/take";
import type { Answer, Asked } from "./import.worker";

/** A file that a reader gave, with what the reader decided about it. */
export interface Given {
  file: Blob;
  name: string;
  chosen: Overrides;
}

/** How far a file has come. */
export type Job =
  | { state: "idle" }
  | { state: "reading"; given: Given; bytes: number }
  | { state: "read"; given: Given; report: Report }
  | { state: "refused"; given: Given; refusal: Refusal };

/** The rest of the page comes first. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

async function build(taken: readonly TakenSeries[], file: OwnFile): Promise<Fetched[]> {
  const built: Fetched[] = [];
  for (const one of taken) {
    const steps = ownSeries(one, file);
    let step = steps.next();
    for (; !step.done; step = steps.next()) await breathe();
    built.push(step.value);
    await breathe();
  }
  return built;
}

interface Handlers {
  onTaken: (series: readonly TakenSeries[]) => void;
  set: (job: Job) => void;
}

/** Starts a worker on a file. It ends with the next file, or when the reader lets go of this one. */
function start(given: Given, { onTaken, set }: Handlers): Worker {
  const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.answer === "progress") set({ state: "reading", given, bytes: data.bytes });
    if (data.answer === "read") set({ state: "read", given, report: data.report });
    if (data.answer === "refused") set({ state: "refused", given, refusal: data.refusal });
    if (data.answer === "taken") onTaken(data.series);
  });
  worker.addEventListener("error", () => {
    const message = "The part of this page that reads files did not arrive.";
    set({ state: "refused", given, refusal: { code: "not_text", message, remedy: "Choose the file again." } });
  });
  const asked: Asked = { ask: "read", ...given };
  worker.postMessage(asked);
  return worker;
}

/** Reads files one at a time, beside the page. */
export function useImport() {
  const [job, set] = useState<Job>({ state: "idle" });
  const worker = useRef<Worker>(undefined);
  const waiting = useRef<(series: readonly TakenSeries[]) => void>(undefined);

  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const read = useCallback(
    (given: Given): void => {
      end();
      set({ state: "reading", given, bytes: 0 });
      worker.current = start(given, { set, onTaken: (series) => waiting.current?.(series) });
    },
    [end],
  );
  const cancel = useCallback((): void => {
    end();
    set({ state: "idle" });
  }, [end]);
  const take = useCallback(async (ids: number[], file: OwnFile) => {
    const taken = await new Promise<readonly TakenSeries[]>((done) => {
      waiting.current = done;
      const asked: Asked = { ask: "take", ids };
      worker.current?.postMessage(asked);
    });
    return { built: await build(taken, file), left: taken.filter(({ left }) => left > 0) };
  }, []);
  return { job, read, cancel, take };
}
