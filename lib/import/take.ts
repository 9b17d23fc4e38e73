import type { Status } from "../cells";
import type { Period } from "../period";
import type { SeriesSummary } from "./read";
import type { RawSeries } from "./table";

/** So many series of a reader's own stand on the chart at most, and so many values of a file. */
export const mostOwn = 40;
export const mostValues = 4000;

/** A series as it is handed to the chart: from its first value to its last, the newest ones where it is too long. */
export interface TakenSeries {
  id: number;
  name: string;
  unit: string;
  kind: Period["kind"];
  codes: string[];
  /** NaN where a value is missing. */
  values: number[];
  decimals: number[];
  statuses: Status[];
  /** Older values that are left out. */
  left: number;
}

/** Series of a file for the chart, which has room for so many values that it still answers at once. */
export function takeSeries(
  all: readonly RawSeries[],
  summaries: readonly SeriesSummary[],
  ids: readonly number[],
): TakenSeries[] {
  const chosen = ids.slice(0, mostOwn);
  const room = Math.floor(mostValues / (chosen.length || 1));
  return chosen.flatMap((id) => {
    const [raw, summary] = [all[id], summaries[id]];
    if (!raw || !summary) return [];
    const has = (value: number): boolean => !Number.isNaN(value);
    const [first, end] = [Math.max(0, raw.values.findIndex(has)), raw.values.findLastIndex(has) + 1];
    const from = Math.max(first, end - room);
    const { name, unit, kind } = summary;
    return {
      ...{ id, name, unit, kind, left: from - first },
      codes: raw.times.slice(from, end).map(({ code }) => code),
      values: raw.values.slice(from, end),
      decimals: raw.decimals.slice(from, end),
      statuses: raw.statuses.slice(from, end),
    };
  });
}
