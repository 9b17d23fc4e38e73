import type { Cell, Row } from "../csv";

const keys = ["period", "period_start", "period_end"] as const;

/**
 * A tidy table as one with a column for each series: a row for each period, in order; where a series has several values of one period,
 * as many rows as it has. Values are in the unit of the chart.
 *
 * @param rows the rows of a chart's file
 */
export function wideTable(rows: readonly Row<string>[]): { columns: string[]; rows: Row<string>[] } {
  const series = [...new Set(rows.map(({ series_id }) => String(series_id)))].sort();
  const wide = new Map<string, Row<string>>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const place = `${row.series_id} ${row.period}`;
    const nth = counts.get(place) ?? 0;
    counts.set(place, nth + 1);
    const key = `${row.period_start} ${row.period_end} ${row.period} ${String(nth).padStart(6, "0")}`;
    const line = wide.get(key) ?? Object.fromEntries([...keys, ...series].map((name) => [name, null as Cell]));
    wide.set(key, Object.assign(line, Object.fromEntries(keys.map((name) => [name, row[name] ?? null]))));
    line[String(row.series_id)] = row.value_shown ?? null;
  }
  const inOrder = [...wide].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return { columns: [...keys, ...series], rows: inOrder };
}
