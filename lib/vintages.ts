import type { Catalog } from "./catalog";
import { type ChartModel, citedOf, type Line, markOf, type Point } from "./chart-model";
import type { Observation, Series } from "./observation";
import { dayNumber } from "./period";
import type { ChartSpec } from "./schema";

/** One published value of a number whose vintages differ, with the document it stands in. */
export interface Vintage {
  observation: Observation;
  document: string;
}

/**
 * Every published value for one indicator, place and period, in the order of publication: official vintages and articles alike.
 *
 * @param period a period code; only values for exactly this period count
 */
export function vintagesOf(catalog: Catalog, indicator: string, geo: string, period: string): Vintage[] {
  return [...catalog.series.values()]
    .filter((series) => series.indicator === indicator && series.geo === geo)
    .flatMap((series) => series.observations)
    .filter((observation) => observation.period === period && observation.value !== null)
    .map((observation) => ({
      observation,
      document: catalog.sources.get(observation.sourceId)?.title ?? observation.sourceId,
    }))
    .sort(
      (a, b) =>
        a.observation.asOf.localeCompare(b.observation.asOf) || a.observation.id.localeCompare(b.observation.id),
    );
}

/** A value at the day it was published instead of the period it is for. */
function published(observation: Observation): Point[] {
  if (observation.value === null) return [];
  const start = dayNumber(observation.asOf);
  return [{ start, end: start + 1, value: observation.value, status: observation.status, observation }];
}

/** All that one publisher published, as one linked line. */
function publisherLine(publisher: string, members: readonly Series[], catalog: Catalog, chart: ChartSpec): Line[] {
  const [series] = members;
  if (!series) return [];
  const role = chart.record.find((one) => one.series === series.id)?.role ?? "other";
  const label = catalog.sources.get(series.sourceId)?.publisher ?? publisher;
  const points = members
    .flatMap(({ observations }) => observations)
    .filter(({ period }) => period === chart.vintagesOf)
    .flatMap(published)
    .sort((a, b) => a.start - b.start || a.observation.id.localeCompare(b.observation.id));
  return points.length ? [{ id: publisher, label, role, series, shape: "linked", points }] : [];
}

/**
 * A chart of one number's vintages: the day of publication across, the value up; a line per publisher, a mark per article.
 *
 * @param chart a chart of kind “vintages”; the series it names are searched for the period in `vintagesOf`
 */
export function vintageModel(catalog: Catalog, chart: ChartSpec): ChartModel {
  const named = chart.record.flatMap(({ series }) => catalog.series.get(series) ?? []);
  const publishers = [...new Set(named.map(({ publisher }) => publisher))];
  const lines = publishers.flatMap((id) =>
    publisherLine(
      id,
      named.filter(({ publisher }) => publisher === id),
      catalog,
      chart,
    ),
  );
  const marks = citedOf(catalog, chart).map((observation, index) => {
    const start = dayNumber(observation.asOf);
    return { ...markOf(observation, index, chart), start, end: start + 1, span: false, open: false };
  });
  const starts = [...marks, ...lines.flatMap(({ points }) => points)].map(({ start }) => start);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const margin = Math.round((last - first) * 0.03);
  const statements = catalog.statements.filter((one) =>
    marks.some(
      ({ observation }) =>
        observation.article === one.article &&
        observation.passage === one.passage &&
        observation.indicator === one.indicator,
    ),
  );
  return { chart, marks, lines, events: [], statements, courses: [], from: first - margin, to: last + margin };
}
