import type { Catalog, Statement } from "./catalog";
import type { CitedObservation, Series } from "./observation";
import type { Article, ChartSpec } from "./schema";

/** The catalog by what is asked for most, so that a page's cost does not grow with the catalog. */
interface Index {
  cited: Map<string, CitedObservation[]>;
  statements: Map<string, Statement[]>;
  series: Map<string, Series[]>;
  charts: Map<string, ChartSpec[]>;
  /** The charts that show some of a series. */
  showing: Map<string, ChartSpec[]>;
  /** Neighbours in the courses of all articles, by the first of the two. */
  steps: Map<string, [string, string][]>;
}

const indices = new WeakMap<Catalog, Index>();

function group<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const members = groups.get(key);
      if (members) members.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

function build(catalog: Catalog): Index {
  const courses = catalog.articles.flatMap(({ courses: all }) => all);
  const steps = courses.flatMap((ids) => ids.slice(1).map((id, index): [string, string] => [ids[index] ?? "", id]));
  return {
    cited: group(catalog.cited, ({ indicator }) => [indicator]),
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

/** The charts that an article's numbers stand on, in the order of the catalog. */
export function chartsOf(catalog: Catalog, article: Article): ChartSpec[] {
  const indicators = Object.values(article.observations).map(({ indicator }) => indicator);
  return gather(indexOf(catalog).charts, indicators, catalog.charts);
}
