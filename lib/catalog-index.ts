import type { Catalog, Event, Statement } from "./catalog";
import { group } from "./group";
import type { CitedObservation, Series } from "./observation";
import type { Article, ChartSpec } from "./schema";

/** The catalog by what is asked for most, so that a page's cost does not grow with the catalog. */
interface Index {
  cited: Map<string, CitedObservation[]>;
  observation: Map<string, CitedObservation>;
  article: Map<string, Article>;
  chart: Map<string, ChartSpec>;
  /** What a passage states, by article and passage. */
  stated: {
    cited: Map<string, CitedObservation[]>;
    statements: Map<string, Statement[]>;
    events: Map<string, Event[]>;
  };
  statements: Map<string, Statement[]>;
  series: Map<string, Series[]>;
  charts: Map<string, ChartSpec[]>;
  /** The charts that name a series. */
  showing: Map<string, ChartSpec[]>;
  /** Neighbours in the courses of all articles, by the first of the two. */
  steps: Map<string, [string, string][]>;
}

/** Where something is stated. */
interface Place {
  article: string;
  passage: string;
}

const indices = new WeakMap<Catalog, Index>();

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

const passageKey = ({ article, passage }: Place): string => `${article}/${passage}`;

function build(catalog: Catalog): Index {
  const courses = catalog.articles.flatMap(({ courses: all }) => all);
  const steps = courses.flatMap((ids) => ids.slice(1).map((id, index): [string, string] => [ids[index] ?? "", id]));
  return {
    cited: group(catalog.cited, ({ indicator }) => [indicator]),
    observation: byId(catalog.cited),
    article: byId(catalog.articles),
    chart: byId(catalog.charts),
    stated: {
      cited: group(catalog.cited, (one) => [passageKey(one)]),
      statements: group(catalog.statements, (one) => [passageKey(one)]),
      events: group(catalog.events, (one) => [passageKey(one)]),
    },
    statements: group(catalog.statements, ({ id, indicator }) => [id, indicator]),
    series: group([...catalog.series.values()], ({ indicator }) => [indicator]),
    charts: group(catalog.charts, ({ indicators }) => indicators),
    showing: group(catalog.charts, ({ record }) => record.map(({ series }) => series)),
    steps: group(steps, ([from]) => [from]),
  };
}

/** The index of a catalog, built once. */
export function indexOf(catalog: Catalog): Index {
  const index = indices.get(catalog) ?? build(catalog);
  indices.set(catalog, index);
  return index;
}

/** What several keys lead to, each once, in the order of the catalog. */
export function gather<Thing>(index: Map<string, Thing[]>, keys: readonly string[], all: readonly Thing[]): Thing[] {
  const [first, ...more] = [...new Set(keys)].map((key) => index.get(key) ?? []).filter(({ length }) => length);
  if (!first || !more.length) return first ?? [];
  const wanted = new Set([first, ...more].flat());
  return all.filter((thing) => wanted.has(thing));
}

/** The numbers, statements and happenings of one passage, in the order of the catalog. */
export function statedIn(
  catalog: Catalog,
  place: Place,
): { cited: readonly CitedObservation[]; statements: Statement[]; events: Event[] } {
  const [{ stated }, key] = [indexOf(catalog), passageKey(place)];
  return {
    cited: stated.cited.get(key) ?? [],
    statements: stated.statements.get(key) ?? [],
    events: stated.events.get(key) ?? [],
  };
}

/** The cited numbers in a chart's headline. */
export function headlineOf(catalog: Catalog, chart: ChartSpec): CitedObservation[] {
  return chart.headline.flatMap((id) => indexOf(catalog).observation.get(id) ?? []);
}

/** The charts that an article's numbers stand on, in the order of the catalog. */
export function chartsOf(catalog: Catalog, article: Article): ChartSpec[] {
  const indicators = Object.values(article.observations).map(({ indicator }) => indicator);
  return gather(indexOf(catalog).charts, indicators, catalog.charts);
}

/** The cited numbers of a chart, in the order of time, then as the article has them. */
export function citedOf(catalog: Catalog, chart: ChartSpec): CitedObservation[] {
  const period = chart.vintagesOf;
  const cited = gather(indexOf(catalog).cited, chart.indicators, catalog.cited).filter(
    (one) => !period || one.period === period,
  );
  return chart.kind === "amounts" ? cited : cited.toSorted((a, b) => a.periodStart.localeCompare(b.periodStart));
}
