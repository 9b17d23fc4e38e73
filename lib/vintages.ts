import type { Catalog } from "./catalog";
import { gather, indexOf } from "./catalog-index";
import { type ChartModel, citedOf, type Line, markOf, type Point } from "./chart-model";
import type { CitedObservation, Observation, Series } from "./observation";
import { dayNumber, formatPeriod } from "./period";
import type { ChartSpec } from "./schema";
import { convert, units } from "./unit";

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
  return (indexOf(catalog).series.get(indicator) ?? [])
    .filter((series) => series.geo === geo)
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
function published(observation: Observation, chart: ChartSpec): Point[] {
  if (observation.value === null) return [];
  const start = dayNumber(observation.asOf);
  const value = convert(observation.value, observation.unit, chart.unit);
  return [{ start, end: start + 1, value, status: observation.status, observation }];
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
    .flatMap((observation) => published(observation, chart))
    .sort((a, b) => a.start - b.start || a.observation.id.localeCompare(b.observation.id));
  return points.length ? [{ id: publisher, label, role, series, shape: "linked", points }] : [];
}

/**
 * A chart of one number's vintages: the day of publication across, the value up; a line per publisher, a mark per article.
 *
 * @param chart a chart of kind “vintages”; the series it names are searched for the period in `vintagesOf`
 * @param cited the numbers to mark; by default those that state the same period
 */
export function vintageModel(
  catalog: Catalog,
  chart: ChartSpec,
  cited: readonly CitedObservation[] = citedOf(catalog, chart),
): ChartModel {
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
  const marks = cited.map((observation, index) => {
    const start = dayNumber(observation.asOf);
    return { ...markOf(observation, index, chart), start, end: start + 1, span: false, open: false };
  });
  const starts = [...marks, ...lines.flatMap(({ points }) => points)].map(({ start }) => start);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const margin = Math.round((last - first) * 0.03);
  const indicators = cited.map(({ indicator }) => indicator);
  const statements = gather(indexOf(catalog).statements, indicators, catalog.statements).filter((one) =>
    marks.some(
      ({ observation }) =>
        observation.article === one.article &&
        observation.passage === one.passage &&
        observation.indicator === one.indicator,
    ),
  );
  return { chart, marks, lines, events: [], statements, courses: [], from: first - margin, to: last + margin };
}

/** The period under which the record publishes what an article states: “2016” is SH1395 in national accounts. */
export function recordedPeriod(catalog: Catalog, observation: CitedObservation): string {
  const check = catalog.crosschecks.get(observation.id);
  return check?.then?.official.period ?? check?.now?.official.period ?? observation.period;
}

const head = (definition: string): string => definition.split(";")[0] ?? definition;

/** The definitions a number may be set beside: those it is compared with, and those a chart of the same period gives a reason for. */
function definitionsBeside(catalog: Catalog, observation: CitedObservation, period: string): Set<string> {
  const check = catalog.crosschecks.get(observation.id);
  const compared = [check?.then, check?.now].flatMap((side) => (side ? [side.official.definition] : []));
  const chart = indexOf(catalog)
    .charts.get(observation.indicator)
    ?.find(({ vintagesOf: of }) => of === period);
  const reasoned = chart?.record.flatMap(({ series }) => catalog.series.get(series)?.definition ?? []) ?? [];
  return new Set([...compared, ...reasoned].map(head));
}

/** Every published value that a cited number may be set beside, in the order of publication, the number itself among them. */
export function publishedFor(catalog: Catalog, observation: CitedObservation): Vintage[] {
  const period = recordedPeriod(catalog, observation);
  const definitions = definitionsBeside(catalog, observation, period);
  const official = vintagesOf(catalog, observation.indicator, observation.geo, period).filter(
    (one) => one.observation.kind === "official" && definitions.has(head(one.observation.definition)),
  );
  const own = { observation, document: catalog.sources.get(observation.sourceId)?.title ?? "" };
  return [...official, own].sort((a, b) => a.observation.asOf.localeCompare(b.observation.asOf));
}

/**
 * The chart of one cited number's vintages, or nothing when fewer than two official values were published for it.
 * It is drawn on the number's own page, under the name `vintages-{observation}`.
 */
export function vintageChart(catalog: Catalog, observation: CitedObservation): ChartSpec | undefined {
  const period = recordedPeriod(catalog, observation);
  const official = publishedFor(catalog, observation).filter((one) => one.observation.kind === "official");
  if (official.length < 2) return undefined;
  const series = [...new Set(official.map((one) => one.observation.seriesId))];
  const compared = catalog.crosschecks.get(observation.id)?.then?.official.seriesId;
  return {
    id: `vintages-${observation.id}`,
    title: `${catalog.indicators.get(observation.indicator)?.name ?? observation.indicator}, ${formatPeriod(period)}`,
    subtitle: `${units[observation.unit].name}, by the day each value was published`,
    kind: "vintages",
    unit: observation.unit,
    indicators: [observation.indicator],
    headline: [],
    statements: [],
    vintagesOf: period,
    record: series.map((id) => ({ series: id, role: id === compared ? ("then" as const) : ("now" as const) })),
    notes: [],
  };
}
