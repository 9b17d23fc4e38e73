import { checkCharts } from "./chart-check";
import { citedObservations, citedSeries } from "./cited";
import { CorpusError } from "./corpus-error";
import type { Crosscheck } from "./crosscheck";
import { crosscheckProblems, LazyCrosschecks, officialFinder } from "./crosschecks";
import { type Facts, readFacts } from "./facts";
import { group } from "./group";
import type { CitedObservation, Series } from "./observation";
import { parsePeriod } from "./period";
import { proveRows } from "./proof";
import { seriesMaker } from "./record";
import type { Article, ChartSpec, Indicator, Source } from "./schema";

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

/**
 * Checks, joins and freezes all facts.
 *
 * @param facts what data declares
 * @param options `record: "proved"` when the rows of the official series and the cross-checks with them were proved before: then no row
 *   is read until it is asked for
 * @returns the catalog
 * @throws CorpusError listing every problem, each with article, path, what is wrong and what to do
 */
export function buildCatalog(facts: Facts, options: { record?: "proved" } = {}): Catalog {
  const { articles, indicators, sources, charts, records, problems } = readFacts(facts);
  if (problems.length) throw new CorpusError(problems);

  const cited = articles.flatMap(citedObservations);
  const statements = articles.flatMap((article) =>
    Object.entries(article.statements).map(([id, spec]) => ({ id, article: article.id, ...spec })),
  );
  const officials = records.map(seriesMaker(sources));
  const series = new Map([...citedSeries(cited, articles, indicators), ...officials].map((one) => [one.id, one]));
  const chartProblems = checkCharts(charts, {
    indicators,
    series,
    cited: byName(cited),
    statements: new Set(statements.map(({ id }) => id)),
  });
  const official = officialFinder(new Map(officials.map((one) => [one.id, one])));
  const crosschecks = new LazyCrosschecks(articles, cited, official);
  const proved = options.record === "proved" ? [] : proveRows(officials);
  const flipped =
    options.record === "proved" || proved.length
      ? []
      : crosscheckProblems(articles, crosschecks, official, (id) => series.has(id) || sources.has(id));
  const left = [...chartProblems, ...proved, ...flipped];
  if (left.length) throw new CorpusError(left);

  return Object.freeze({
    articles,
    indicators,
    sources,
    charts,
    series,
    cited,
    statements,
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

/** Cited observations by id, and by indicator. */
function byName(cited: readonly CitedObservation[]): Map<string, CitedObservation[]> {
  return group(cited, ({ id, indicator }) => [id, indicator]);
}

function bounds(code: string): { start: string; end: string } {
  const { start, end } = parsePeriod(code);
  return { start, end };
}
