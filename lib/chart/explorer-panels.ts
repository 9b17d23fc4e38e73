import { type Choice, observationOf, unitWords } from "../explore";
import { dayNumber, parsePeriod } from "../period";
import type { SeriesJson } from "../series-json";
import { convert, convertible, type UnitCode, unitCodes, units } from "../unit";
import type { View } from "../view";
import type { Axes } from "./geometry";
import { atItsEnd, type Course, dotOf, type Dot, type Point, pointsOf, shapeOf } from "./model";

/** A fetched series as it is drawn: its points in the unit of the axis, those of a cited one as dots. */
export interface DrawnSeries extends Course {
  choice: Choice;
  dots: Dot[];
}

/** What shares one axis: one indicator, one unit, one definition. Panels of one indicator and unit have their scale in common. */
export interface ExplorerPanel extends Pick<Axes, "unit" | "extent" | "log"> {
  key: string;
  title: string;
  /** The unit in words. */
  unitName: string;
  definition: string;
  series: DrawnSeries[];
  /** Cited series that also stand in other panels, since their words fit the definition of each. */
  repeated: string[];
}

/** A series that was chosen, as it arrived. */
export interface Fetched {
  choice: Choice;
  json: SeriesJson;
}

/** The series of one kind. */
export function seriesOf({ series }: ExplorerPanel, kind: Choice["kind"]): DrawnSeries[] {
  return series.filter(({ choice }) => choice.kind === kind);
}

/** The series that are drawn as lines: all but those that an article states. */
export function linesOf({ series }: ExplorerPanel): DrawnSeries[] {
  return series.filter(({ choice }) => choice.kind !== "cited");
}

const head = (definition: string): string => definition.split(";")[0]?.trim() ?? "";
const measure = ({ indicator, unit }: Choice): string => `${indicator} ${units[unit].base || unit}`;

/** Words of an article that leave the definition open, so that no official one contradicts them. */
const isOpen = ({ kind, definition }: Choice): boolean =>
  kind === "cited" && /as the article words it$/.test(definition);

/** How panels are drawn: on a log scale, and where they can be in a unit that was asked for. */
export interface Scales {
  log?: boolean;
  unit?: UnitCode | undefined;
}

/** The unit that was asked for, else the one in which the greatest value is short to write: the largest that leaves it at 1 or more. */
function axisUnit(unit: UnitCode, most: number, wanted?: UnitCode): UnitCode {
  if (wanted && convertible(unit, wanted)) return wanted;
  const { base } = units[unit];
  if (!base) return unit;
  const kin = unitCodes.filter((code) => units[code].base === base).sort((a, b) => units[b].scale - units[a].scale);
  return kin.find((code) => convert(most, unit, code) >= 1) ?? unit;
}

function valuesOf({ choice, json }: Fetched, unit: UnitCode): Point[] {
  return json.observations.flatMap((row) => {
    const points = pointsOf(observationOf(json, choice.unit, row), unit);
    return row.speaks === "end" ? points.map(atItsEnd) : points;
  });
}

function drawnSeries(one: Fetched, unit: UnitCode, members: readonly Fetched[]): DrawnSeries {
  const { choice, json } = one;
  const cited = choice.kind === "cited";
  const points = valuesOf(one, unit);
  const shape = shapeOf(json.frequency, cited || choice.statements);
  const dots = cited ? points.map(dotOf) : [];
  return { id: choice.id, label: labelOf(one, members), shape, compared: false, choice, points, dots };
}

/** What tells a series from its neighbours: its short name, with the place before it where two have the same. */
function labelOf({ choice }: Fetched, all: readonly Fetched[]): string {
  const namesakes = all.filter((other) => other.choice.short === choice.short);
  const place = /^([^:]+): /.exec(choice.title)?.[1];
  return namesakes.length > 1 && place ? `${place}, ${choice.short}` : choice.short;
}

/** The members of each panel: official series by measure and definition; an open citation joins every panel of its measure. */
function group(fetched: readonly Fetched[]): Map<string, Fetched[]> {
  const keyOf = ({ choice }: Fetched): string =>
    isOpen(choice) ? measure(choice) : `${measure(choice)}: ${head(choice.definition)}`;
  const keys = [...new Set(fetched.map(keyOf))];
  const joins = (one: Fetched, key: string): boolean => key.startsWith(`${keyOf(one)}: `);
  const alone = keys.filter(
    (key) => !fetched.some((one) => keyOf(one) === key && keys.some((other) => joins(one, other))),
  );
  const members = (key: string): Fetched[] =>
    fetched.filter((one) => keyOf(one) === key || (isOpen(one.choice) && joins(one, key)));
  return new Map(alone.map((key) => [key, members(key)]));
}

function panel(
  key: string,
  members: readonly Fetched[],
  all: readonly Fetched[],
  panels: Fetched[][],
  { log = false, unit: wanted }: Scales,
): ExplorerPanel[] {
  const [first] = members;
  if (!first) return [];
  const kin = all.filter(({ choice }) => measure(choice) === measure(first.choice));
  const valuesIn = (unit: UnitCode): number[] => kin.flatMap((one) => valuesOf(one, unit)).map(({ value }) => value);
  const unit = axisUnit(first.choice.unit, Math.max(...valuesIn(first.choice.unit).map(Math.abs), 0), wanted);
  const values = valuesIn(unit);
  const repeated = members.filter(
    (one) => isOpen(one.choice) && panels.filter((each) => each.includes(one)).length > 1,
  );
  return [
    {
      key,
      title: first.choice.indicatorName,
      definition: head((members.find(({ choice }) => !isOpen(choice)) ?? first).choice.definition),
      unit,
      unitName: unitWords({ ...first.choice, unit }),
      series: members.map((one) => drawnSeries(one, unit, members)),
      // A log scale has no zero to begin at.
      extent: log ? [Math.min(...values), Math.max(...values)] : [Math.min(0, ...values), Math.max(0, ...values)],
      log,
      repeated: repeated.map(({ choice }) => choice.short),
    },
  ];
}

/**
 * Puts series on as few axes as honesty allows: one where indicator, unit and the definition's words before “;” agree, and no
 * second axis ever. An article that leaves the definition open is drawn with each definition it may mean.
 */
export function explorerPanels(fetched: readonly Fetched[], scales: Scales = {}): ExplorerPanel[] {
  const groups = group(fetched);
  return [...groups].flatMap(([key, members]) => panel(key, members, fetched, [...groups.values()], scales));
}

/** The units that a reader can choose between for what is chosen; none where there is no choice. */
export function unitChoices(chosen: readonly Pick<Fetched, "choice">[]): UnitCode[] {
  const bases = new Set(chosen.map(({ choice }) => units[choice.unit].base).filter(Boolean));
  const kin = [...bases].map((base) => unitCodes.filter((code) => units[code].base === base));
  return kin.filter(({ length }) => length > 1).flat();
}

/** The axes that series need, in words: what each measures and in which unit. */
export function sharedAxes(fetched: readonly Fetched[]): string[] {
  return [...group(fetched).values()].flatMap(([first]) =>
    first ? `${first.choice.indicatorName}: ${head(first.choice.definition)}, ${unitWords(first.choice)}` : [],
  );
}

/** The days that all panels show: the range where it is given, else whole years around every value. */
export function timeShown(panels: readonly ExplorerPanel[], { from, to }: Pick<View, "from" | "to">): [number, number] {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const years = points.flatMap(({ observation }) => [observation.periodStart, observation.periodEnd]).sort();
  const first = from ?? years[0]?.slice(0, 4) ?? "2000";
  const last = to ?? years.at(-1)?.slice(0, 4) ?? "2000";
  return [dayNumber(parsePeriod(first).start), dayNumber(parsePeriod(last).end) + 1];
}

/** Panels with every period cut at the ends of the time shown. */
export function cutTo(panels: readonly ExplorerPanel[], [from, to]: [number, number]): ExplorerPanel[] {
  const cut = <Cut extends Point>(point: Cut): Cut => ({
    ...point,
    start: Math.max(point.start, from),
    end: Math.min(point.end, to),
  });
  const inTime = (one: DrawnSeries): DrawnSeries => ({ ...one, points: one.points.map(cut), dots: one.dots.map(cut) });
  return panels.map((panel) => ({ ...panel, series: panel.series.map(inTime) }));
}
