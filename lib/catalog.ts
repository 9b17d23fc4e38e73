import { type Crosscheck, checkCrosscheck, crosscheck } from "./crosscheck";
import { checkCharts } from "./chart-check";
import { citedObservations, citedSeries } from "./cited";
import { CorpusError } from "./corpus-error";
import { type Facts, readFacts } from "./facts";
import type { CitedObservation, Observation, Series } from "./observation";
import { parsePeriod } from "./period";
import { officialSeries } from "./record";
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
 * @returns the catalog
 * @throws CorpusError listing every problem, each with article, path, what is wrong and what to do
 */
export function buildCatalog(facts: Facts): Catalog {
  const { articles, indicators, sources, charts, records, problems } = readFacts(facts);
  if (problems.length) throw new CorpusError(problems);

  const cited = articles.flatMap(citedObservations);
  const statements = articles.flatMap((article) =>
    Object.entries(article.statements).map(([id, spec]) => ({ id, article: article.id, ...spec })),
  );
  const officials = records.map(({ record, rows }) => officialSeries(record, rows, sources));
  const series = new Map([...citedSeries(cited, articles, indicators), ...officials].map((one) => [one.id, one]));
  const chartProblems = checkCharts(charts, {
    indicators,
    series,
    cited,
    statements: new Set(statements.map(({ id }) => id)),
  });
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
