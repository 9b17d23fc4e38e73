import type { Catalog, Event, Statement } from "./catalog";
import { gather, indexOf } from "./catalog-index";
import { vintageModel } from "./vintages";
import type { CitedObservation, Observation, Series } from "./observation";
import { dayNumber, parsePeriod } from "./period";
import type { Status } from "./cells";
import type { ChartSpec } from "./schema";
import { convert } from "./unit";

/** A cited observation as it is drawn: days since 1970 for its first day and the day after its last, value in the chart's unit. */
export interface Mark {
  id: string;
  /** Its place on the chart, from 1; ties the mark to the number in its sentence. */
  k: number;
  value: number;
  start: number;
  end: number;
  status: Status;
  span: boolean;
  open: boolean;
  observation: CitedObservation;
}

/** A value of the official record over a stretch of days. */
export interface Point {
  start: number;
  end: number;
  value: number;
  status: Status;
  observation: Observation;
}

export interface Line {
  id: string;
  label: string;
  role: "then" | "now" | "other";
  series: Series;
  /** Yearly values hold from their first to their last day; monthly ones are joined at their middles; the rest are points. Linked points are joined whatever lies between them. */
  shape: "steps" | "joined" | "points" | "linked";
  points: Point[];
}

/** One chart, joined and in order, in days and in its own unit: what drawing, table, text and files are all made from. */
export interface ChartModel {
  chart: ChartSpec;
  marks: Mark[];
  lines: Line[];
  events: { event: Event; k: number; day: number }[];
  statements: Statement[];
  /** Neighbouring marks that a text joins into a course. */
  courses: [Mark, Mark][];
  /** The first day shown and the day after the last one. */
  from: number;
  to: number;
}

const MONTHS_2 = 62;

interface Stretch {
  start: number;
  end: number;
}

function days(period: { start: string; end: string }): Stretch {
  return { start: dayNumber(period.start), end: dayNumber(period.end) + 1 };
}

const overlaps = ({ start, end }: Stretch, { from, to }: { from: number; to: number }): boolean =>
  end > from && start < to;

/** A cited observation as a mark, the `index`-th of its chart. */
export function markOf(observation: CitedObservation, index: number, chart: ChartSpec): Mark {
  const { start, end } = days({ start: observation.periodStart, end: observation.periodEnd });
  return {
    id: observation.id,
    k: index + 1,
    value: convert(observation.value, observation.unit, chart.unit),
    start,
    end,
    status: observation.status,
    span: end - start > MONTHS_2,
    open: observation.periodBasis === "inferred",
    observation,
  };
}

function line(series: Series, role: Line["role"], chart: ChartSpec): Line {
  const points = series.observations.flatMap((observation) => {
    if (observation.value === null) return [];
    const value = convert(observation.value, series.unit, chart.unit);
    return {
      ...days({ start: observation.periodStart, end: observation.periodEnd }),
      value,
      status: observation.status,
      observation,
    };
  });
  const regular = { annual: "steps", monthly: "joined", irregular: "points" } as const;
  const shape = series.statements ? "points" : regular[series.frequency];
  return { id: series.id, label: series.short, role, series, shape, points };
}

function extent(chart: ChartSpec, marks: readonly Mark[], lines: readonly Line[]): { from: number; to: number } {
  const stretches = [...marks, ...lines.flatMap(({ points }) => points)];
  const from = chart.from ? dayNumber(parsePeriod(chart.from).start) : Math.min(...stretches.map(({ start }) => start));
  const to = chart.to ? dayNumber(parsePeriod(chart.to).end) + 1 : Math.max(...stretches.map(({ end }) => end));
  return { from: Math.min(from, ...marks.map(({ start }) => start)), to: Math.max(to, ...marks.map(({ end }) => end)) };
}

/** In the order of time, then as the article has them. */
export function citedOf(catalog: Catalog, chart: ChartSpec): CitedObservation[] {
  const period = chart.vintagesOf;
  const cited = gather(indexOf(catalog).cited, chart.indicators, catalog.cited).filter(
    (one) => !period || one.period === period,
  );
  return chart.kind === "amounts" ? cited : cited.toSorted((a, b) => a.periodStart.localeCompare(b.periodStart));
}

function courses(catalog: Catalog, marks: readonly Mark[]): [Mark, Mark][] {
  const byId = new Map(marks.map((one) => [one.id, one]));
  const { steps } = indexOf(catalog);
  return marks
    .flatMap(({ id }) => steps.get(id) ?? [])
    .flatMap(([before, after]) => {
      const [from, to] = [byId.get(before), byId.get(after)];
      return from && to ? [[from, to] as [Mark, Mark]] : [];
    });
}

/** A year that reaches over the edge of the time shown is drawn up to the edge. */
function clamp(from: number, to: number): (point: Point) => Point {
  return (point) => ({ ...point, start: Math.max(point.start, from), end: Math.min(point.end, to) });
}

const recent = new WeakMap<Catalog, Map<ChartSpec, ChartModel>>();
const mostRecent = 16;

/**
 * A chart, joined from the catalog. The last few are kept, since a page asks for its chart more than once.
 *
 * @returns marks (cited, in order of time), lines (official), events within the time shown, statements without a number
 */
export function chartModel(catalog: Catalog, chart: ChartSpec): ChartModel {
  const kept = recent.get(catalog) ?? new Map<ChartSpec, ChartModel>();
  recent.set(catalog, kept);
  const model = kept.get(chart) ?? join(catalog, chart);
  kept.delete(chart);
  kept.set(chart, model);
  for (const oldest of kept.keys()) if (kept.size > mostRecent) kept.delete(oldest);
  return model;
}

function join(catalog: Catalog, chart: ChartSpec): ChartModel {
  if (chart.vintagesOf) return vintageModel(catalog, chart);
  const marks = citedOf(catalog, chart).map((observation, index) => markOf(observation, index, chart));
  const lines = chart.record.flatMap(({ series, role }) => {
    const found = catalog.series.get(series);
    return found ? line(found, role, chart) : [];
  });
  const { from, to } = extent(chart, marks, lines);
  const inside = (point: Point): boolean => overlaps(point, { from, to });
  const events = catalog.events.filter((event) => event.drawn).map((event) => ({ event, day: dayNumber(event.start) }));
  return {
    chart,
    marks,
    lines: lines.map((one) => ({ ...one, points: one.points.filter(inside).map(clamp(from, to)) })),
    events: events.filter(({ day }) => day >= from && day < to).map((event, index) => ({ ...event, k: index + 1 })),
    statements: gather(indexOf(catalog).statements, [...chart.indicators, ...chart.statements], catalog.statements),
    courses: courses(catalog, marks),
    from,
    to,
  };
}

const spans = new WeakMap<Catalog, Map<ChartSpec, { from: number; to: number }>>();

/** The time a chart shows, kept for every chart: it is two numbers. */
function spanOf(catalog: Catalog, chart: ChartSpec): { from: number; to: number } {
  const kept = spans.get(catalog) ?? new Map<ChartSpec, { from: number; to: number }>();
  spans.set(catalog, kept);
  const known = kept.get(chart);
  if (known) return known;
  const { from, to } = chartModel(catalog, chart);
  kept.set(chart, { from, to });
  return { from, to };
}

/** Whether an official observation is on a chart that shows its series: its value is there, and of the time shown. */
export function isOn(catalog: Catalog, chart: ChartSpec, observation: Observation): boolean {
  if (observation.value === null) return false;
  if (chart.vintagesOf) return observation.period === chart.vintagesOf;
  return overlaps(days({ start: observation.periodStart, end: observation.periodEnd }), spanOf(catalog, chart));
}

/** Everything a chart shows, cited first: the rows of its file and of its table. */
export function chartObservations(model: ChartModel): Observation[] {
  return [
    ...model.marks.map(({ observation }) => observation),
    ...model.lines.flatMap(({ points }) => points.map(({ observation }) => observation)),
  ];
}
