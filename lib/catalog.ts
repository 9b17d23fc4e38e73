import { checkArticle, parseArticle } from "./article-check";
import { checkCharts } from "./chart-check";
import { CorpusError, type Problem } from "./corpus-error";
import { type Crosscheck, checkCrosscheck, crosscheck } from "./crosscheck";
import type { CitedObservation, Observation, Series } from "./observation";
import { articleSource, citedObservations, citedSeries } from "./cited";
import { parsePeriod } from "./period";
import { officialSeries } from "./record";
import {
  type Article,
  type ArticleInput,
  ChartSpec,
  Indicator,
  SeriesRecord,
  type SeriesRow,
  Source,
  type SourceSpec,
} from "./schema";
import type { ChartInput, SeriesRecordSpec } from "./schema";

/** Everything that data declares, before any of it is believed. */
export interface Facts {
  articles: readonly ArticleInput[];
  indicators: readonly Indicator[];
  sources: readonly SourceSpec[];
  charts: readonly ChartInput[];
  series: readonly { record: SeriesRecordSpec; rows: readonly SeriesRow[] }[];
}

/** A statement without a number, a dated happening: both with the article and passage that state them. */
export type Statement = Article["statements"][string] & { id: string; article: string };
export type Event = Article["events"][string] & { id: string; article: string; start: string; end: string };

/** All facts, checked, joined and frozen. */
export interface Catalog {
  articles: readonly Article[];
  indicators: ReadonlyMap<string, Indicator>;
  sources: ReadonlyMap<string, Source>;
  charts: readonly ChartSpec[];
  series: ReadonlyMap<string, Series>;
  cited: readonly CitedObservation[];
  statements: readonly Statement[];
  events: readonly Event[];
  /** Cross-checks of cited observations, by observation id. */
  crosschecks: ReadonlyMap<string, Crosscheck>;
}

function duplicates(ids: readonly (readonly [string, string])[]): Problem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(([id, where]) => {
    const before = seen.get(id);
    seen.set(id, where);
    if (before === undefined) return [];
    const wrong = `The id “${id}” is already used by ${before}.`;
    return [
      {
        code: "id_repeated",
        article: where,
        path: id,
        wrong,
        remedy: "Give one of the two another id; published ids stay.",
      },
    ];
  });
}

function repeatedIds(articles: readonly Article[], facts: Facts): Problem[] {
  const inArticles = (["observations", "statements", "events"] as const).map((map) =>
    articles.flatMap((article) => Object.keys(article[map]).map((id) => [id, article.id] as const)),
  );
  const lists = [
    ...inArticles,
    articles.map(({ id }) => [id, id] as const),
    articles.map(({ tag, id }) => [tag, id] as const),
    facts.indicators.map(({ id }) => [id, "data/indicators.ts"] as const),
    [
      ...facts.sources.map(({ id }) => [id, "data/sources.ts"] as const),
      ...articles.map(({ id }) => [id, id] as const),
    ],
    facts.charts.map(({ id }) => [id, "data/charts.ts"] as const),
    facts.series.map(({ record }) => [record.id, "data/series.ts"] as const),
  ];
  return lists.flatMap(duplicates);
}

/** An official series counts an indicator and comes from a source that are both declared. */
function unknownName(
  record: SeriesRecord,
  field: "indicator" | "source",
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  if (known.has(record[field])) return [];
  const wrong = `The ${field} “${record[field]}” does not exist.`;
  return [
    {
      code: `${field}_unknown`,
      article: "data/series.ts",
      path: `${record.id} › ${field}`,
      wrong,
      remedy: "Name one that does, or declare it.",
    },
  ];
}

/**
 * Checks, joins and freezes all facts.
 *
 * @param facts what data declares
 * @returns the catalog
 * @throws CorpusError listing every problem, each with article, path, what is wrong and what to do
 */
export function buildCatalog(facts: Facts): Catalog {
  const parsed = facts.articles.map(parseArticle);
  const articles = parsed
    .filter((result): result is Article => !Array.isArray(result))
    .sort((a, b) => b.published.localeCompare(a.published));
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, Indicator.parse(indicator)]));
  const sources = new Map(
    [...facts.sources.map((source) => Source.parse(source)), ...articles.map(articleSource)].map((source) => [
      source.id,
      source,
    ]),
  );
  const known = new Set(indicators.keys());
  const charts = facts.charts.map((chart) => ChartSpec.parse(chart));
  const records = facts.series.map(({ record, rows }) => ({ record: SeriesRecord.parse(record), rows }));

  const problems = [
    ...parsed.flatMap((result) => (Array.isArray(result) ? result : checkArticle(result, known))),
    ...repeatedIds(articles, facts),
    ...records.flatMap(({ record }) => [
      ...unknownName(record, "indicator", indicators),
      ...unknownName(record, "source", sources),
    ]),
  ];
  if (problems.length) throw new CorpusError(problems);

  const cited = articles.flatMap(citedObservations);
  const officials = records.map(({ record, rows }) => officialSeries(record, rows, sources));
  const series = new Map([...citedSeries(cited, articles, indicators), ...officials].map((one) => [one.id, one]));
  const chartProblems = checkCharts(charts, { indicators, series, cited });
  const official = new Map(officials.flatMap(({ observations }) => observations.map((one) => [one.id, one] as const)));
  const { crosschecks, problems: flipped } = crosscheckAll(
    articles,
    cited,
    (id) => official.get(id),
    (id) => series.has(id) || sources.has(id),
  );
  if (chartProblems.length || flipped.length) throw new CorpusError([...chartProblems, ...flipped]);

  return Object.freeze({
    articles,
    indicators,
    sources,
    charts,
    series,
    cited,
    statements: articles.flatMap((article) =>
      Object.entries(article.statements).map(([id, spec]) => ({ id, article: article.id, ...spec })),
    ),
    crosschecks,
    events: articles
      .flatMap((article) =>
        Object.entries(article.events).map(([id, spec]) => ({
          id,
          article: article.id,
          ...spec,
          ...bounds(spec.period),
        })),
      )
      .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id)),
  });
}

/** Every cross-check there is, and every one that no longer holds. */
function crosscheckAll(
  articles: readonly Article[],
  cited: readonly CitedObservation[],
  official: (id: string) => Observation | undefined,
  known: (id: string) => boolean,
) {
  const crosschecks = new Map<string, Crosscheck>();
  const problems = articles.flatMap((article) =>
    (["observations", "statements"] as const).flatMap((map) =>
      Object.entries(article[map]).flatMap(([id, { crosscheck: spec }]) => {
        if (!spec) return [];
        const observation = cited.find((one) => one.id === id);
        const result = observation && crosscheck(observation, spec, official);
        if (result) crosschecks.set(id, result);
        return checkCrosscheck(
          { article: article.id, path: `${map} › ${id} › crosscheck` },
          spec,
          result,
          official,
          known,
        );
      }),
    ),
  );
  return { crosschecks, problems };
}

function bounds(code: string): { start: string; end: string } {
  const { start, end } = parsePeriod(code);
  return { start, end };
}
