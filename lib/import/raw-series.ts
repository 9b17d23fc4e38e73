import type { Status } from "../cells";
import type { Period } from "../period";

/** A period as cells name it. There is one for each text, so that a million rows hold few of them. */
export interface Time {
  code: string;
  kind: Period["kind"];
  start: string;
}

/** A series of a file while it is read; its lists go together. A missing value is NaN. */
export interface RawSeries {
  column: number;
  keys: string[];
  kind: Period["kind"];
  unit: string;
  times: Time[];
  values: number[];
  decimals: number[];
  statuses: Status[];
  /** How firmly each value is stated, where the file says it. */
  qualifiers: string[];
  /** Whether a cell says something: an empty one does not. */
  stated: boolean[];
  lines: number[];
}

/** A series without values yet. */
export const emptySeries = (about: Pick<RawSeries, "column" | "keys" | "kind" | "unit">): RawSeries => ({
  ...about,
  ...{ times: [], values: [], decimals: [], statuses: [], qualifiers: [], stated: [], lines: [] },
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts a series in the order of time, values of one period in that of their lines.
 *
 * @param onTwice called for every value whose period the series has already, with its place and that of the first: it is left out.
 *   Without it all values are kept.
 */
export function sortSeries(series: RawSeries, onTwice: ((index: number, first: number) => void) | undefined): void {
  const { times, lines } = series;
  if (times.every((time, index) => index === 0 || (times[index - 1]?.start ?? "") < time.start)) return;
  const before = (a: number, b: number): number =>
    compare(times[a]?.start ?? "", times[b]?.start ?? "") ||
    compare(times[a]?.code ?? "", times[b]?.code ?? "") ||
    (lines[a] ?? 0) - (lines[b] ?? 0);
  const kept: number[] = [];
  for (const index of times.map((_, at) => at).sort(before)) {
    const last = kept.at(-1);
    if (onTwice && last !== undefined && times[index]?.code === times[last]?.code) onTwice(index, last);
    else kept.push(index);
  }
  const pick = <One>(all: readonly One[]): One[] => kept.map((index) => all[index] as One);
  Object.assign(series, {
    ...{ times: pick(times), values: pick(series.values), decimals: pick(series.decimals), lines: pick(lines) },
    ...{ statuses: pick(series.statuses), qualifiers: pick(series.qualifiers), stated: pick(series.stated) },
  });
}
