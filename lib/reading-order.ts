import type { Catalog } from "./catalog";
import { gather, indexOf } from "./catalog-index";
import { fold } from "./fold";
import type { CitedObservation } from "./observation";
import type { Article, ChartSpec } from "./schema";

/** Where a number stands in its article: the passage, then the place in it; what was added up stands after its passage. */
function placeIn({ passages }: Article, { passage, quote, number }: CitedObservation): [number, number] {
  const text = fold(passages[passage]?.text ?? "");
  const at = number ? text.indexOf(fold(quote)) + fold(quote).indexOf(fold(number)) : text.length;
  return [Object.keys(passages).indexOf(passage), at];
}

/** The numbers of an article in the order in which its text has them. */
export function inReadingOrder(catalog: Catalog, article: Article): CitedObservation[] {
  const placed = catalog.cited
    .filter((one) => one.article === article.id)
    .map((observation) => ({ observation, place: placeIn(article, observation) }));
  return placed
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ observation }) => observation);
}

/** The neighbours of a number in its article, and which it is of how many. */
export interface Neighbours {
  before: CitedObservation | undefined;
  after: CitedObservation | undefined;
  number: number;
  count: number;
}

/** The numbers before and after one in its article. */
export function neighboursOf(catalog: Catalog, article: Article, id: string): Neighbours {
  const all = inReadingOrder(catalog, article);
  const at = all.findIndex((one) => one.id === id);
  return { before: all[at - 1], after: all[at + 1], number: at + 1, count: all.length };
}

/** Other cited numbers of the same indicator and place whose period shares a day with that of a number, in the order of time. */
export function alsoStated(catalog: Catalog, of: CitedObservation): CitedObservation[] {
  return (indexOf(catalog).cited.get(of.indicator) ?? [])
    .filter(({ id, geo, kind }) => id !== of.id && geo === of.geo && kind === "cited")
    .filter(({ periodStart, periodEnd }) => periodStart <= of.periodEnd && periodEnd >= of.periodStart)
    .toSorted((a, b) => a.periodStart.localeCompare(b.periodStart) || a.id.localeCompare(b.id));
}

/** Charts to go on to from a number on one chart: others of its indicator first, then those of the same topic. */
export function relatedCharts(catalog: Catalog, { indicator }: CitedObservation, chart: ChartSpec): ChartSpec[] {
  const { charts } = indexOf(catalog);
  const topic = catalog.indicators.get(indicator)?.topic;
  const alike = [...catalog.indicators.values()].filter((one) => one.topic === topic).map(({ id }) => id);
  const near = gather(charts, alike, catalog.charts);
  return [...new Set([...(charts.get(indicator) ?? []), ...near])].filter(({ id }) => id !== chart.id);
}
