import { createShelf } from "./shelf";
import type { Observation, OfficialSeries } from "./observation";
import { parsePeriod, shortPeriod } from "./period";
import type { SeriesRecord, SeriesRow, Source } from "./schema";

/** The last day on which a partly known date can lie: `2019-07` → `2019-07-31`. What is printed by then is known by then. */
export function latestDay(partial: string): string {
  const [year = "", month] = partial.split("-");
  if (partial.length === 10) return partial;
  return parsePeriod(month ? `${year}M${month}` : year).end;
}

/** `irn-gdp-growth-wdi-2026-sh1398`; where rows share a period, the vintage and then a count tell them apart. */
function rowIds(record: SeriesRecord, rows: readonly SeriesRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const parts = [record.id, row.period, record.statements ? row.vintage : null].filter((part) => part !== null);
    const id = parts.join("-").toLowerCase().replace(/\.\./g, "-to-");
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function observation(record: SeriesRecord, row: SeriesRow, id: string, source: Source | undefined): Observation {
  const { start, end } = parsePeriod(row.period);
  const vintage = row.vintage ?? record.vintage;
  return {
    id,
    seriesId: record.id,
    kind: "official",
    indicator: record.indicator,
    geo: record.geo,
    period: row.period,
    periodLabel: shortPeriod(row.period),
    periodStart: start,
    periodEnd: end,
    periodBasis: "stated",
    periodReason: "",
    value: row.value,
    valueText: row.value === null ? "" : String(row.value),
    unit: record.unit,
    status: row.status,
    qualifier: row.qualifier,
    definition: record.definition,
    statedBy: row.stated_by || (source?.publisher ?? ""),
    asOf: latestDay(vintage),
    vintage,
    sourceId: record.source,
    sourceUrl: row.cite || (source?.url ?? ""),
    note: row.note,
  };
}

function observations(record: SeriesRecord, rows: readonly SeriesRow[], source: Source | undefined): Observation[] {
  const ids = rowIds(record, rows);
  return rows.map((row, index) => observation(record, row, ids[index] ?? record.id, source));
}

/** Some 17 MB of observations; a page draws from a handful of series. */
const room = 50_000;

/** Makes official series whose observations are read when they are asked for, and kept while there is room. */
export function seriesMaker(sources: ReadonlyMap<string, Source>) {
  const shelf = createShelf<Observation[]>(room);
  return ({ record, rows }: { record: SeriesRecord; rows: () => readonly SeriesRow[] }): OfficialSeries => {
    const source = sources.get(record.source);
    return officialSeries(record, () => shelf.take(record.id, () => observations(record, rows(), source)));
  };
}

/**
 * An official series from its record.
 *
 * @param record what the file is
 * @param read gives its observations, each time they are asked for
 */
function officialSeries(record: SeriesRecord, read: () => Observation[]): OfficialSeries {
  return {
    id: record.id,
    title: record.title,
    short: record.short,
    kind: "official",
    indicator: record.indicator,
    geo: record.geo,
    partner: record.partner ?? "",
    unit: record.unit,
    frequency: record.frequency,
    calendar: record.calendar,
    definition: record.definition,
    publisher: record.publisher,
    sourceId: record.source,
    vintage: record.vintage,
    family: record.family ?? record.id,
    statements: record.statements,
    notes: record.notes,
    get observations() {
      return read();
    },
  };
}
