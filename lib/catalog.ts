import { checkCharts } from "./chart-check";
import { type Collection, collectionProblems } from "./collection";
import type { Correction } from "./corrections";
import { citedObservations, citedSeries } from "./cited";
import { CorpusError } from "./corpus-error";
import { crosscheck, type Crosscheck } from "./crosscheck/crosscheck";
import { checkStatement, type Held, type StatementCheck } from "./crosscheck/statement";
import { crosscheckProblems } from "./crosscheck/problems";
import { type Facts, readFacts } from "./facts";
import type { Term } from "./glossary";
import { group } from "./group";
import { LazyMap } from "./lazy-map";
import type { CitedObservation, Observation, OfficialSeries, Series } from "./observation";
import { checkOrigins } from "./origin-check";
import type { OriginFile } from "./origin";
import { parsePeriod } from "./period";
import type { FullTexts } from "./places";
import { proveRows } from "./proof";
import type { Prose } from "./prose";
import { seriesMaker } from "./record";
import type { Article, ChartSpec, Indicator, Publisher, Source } from "./schema";
import type { Release } from "./version";

/** A statement without a number, a dated happening: both with the article and passage that state them. */
export type Statement = Article["statements"][string] & { id: string; article: string };
export type Event = Article["events"][string] & { id: string; article: string; start: string; end: string };

/** All facts, checked, joined and frozen. */
export interface Catalog {
  articles: readonly Article[];
  indicators: ReadonlyMap<string, Indicator>;
  sources: ReadonlyMap<string, Source>;
  publishers: ReadonlyMap<string, Publisher>;
  charts: readonly ChartSpec[];
  /** The words that readers meet. */
  glossary: readonly Term[];
  /** Charts and exercises in an order, for teaching. */
  collections: readonly Collection[];
  series: ReadonlyMap<string, Series>;
  cited: readonly CitedObservation[];
  statements: readonly Statement[];
  events: readonly Event[];
  /** Earlier texts that statements come from, and what was looked for and not found. */
  origins: OriginFile;
  fullTexts: FullTexts;
  corrections: readonly Correction[];
  /** The version of the data, and those that were released, the newest first. */
  version: string;
  releases: readonly Release[];
  /** Our own words as they were written, references and all. */
  prose: readonly Prose[];
  /** The official values of an indicator and place that a cited number can be compared with. */
  comparable: (indicator: string, geo: string) => readonly Observation[];
  /** Publishers by the id of the one that carries on their series. */
  continues: ReadonlyMap<string, string>;
  /** Cross-checks of cited observations, by observation id. */
  crosschecks: ReadonlyMap<string, Crosscheck>;
  /** Checks of statements without a number, by statement id. */
  statementChecks: ReadonlyMap<string, StatementCheck>;
}

/** Every official value of one indicator and place, of all buyers together; what a cited number can be compared with. */
function officialsOf(officials: readonly OfficialSeries[]) {
  const byName = group(officials, ({ indicator }) => [indicator]);
  const held = (indicator: string): Held[] =>
    (byName.get(indicator) ?? []).flatMap(({ observations, partner }) =>
      observations.map((observation) => ({ observation, partner })),
    );
  const comparable = (indicator: string, geo: string): Observation[] =>
    (byName.get(indicator) ?? [])
      .filter((series) => series.geo === geo && !series.partner)
      .flatMap(({ observations }) => observations);
  return { held, comparable };
}

/**
 * Checks, joins and freezes all facts.
 *
 * @param facts what data declares
 * @param options `record: "proved"` when the rows of the official series and the cross-checks with them were proved before: then no row
 *   is read until it is asked for; `today` is the day after which nothing can have been published
 * @returns the catalog
 * @throws CorpusError listing every problem, each with article, path, what is wrong and what to do; what joins facts is judged once each
 *   of them holds, since it would only repeat what is wrong with them
 */
export function buildCatalog(facts: Facts, options: { record?: "proved"; today?: string } = {}): Catalog {
  const {
    articles,
    indicators,
    sources,
    publishers,
    charts,
    glossary,
    collections,
    records,
    origins,
    prose,
    problems,
  } = readFacts(facts);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const cited = articles.flatMap(citedObservations);
  const statements = articles.flatMap((article) =>
    Object.entries(article.statements).map(([id, spec]) => ({ id, article: article.id, ...spec })),
  );
  const officials = records.map(seriesMaker(sources, publishers));
  // The rows of the record stand on their own feet, unless what is declared of them is wrong; all else would only repeat what is.
  const declared = problems.some(({ article }) => article.startsWith("data/"));
  const proved = options.record === "proved" || declared ? [] : proveRows(officials, { publishers, indicators, today });
  if (problems.length) throw new CorpusError([...problems, ...proved]);

  const series = new Map([...citedSeries(cited, articles, indicators), ...officials].map((one) => [one.id, one]));
  const chartProblems = checkCharts(charts, {
    indicators,
    series,
    cited: byName(cited),
    statements: new Set(statements.map(({ id }) => id)),
  });
  const originProblems = checkOrigins(origins, articles, today);
  const { held, comparable } = officialsOf(officials);
  const continues = new Map(
    [...publishers.values()].flatMap((one) => (one.continues ? [[one.id, one.continues] as const] : [])),
  );
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const crosschecks = new LazyMap(
    cited.map((one) => [one.id, () => crosscheck(one, { officials: comparable(one.indicator, one.geo), continues })]),
  );
  const statementChecks = new LazyMap(
    statements.map((one) => [
      one.id,
      () => checkStatement(one, held, { continues, day: published.get(one.article) ?? "" }),
    ]),
  );
  const collectionFaults = collectionProblems(collections, { charts, articles });
  const found = [...chartProblems, ...originProblems, ...collectionFaults, ...proved];
  const compared =
    options.record === "proved" || found.length ? [] : crosscheckProblems(cited, crosschecks, comparable);
  const left = [...found, ...compared];
  if (left.length) throw new CorpusError(left);

  return Object.freeze({
    articles,
    indicators,
    sources,
    publishers,
    charts,
    glossary,
    collections,
    series,
    cited,
    statements,
    origins,
    prose,
    fullTexts: facts.fullTexts,
    corrections: facts.corrections,
    version: facts.version,
    releases: facts.releases,
    comparable,
    continues,
    crosschecks,
    statementChecks,
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
