import { authorName } from "./cited";
import type { Catalog } from "./catalog";
import { chartShowing } from "./chart-model";
import type { Row } from "./csv";
import { licenceId } from "./licence";
import { absolute, links } from "./links";
import type { CitedObservation, Observation, Series } from "./observation";
import { parsePeriod } from "./period";
import { type ObservationColumn } from "./columns";
import { convert, type UnitCode, units } from "./unit";

export const citationColumns = [
  "citation_id",
  "observation_id",
  "article_id",
  "article_title",
  "article_authors",
  "article_published",
  "article_url",
  "passage_id",
  "number_text",
  "sign",
  "qualifier",
  "check",
  "quote",
] as const;

export const sourceColumns = [
  "source_id",
  "kind",
  "title",
  "publisher",
  "authors",
  "published",
  "accessed",
  "url",
  "url_note",
  "archive_url",
  "licence",
  "language",
  "licence_id",
] as const;

const isCited = (observation: Observation): observation is CitedObservation => observation.kind !== "official";

function compareRows(a: Row<ObservationColumn>, b: Row<ObservationColumn>): number {
  for (const column of ["series_id", "period_start", "as_of", "observation_id"] as const) {
    const [left, right] = [String(a[column] ?? ""), String(b[column] ?? "")];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function permalink(observation: Observation, chart: string | undefined): string {
  if (isCited(observation)) return absolute(links.observation(observation.id));
  return chart
    ? absolute(links.chart(chart, observation.id))
    : absolute(links.file(`series/${observation.seriesId}.json`));
}

/** What an observation's place in the catalog adds to its row. */
export interface RowContext {
  series: Series;
  chart?: string | undefined;
  crosscheck?: string | undefined;
  /** The unit of the chart whose file the row stands in. */
  unit?: UnitCode | undefined;
}

/** One observation as a row: text columns as text, `value` a number or null. */
export function observationRow(
  observation: Observation,
  { series, chart, crosscheck, unit }: RowContext,
): Row<ObservationColumn> {
  const cited = isCited(observation) ? observation : undefined;
  const notes = [observation.note, observation.periodReason].filter(Boolean);
  return {
    observation_id: observation.id,
    series_id: observation.seriesId,
    series: series.title,
    indicator_id: observation.indicator,
    geo: observation.geo,
    period: observation.period,
    period_label: observation.periodLabel,
    period_start: observation.periodStart,
    period_end: observation.periodEnd,
    value: observation.value,
    value_text: cited ? observation.valueText : null,
    unit: observation.unit,
    unit_name: units[observation.unit].name,
    status: observation.status,
    qualifier: observation.qualifier,
    definition: observation.definition,
    stated_by: observation.statedBy,
    as_of: observation.asOf || null,
    vintage: observation.vintage,
    source_id: observation.sourceId,
    source_url: observation.sourceUrl || null,
    article_id: cited?.article ?? null,
    passage_id: cited?.passage ?? null,
    quote: cited?.quote ?? null,
    check: cited?.kind === "cited" ? "verified" : null,
    crosscheck: crosscheck ?? null,
    url: permalink(observation, chart),
    note: notes.join(" ") || null,
    published: observation.published || null,
    published_precision: observation.publishedPrecision,
    period_basis: cited || observation.periodBasis === "inferred" ? observation.periodBasis : null,
    kind: observation.kind,
    frequency: frequencies[parsePeriod(observation.period).kind],
    partner: series.partner || null,
    publisher_id: observation.publisherId || null,
    lineage_id: observation.lineage,
    decimals: observation.decimals,
    value_shown: unit && observation.value !== null ? convert(observation.value, observation.unit, unit) : null,
    unit_shown: unit ?? null,
    revises: observation.revises || null,
    not_after: observation.knownBy || null,
    date_basis: observation.dateBasis || null,
    quoted_by: observation.quotedBy || null,
    derivation: observation.derivation || null,
  };
}

/** The frequency of a value by the kind of its period (SDMX CL_FREQ); spans and days have none. */
const frequencies = { year: "A", quarter: "Q", month: "M", day: null, range: null } as const;

/**
 * Rows in the order every file has: series, first day, as-of date, id.
 *
 * @param unit the unit of the chart whose file they make, in which each value is given once more
 */
export function observationRows(
  catalog: Catalog,
  observations: readonly Observation[],
  unit?: UnitCode,
): Row<ObservationColumn>[] {
  return observations
    .flatMap((observation) => {
      const series = catalog.series.get(observation.seriesId);
      return series
        ? observationRow(observation, {
            series,
            chart: isCited(observation) ? undefined : chartShowing(catalog, observation.id),
            crosscheck: catalog.crosschecks.get(observation.id)?.then.verdict,
            unit,
          })
        : [];
    })
    .sort(compareRows);
}

/** One row per citation; what was added up here is none. The quotation is last, so that a broken reader damages least. */
export function citationRows(catalog: Catalog): Row<(typeof citationColumns)[number]>[] {
  const articles = new Map(catalog.articles.map((article) => [article.id, article]));
  return catalog.cited.flatMap((observation) => {
    const article = articles.get(observation.article);
    if (!article || observation.kind === "derived") return [];
    return {
      citation_id: `${observation.id}-citation`.slice(0, 72),
      observation_id: observation.id,
      article_id: article.id,
      article_title: article.title,
      article_authors: article.authors.map(authorName).join("|"),
      article_published: article.published,
      article_url: article.url,
      passage_id: observation.passage,
      number_text: observation.number || null,
      sign: observation.sign,
      qualifier: observation.qualifier,
      check: "verified",
      quote: observation.quote,
    };
  });
}

/** The rows of all series, in the same order, read one series at a time. */
export function* everyRow(catalog: Catalog): Generator<Row<ObservationColumn>> {
  const inOrder = [...catalog.series.values()].sort((a, b) => order(a.id, b.id));
  for (const { observations } of inOrder) yield* observationRows(catalog, observations);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The source tags, a row each. */
export function sourceRows(catalog: Catalog): Row<(typeof sourceColumns)[number]>[] {
  return [...catalog.sources.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => ({
      source_id: source.id,
      kind: source.kind,
      title: source.title,
      publisher: source.publisher,
      authors: source.authors?.join("|") ?? null,
      published: source.published,
      accessed: source.accessed ?? null,
      url: source.url,
      url_note: source.urlNote ?? null,
      archive_url: source.archiveUrl ?? null,
      licence: source.licence,
      language: source.language,
      licence_id: licenceId(source.licence),
    }));
}
