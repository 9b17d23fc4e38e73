import type { Fetched } from "./chart/explorer-panels";
import { formatCount } from "./format";
import { formatPeriod, parsePeriod } from "./period";
import type { SeriesJson } from "./series-json";
import type { View } from "./view";

type Ends = Pick<View, "from" | "to">;

/** A range that is often wanted, by name. */
export interface Preset extends Ends {
  name: string;
}

/** The year of the newest value that is no forecast, else of the newest one. */
function lastYear(series: readonly SeriesJson[]): number | undefined {
  const rows = series.flatMap(({ observations }) => observations).filter(({ value }) => value !== null);
  const held = rows.filter(({ status }) => status !== "F");
  const ends = (held.length ? held : rows).map((row) => row.period_end.slice(0, 4)).sort();
  return ends.length ? Number(ends.at(-1)) : undefined;
}

/** The ranges that a button sets: years that end with the newest value held, the years around the articles, everything. */
export function presetsOf(series: readonly SeriesJson[], articles: Required<Ends>): Preset[] {
  const last = lastYear(series);
  if (last === undefined) return [];
  const years = (count: number): Preset => ({
    name: `${count} years`,
    from: String(last - count + 1),
    to: String(last),
  });
  return [
    years(5),
    years(10),
    { name: `Around the articles, ${articles.from}–${articles.to}`, ...articles },
    { name: "All", from: undefined, to: undefined },
  ];
}

const named = 3;

/** Which values reach beyond the range they are shown in, in a sentence; empty where none does. */
export function overlapWords(seen: readonly Fetched[], { from, to }: Ends): string {
  const first = from ? parsePeriod(from).start : "";
  const last = to ? parsePeriod(to).end : "9999";
  const over = seen.flatMap(({ choice, json }) =>
    json.observations
      .filter((row) => row.value !== null && (row.period_start < first || row.period_end > last))
      .map((row) => `${formatPeriod(row.period)} of ${choice.short}`),
  );
  if (!over.length) return "";
  const list = [...over.slice(0, named), ...(over.length > named ? [`${over.length - named} more`] : [])].join(", ");
  const start = over.length === 1 ? "One value lies" : `${capital(formatCount(over.length))} values lie`;
  return `${start} only partly in the range and ${over.length === 1 ? "is" : "are"} shown whole: ${list}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
