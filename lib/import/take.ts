import type { Status } from "../cells";
import type { Period } from "../period";
import type { SeriesSummary } from "./read";
import type { RawSeries } from "./raw-series";
import { shortNames } from "./short-names";

/** So many series of a reader's own stand on the chart at most, and so many values of a file. */
export const mostOwn = 40;
export const mostValues = 4000;

/** A series as it is handed to the chart: from the first cell that says something to the last, the newest ones where it is too long. */
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
  qualifiers: string[];
  /** Its name as it stands on the chart, told from those taken with it. */
  short: string;
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
  const short = shortNames(chosen.map((id) => summaries[id]?.name ?? ""));
  return chosen.flatMap((id, index) => {
    const [raw, summary] = [all[id], summaries[id]];
    if (!raw || !summary) return [];
    // A mark of a missing value says something; an empty cell at the ends is only room in the table.
    const [first, end] = [Math.max(0, raw.stated.indexOf(true)), raw.stated.lastIndexOf(true) + 1];
    const from = Math.max(first, end - room);
    const { name, unit, kind } = summary;
    return {
      ...{ id, name, unit, kind, short: short[index] ?? name, left: from - first },
      codes: raw.times.slice(from, end).map(({ code }) => code),
      values: raw.values.slice(from, end),
      decimals: raw.decimals.slice(from, end),
      statuses: raw.statuses.slice(from, end),
      qualifiers: raw.qualifiers.slice(from, end),
    };
  });
}
