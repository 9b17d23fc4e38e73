import { definitionWords } from "./definition";
import { createShelf } from "./shelf";
import type { DatePrecision, Observation, OfficialSeries } from "./observation";
import { parsePeriod, shortPeriod } from "./period";
import type { Publisher, SeriesRecord, SeriesRow, Source } from "./schema";

/** The last day on which a partly known date can lie: `2019-07` → `2019-07-31`. What is printed by then is known by then. */
export function latestDay(partial: string): string {
  const [year = "", month] = partial.split("-");
  if (partial.length === 10) return partial;
  return parsePeriod(month ? `${year}M${month}` : year).end;
}

/** `irn-gdp-growth-wdi-2026-sh1398`; where rows share a period, the vintage and then a count tell them apart. */
export function rowIds(record: SeriesRecord, rows: readonly SeriesRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const parts = [record.id, row.period, record.statements ? row.vintage : null].filter((part) => part !== null);
    const id = parts.join("-").toLowerCase().replace(/\.\./g, "-to-");
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** The first day on which a partly known date can lie: `2019-07` → `2019-07-01`. */
function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

const precisions: Record<number, DatePrecision> = { 10: "day", 7: "month", 4: "year" };

/** When a value became public; a row of a collected series never takes the date of its record. */
function publication(record: SeriesRecord, row: SeriesRow) {
  const { published, notBefore, notAfter, dateBasis, dateSource } = record.statements ? row : record;
  const bound = notAfter ?? (published?.length === 10 ? published : "");
  return {
    published: published ?? "",
    publishedPrecision: precisions[published?.length ?? 0] ?? ("unknown" as const),
    asOf:
      dateBasis === "release" && published
        ? firstDay(published)
        : (notBefore ?? (published ? firstDay(published) : "")),
    knownBy: bound,
    dateBasis: dateBasis ?? ("" as const),
    dateSource: dateSource ?? "",
  };
}

/** Whose values these are and where they stand. */
interface Origins {
  source: Source | undefined;
  publishers: ReadonlyMap<string, Publisher>;
}

function observation(record: SeriesRecord, row: SeriesRow, id: string, { source, publishers }: Origins): Observation {
  const { start, end } = parsePeriod(row.period);
  const publisherId = row.publisher || record.publisher;
  const date = publication(record, row);
  return {
    id,
    seriesId: record.id,
    kind: "official",
    indicator: record.indicator,
    geo: record.geo,
    period: row.period,
    periodLabel: row.periodLabel || shortPeriod(row.period),
    periodStart: start,
    periodEnd: end,
    periodBasis: row.periodLabel ? "inferred" : "stated",
    periodReason: "",
    value: row.value,
    valueText: row.value === null ? "" : row.value.toFixed(row.decimals),
    decimals: row.decimals,
    unit: record.unit,
    status: row.status,
    qualifier: row.qualifier,
    definition: definitionWords(record.definition, record.counts),
    counted: record.definition,
    statedBy: publishers.get(publisherId)?.name ?? publisherId,
    publisherId,
    quotedBy: row.quotedBy || (record.quotedBy ?? ""),
    ...date,
    vintage: record.statements ? (row.vintage ?? date.published) : record.vintage,
    document: row.document || (record.statements ? "" : (source?.title ?? record.source)),
    lineage: record.lineage,
    derivation: row.derivation,
    computed: record.computed,
    soleCopy: record.soleCopy,
    caveat: record.caveat ?? "",
    revises: row.revises,
    sourceId: record.source,
    sourceUrl: row.cite || (record.statements ? "" : (record.url ?? source?.url ?? "")),
    note: row.note,
  };
}

function observations(record: SeriesRecord, rows: readonly SeriesRow[], origins: Origins): Observation[] {
  const ids = rowIds(record, rows);
  return rows.map((row, index) => observation(record, row, ids[index] ?? record.id, origins));
}

/** Some 17 MB of observations; a page draws from a handful of series. */
const room = 50_000;

/** Makes official series whose observations are read when they are asked for, and kept while there is room. */
export function seriesMaker(sources: ReadonlyMap<string, Source>, publishers: ReadonlyMap<string, Publisher>) {
  const shelf = createShelf<Observation[]>(room);
  return ({ record, rows }: { record: SeriesRecord; rows: () => readonly SeriesRow[] }): OfficialSeries => {
    const origins = { source: sources.get(record.source), publishers };
    return officialSeries(record, origins, () => shelf.take(record.id, () => observations(record, rows(), origins)));
  };
}

/**
 * An official series from its record.
 *
 * @param record what the file is
 * @param read gives its observations, each time they are asked for
 */
function officialSeries(record: SeriesRecord, { source }: Origins, read: () => Observation[]): OfficialSeries {
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
    definition: definitionWords(record.definition, record.counts),
    counted: record.definition,
    publisher: record.publisher,
    quotedBy: record.quotedBy ?? "",
    soleCopy: record.soleCopy,
    caveat: record.caveat ?? "",
    sourceId: record.source,
    sourceUrl: record.url ?? source?.url ?? "",
    vintage: record.vintage,
    published: record.published ?? "",
    lineage: record.lineage,
    statements: record.statements,
    gaps: record.gaps,
    notes: record.notes,
    get observations() {
      return read();
    },
  };
}
