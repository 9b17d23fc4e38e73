import type { Overrides } from "#lib/import/plan";
import { ImportRefused, type Refusal } from "#lib/import/problem";
import { readFile, type ReadFile, type Report } from "#lib/import/read";
import { takeSeries, type TakenSeries } from "#lib/import/take";

/** What the page asks: to read a file, or to hand over some of its series. */
export type Asked = { ask: "read"; file: Blob; name: string; chosen: Overrides } | { ask: "take"; ids: number[] };

/** What the worker answers. */
export type Answer =
  | { answer: "progress"; bytes: number; total: number }
  | { answer: "read"; report: Report }
  | { answer: "refused"; refusal: Refusal }
  | { answer: "taken"; series: TakenSeries[] };

/** So many series are listed by name; the rest are counted. */
const mostListed = 1000;
const pause = 100;

let read: ReadFile | undefined;

const say = (answer: Answer): void => postMessage(answer);

function refusalOf(error: unknown): Refusal {
  if (error instanceof ImportRefused) return error.refusal;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "not_text",
    message: `The file cannot be read: ${reason}.`,
    remedy: "Choose it again, or save it anew.",
  };
}

async function answerRead(file: Blob, name: string, chosen: Overrides): Promise<void> {
  let last = 0;
  try {
    read = await readFile(file, name, chosen, (bytes, total) => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      say({ answer: "progress", bytes, total });
    });
    const { report } = read;
    say({ answer: "read", report: { ...report, series: report.series.slice(0, mostListed) } });
  } catch (error) {
    say({ answer: "refused", refusal: refusalOf(error) });
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.ask === "read") void answerRead(data.file, data.name, data.chosen);
  else if (read) say({ answer: "taken", series: takeSeries(read.series, read.report.series, data.ids) });
});
