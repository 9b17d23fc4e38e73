import type { Catalog } from "./catalog";
import { citedOf } from "./catalog-index";
import { type ChartModel, type Line, markOf, type Point } from "./chart/model";
import { compareEditions, isKnown, isLater, repeats } from "./crosscheck/edition";
import { daysOf, isSamePeriod, spokenOf } from "./crosscheck/relation";
import { group } from "./group";
import type { CitedObservation, Observation } from "./observation";
import { dayNumber, parsePeriod } from "./period";
import { latestDay } from "./record";
import type { ChartSpec } from "./schema";
import { convert, units } from "./unit";

/** One published value of a number whose editions differ, with the document it stands in. */
export interface Vintage {
  observation: Observation;
  document: string;
}

/**
 * Every official value that was published for the period of a cited number, as the cross-check compares them: of any publisher and any
 * edition, a repeated statement once, in the order of publication, those of unknown day first.
 */
export function publishedFor(catalog: Catalog, cited: CitedObservation): Vintage[] {
  const span = daysOf(cited);
  const found = catalog
    .comparable(cited.indicator, cited.geo)
    .filter((one) => one.value !== null && isSamePeriod(spokenOf(one), span) && !isPart(one, cited))
    .sort(compareEditions);
  const once = found.filter(
    (one, index) =>
      !found.slice(index + 1).some((later) => later.publisherId === one.publisherId && repeats(one, later)),
  );
  return once.map((observation) => ({ observation, document: observation.document }));
}

/** True for some quarters of a cited year, which are not the year. */
const isPart = (one: Observation, cited: CitedObservation): boolean =>
  parsePeriod(cited.period).kind === "year" && parsePeriod(one.period).kind === "range";

/** The day from which a value was public for certain; else the time that its date names, in which it may have become so. */
function daysPublic({ knownBy, asOf, published: date }: Observation): [first: string, last: string] | undefined {
  if (knownBy) return [knownBy, knownBy];
  return date ? [asOf, latestDay(date)] : undefined;
}

/** A value at the day it was published instead of the period it is for; none where nothing was found of that day. */
function published(observation: Observation, chart: ChartSpec): Point[] {
  const days = daysPublic(observation);
  if (observation.value === null || !days) return [];
  const [start, end] = [dayNumber(days[0]), dayNumber(days[1]) + 1];
  const value = convert(observation.value, observation.unit, chart.unit);
  return [{ start, end, value, status: observation.status, undated: !observation.knownBy, observation }];
}

/** All that one publisher published, as one linked line. */
function publisherLine(
  catalog: Catalog,
  chart: ChartSpec,
  { publisher, values, day }: { publisher: string; values: readonly Observation[]; day: string },
): Line[] {
  const points = values
    .flatMap((observation) => published(observation, chart))
    .map((point) => ({ ...point, later: point.undated || isLater(point.observation, day) }))
    .sort((a, b) => a.start - b.start || a.observation.id.localeCompare(b.observation.id));
  const series = catalog.series.get(points[0]?.observation.seriesId ?? "");
  if (!series) return [];
  const role = points.some(({ observation }) => isKnown(observation, day)) ? ("then" as const) : ("now" as const);
  const { name, short } = catalog.publishers.get(publisher) ?? { name: publisher, short: undefined };
  const shape = "linked" as const;
  return [{ id: publisher, label: short ?? name, role, series, shape, compared: false, panel: undefined, points }];
}

/**
 * A chart of one number's editions: the day of publication across, the value up; a line per publisher, a mark per article.
 *
 * @param chart a chart of kind “vintages”, of the period in `vintagesOf`
 * @param cited the numbers to mark; by default those that state the same period
 */
export function vintageModel(
  catalog: Catalog,
  chart: ChartSpec,
  cited: readonly CitedObservation[] = citedOf(catalog, chart),
): ChartModel {
  const values = new Map(
    cited.flatMap((one) => publishedFor(catalog, one).map(({ observation }) => [observation.id, observation] as const)),
  );
  const day =
    cited
      .map(({ knownBy }) => knownBy)
      .sort()
      .at(-1) ?? "";
  const lines = [...group([...values.values()], ({ publisherId }) => [publisherId])].flatMap(([publisher, members]) =>
    publisherLine(catalog, chart, { publisher, values: members, day }),
  );
  const drawn = new Set(lines.flatMap(({ points }) => points.map(({ observation }) => observation.id)));
  const marks = cited.map((observation, index) => {
    const start = dayNumber(observation.asOf);
    return { ...markOf(observation, index, chart), start, end: start + 1, span: false, open: false };
  });
  const starts = [...marks, ...lines.flatMap(({ points }) => points)].map(({ start }) => start);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const margin = Math.round((last - first) * 0.03);
  const later = [...values.values()].filter(({ id }) => !drawn.has(id));
  return {
    chart,
    marks,
    lines,
    sums: [],
    events: [],
    statements: [],
    later,
    courses: [],
    gaps: [],
    from: first - margin,
    to: last + margin,
  };
}

/**
 * The chart of one cited number's editions; nothing for a number of a span, or when official values were published for it on fewer than two days that are known.
 * It is drawn on the number's own page, under the name `vintages-{observation}`.
 */
export function vintageChart(catalog: Catalog, observation: CitedObservation): ChartSpec | undefined {
  if (observation.period.includes("..")) return undefined;
  const days = publishedFor(catalog, observation).flatMap((one) => one.observation.knownBy || []);
  if (new Set(days).size < 2) return undefined;
  return {
    id: `vintages-${observation.id}`,
    title: `${catalog.indicators.get(observation.indicator)?.name ?? observation.indicator}, ${observation.periodLabel}`,
    subtitle: `${units[observation.unit].name}, by the day each value was published`,
    kind: "vintages",
    unit: observation.unit,
    indicators: [observation.indicator],
    headline: [],
    statements: [],
    vintagesOf: observation.period,
    record: [],
    sums: [],
    notes: [],
  };
}
