import type { Catalog, Statement } from "./catalog";
import { citedOf, gather, indexOf } from "./catalog-index";
import { axesOf } from "./chart/forms";
import { type ChartModel, type Gap, type Line, type Mark, markOf, type Point, pointsOf, shapeOf } from "./chart/model";
import { comparedIn } from "./crosscheck/crosscheck";
import { isKnown, isLater } from "./crosscheck/edition";
import { formatValue } from "./format";
import { group } from "./group";
import type { Observation, Series } from "./observation";
import { dayFromNumber, dayNumber, parsePeriod } from "./period";
import { placeName } from "./place";
import type { ChartSpec } from "./schema";
import { standingOf } from "./standings";
import { convert, convertible } from "./unit";
import { vintageModel } from "./vintages";

export type { ChartModel, Line, Mark, Point } from "./chart/model";

const overlaps = ({ start, end }: Point, { from, to }: { from: number; to: number }): boolean =>
  end > from && start < to;

function line(series: Series, { role, panel, label }: ChartSpec["record"][number], chart: ChartSpec): Line {
  const points = series.observations.flatMap((observation) => pointsOf(observation, chart.unit));
  const shape = shapeOf(series.frequency, series.statements);
  return { id: series.id, label: label ?? series.short, role, series, shape, compared: false, panel, points };
}

/** All that the cards of a chart compare: the official values beside its cited numbers, and those that its statements’ tests use. */
export function comparedOn(
  catalog: Catalog,
  marks: readonly Pick<Mark, "id">[],
  statements: readonly Pick<Statement, "id">[],
): Observation[] {
  const beside = marks.flatMap(({ id }) => {
    const check = catalog.crosschecks.get(id);
    return check ? comparedIn(check) : [];
  });
  const tested = statements.flatMap(({ id }) => {
    const check = catalog.statementChecks.get(id);
    return [check?.then, check?.now].flatMap((side) =>
      (side?.results ?? []).flatMap(({ answers }) => answers.flatMap(({ observations }) => observations)),
    );
  });
  return [...new Map([...beside, ...tested].map((one) => [one.id, one])).values()];
}

/** Several series added up where each of them has a value for the same period. */
function sumLine(catalog: Catalog, chart: ChartSpec, { label, series: ids, role }: ChartSpec["sums"][number]): Line[] {
  const parts = ids.flatMap((id) => catalog.series.get(id) ?? []);
  const [first, ...others] = parts.map((series) => series.observations.flatMap((one) => pointsOf(one, chart.unit)));
  const [series] = parts;
  if (!first || !series) return [];
  const points = first.flatMap((point) => {
    const same = others.map((list) => list.find(({ observation }) => observation.period === point.observation.period));
    if (same.some((other) => other === undefined)) return [];
    const total = [point, ...same].reduce((sum, other) => sum + (other?.value ?? 0), 0);
    return [{ ...point, value: Number(total.toPrecision(12)) }];
  });
  return [{ id: ids.join(" "), label, role, series, shape: "steps", compared: false, panel: undefined, points }];
}

/** The day by which what stands on a chart was known, the last of its articles. */
function dayOf(marks: readonly Mark[], statements: readonly Statement[], catalog: Catalog): string {
  const { article } = indexOf(catalog);
  const days = [...marks.map(({ observation }) => observation), ...statements].map(
    (one) => article.get(one.article)?.published ?? "",
  );
  return days.sort().at(-1) ?? "";
}

/** The panel of a series that no panel names: the one that shows the same place and buyer, else one of its own. */
function panelOf(series: Series, named: readonly Line[], chart: ChartSpec): string | undefined {
  if (chart.kind !== "panels") return undefined;
  const alike = named.find((one) => one.series.geo === series.geo && one.series.partner === series.partner);
  return alike ? alike.panel : placeName(series.partner || series.geo);
}

/** What is compared and is on no line of its own, a group of points for each series. */
function comparedLines(
  catalog: Catalog,
  chart: ChartSpec,
  { compared, named, day }: { compared: readonly Observation[]; named: readonly Line[]; day: string },
): Line[] {
  const drawn = new Set(named.flatMap(({ points }) => points.map(({ observation }) => observation.id)));
  const others = compared.filter(({ id }) => !drawn.has(id));
  return [...group(others, ({ seriesId }) => [seriesId])].flatMap(([id, observations]) => {
    const series = catalog.series.get(id);
    if (!series) return [];
    const points = observations
      .flatMap((observation) => pointsOf(observation, chart.unit))
      .sort((a, b) => a.start - b.start || a.observation.id.localeCompare(b.observation.id));
    const role = observations.some((one) => isKnown(one, day)) ? ("then" as const) : ("now" as const);
    const panel = panelOf(series, named, chart);
    return [{ id, label: series.short, role, series, shape: "points" as const, compared: true, panel, points }];
  });
}

/** The time a chart shows: the one it names, widened to every cited number and everything that is compared. */
function extent(
  chart: ChartSpec,
  marks: readonly Mark[],
  { lines, needed }: { lines: readonly Line[]; needed: readonly Point[] },
): { from: number; to: number } {
  const stretches = [...marks, ...needed, ...lines.flatMap(({ points }) => points)];
  const from = chart.from ? dayNumber(parsePeriod(chart.from).start) : Math.min(...stretches.map(({ start }) => start));
  const to = chart.to ? dayNumber(parsePeriod(chart.to).end) + 1 : Math.max(...stretches.map(({ end }) => end));
  const must = [...marks, ...needed];
  return { from: Math.min(from, ...must.map(({ start }) => start)), to: Math.max(to, ...must.map(({ end }) => end)) };
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

/** A publisher's name that is no longer than this is its own short one. */
const shortName = 12;

/** What the record has now in place of each number, and whose it is, for its own period and in its own definition; nothing where they are the same. */
function gaps(catalog: Catalog, marks: readonly Mark[], { unit }: ChartSpec): Gap[] {
  return marks.flatMap(({ id, start, end, value, observation }) => {
    const check = catalog.crosschecks.get(id);
    const beside = check && standingOf(observation, check).nearest?.now.beside;
    if (!beside?.compatible || beside.relation === "neighbour" || beside.value === observation.value) return [];
    const digits = Math.max(1, observation.decimals);
    const { short, name = "" } = catalog.publishers.get(beside.official.publisherId) ?? {};
    const amount = formatValue(Number(beside.value.toFixed(digits)), observation.unit);
    return [
      {
        ...{ id, day: (start + end) / 2, cited: value, amount },
        record: convert(beside.value, observation.unit, unit),
        label: `${short ?? (name.length > shortName ? "now" : name)} ${amount}`,
      },
    ];
  });
}

/** A gap that is a smaller part of the axis than this cannot be seen. */
const leastGap = 0.05;

/** A chart with those of its gaps that can be seen. */
function withSeenGaps(model: ChartModel): ChartModel {
  const [low, high] = axesOf(model).extent;
  return {
    ...model,
    gaps: model.gaps.filter(({ cited, record }) => Math.abs(cited - record) >= (high - low) * leastGap),
  };
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

/** On the record of a day, what became public only after it. */
const dated =
  (day: string) =>
  (one: Line): Line =>
    one.role === "then" && day
      ? { ...one, points: one.points.map((point) => ({ ...point, later: isLater(point.observation, day) })) }
      : one;

function join(catalog: Catalog, chart: ChartSpec): ChartModel {
  if (chart.vintagesOf) return vintageModel(catalog, chart);
  const marks = citedOf(catalog, chart).map((observation, index) => markOf(observation, index, chart));
  const statements = gather(
    indexOf(catalog).statements,
    [...chart.indicators, ...chart.statements],
    catalog.statements,
  );
  const named = chart.record.flatMap((record) => {
    const found = catalog.series.get(record.series);
    return found ? line(found, record, chart) : [];
  });
  const compared = comparedOn(catalog, marks, statements).filter(({ unit }) => convertible(unit, chart.unit));
  const day = dayOf(marks, statements, catalog);
  const own = comparedLines(catalog, chart, { compared, named, day });
  const wanted = new Set(compared.map(({ id }) => id));
  const needed = [...named, ...own].flatMap(({ points }) =>
    points.filter(({ observation }) => wanted.has(observation.id)),
  );
  const { from, to } = extent(chart, marks, { lines: named, needed });
  const inside = (point: Point): boolean => overlaps(point, { from, to });
  const cut = (one: Line): Line => ({ ...one, points: one.points.filter(inside).map(clamp(from, to)) });
  const events = catalog.events.filter(({ drawn }) => drawn).map((event) => ({ event, day: dayNumber(event.start) }));
  return withSeenGaps({
    chart,
    marks,
    lines: [...named, ...own].map(cut).map(dated(day)),
    sums: chart.sums
      .flatMap((sum) => sumLine(catalog, chart, sum))
      .map(cut)
      .map(dated(day)),
    events: events.filter(({ day }) => day >= from && day < to).map((event, index) => ({ ...event, k: index + 1 })),
    statements,
    later: named.flatMap(({ points }) =>
      points.filter(({ start }) => start >= to).map(({ observation }) => observation),
    ),
    courses: courses(catalog, marks),
    gaps: gaps(catalog, marks, chart),
    from,
    to,
  });
}

/** A chart over time with its record up to the newest value, or nothing where the time shown already reaches it. */
export function toNewest(catalog: Catalog, chart: ChartSpec): ChartModel | undefined {
  if (chart.vintagesOf) return undefined;
  const { later, from } = chartModel(catalog, chart);
  if (!later.length) return undefined;
  const end =
    later
      .map(({ periodEnd }) => periodEnd)
      .sort()
      .at(-1) ?? "";
  const first = chart.from ?? dayFromNumber(from);
  return join(catalog, { ...chart, id: `${chart.id}-newest`, from: first, to: end });
}

const shown = new WeakMap<Catalog, Map<string, string>>();

/** The first chart that shows an official observation, in its drawing or its table. */
export function chartShowing(catalog: Catalog, id: string): string | undefined {
  const kept = shown.get(catalog) ?? new Map<string, string>();
  if (!shown.has(catalog)) {
    for (const chart of catalog.charts)
      for (const observation of chartObservations(chartModel(catalog, chart)))
        if (observation.kind === "official" && !kept.has(observation.id)) kept.set(observation.id, chart.id);
    shown.set(catalog, kept);
  }
  return kept.get(id);
}

/** Everything a chart shows, cited first: the rows of its file and of its table. */
export function chartObservations(model: ChartModel): Observation[] {
  return [
    ...model.marks.map(({ observation }) => observation),
    ...model.lines.flatMap(({ points }) => points.map(({ observation }) => observation)),
    ...model.later,
  ];
}
