import type { Event, Statement } from "../catalog";
import type { Status } from "../cells";
import type { CitedObservation, Observation, Series } from "../observation";
import { dayNumber } from "../period";
import type { ChartSpec } from "../schema";
import { convert, type UnitCode } from "../unit";

/** A value as it is drawn: days since 1970 for its first day and the day after its last, value in the chart's unit. */
export interface Point {
  start: number;
  end: number;
  value: number;
  status: Status;
  /** True on the record of an article's day for what became public only after it: it is drawn as what is known now. */
  later?: boolean;
  /** True on a chart of editions for what was public from no day that is known: nothing is joined to it. */
  undated?: boolean;
  observation: Observation;
}

/** A cited number as it is drawn: whether its period is, and whether that was inferred. */
export interface Dot extends Point {
  id: string;
  span: boolean;
  open: boolean;
}

/** A cited observation on a chart. */
export interface Mark extends Dot {
  /** Its place on the chart, from 1; ties the mark to the number in its sentence. */
  k: number;
  observation: CitedObservation;
}

/** Values of one series in the order of time. */
export interface Course {
  id: string;
  label: string;
  /** Yearly values hold from their first to their last day; monthly ones are joined at their middles; the rest are points. Linked points are joined whatever lies between them. */
  shape: "steps" | "joined" | "points" | "linked";
  /** True for values that stand here only because the cards compare them; they have no name on the drawing. */
  compared: boolean;
  points: Point[];
}

/** A series of the official record on a chart. */
export interface Line extends Course {
  role: "then" | "now" | "other";
  series: Series;
  /** The panel it belongs to, in a chart of small multiples. */
  panel: string | undefined;
}

/** How far a cited number is from what the record has in its place now: both values, and the record's in words, alone and with its publisher. */
export interface Gap {
  id: string;
  /** The middle of the cited number’s period. */
  day: number;
  cited: number;
  record: number;
  amount: string;
  label: string;
}

/** One chart, joined and in order, in days and in its own unit: what drawing, table, text and files are all made from. */
export interface ChartModel {
  chart: ChartSpec;
  marks: Mark[];
  lines: Line[];
  /** Series added up; each point stands for several observations, which the lines of their own have. */
  sums: Line[];
  events: { event: Event; k: number; day: number }[];
  statements: Statement[];
  /** Values of the record after the time shown, up to the newest held; they stand in the table and the file. */
  later: Observation[];
  /** Neighbouring marks that a text joins into a course. */
  courses: [Mark, Mark][];
  gaps: Gap[];
  /** The first day shown and the day after the last one. */
  from: number;
  to: number;
}

/** How a series of a frequency is drawn; statements by different documents are never joined. */
export function shapeOf(frequency: Series["frequency"], statements: boolean): Course["shape"] {
  if (statements) return "points";
  return ({ annual: "steps", monthly: "joined", irregular: "points" } as const)[frequency];
}

const twoMonths = 62;

/** True for a value that holds for longer than a month or two, so that its period is drawn. */
export const isLong = ({ start, end }: Pick<Point, "start" | "end">): boolean => end - start > twoMonths;

/** An observation in a unit; none where its value is missing. */
export function pointsOf(observation: Observation, unit: UnitCode): Point[] {
  if (observation.value === null) return [];
  const value = convert(observation.value, observation.unit, unit);
  const [start, end] = [dayNumber(observation.periodStart), dayNumber(observation.periodEnd) + 1];
  return [{ start, end, value, status: observation.status, observation }];
}

/** A point of a cited series as a dot. */
export function dotOf(point: Point): Dot {
  const { id, periodBasis } = point.observation;
  return { ...point, id, span: isLong(point), open: periodBasis === "inferred" };
}

/** A point that is stated of the end of its period: it stands over the last year. */
export function atItsEnd<Span extends Pick<Point, "start" | "end">>(point: Span): Span {
  return { ...point, start: Math.max(point.start, point.end - 365) };
}

/** A cited observation as a mark, the `index`-th of its chart. */
export function markOf(observation: CitedObservation, index: number, { unit }: Pick<ChartSpec, "unit">): Mark {
  const value = convert(observation.value, observation.unit, unit);
  const [start, end] = [dayNumber(observation.periodStart), dayNumber(observation.periodEnd) + 1];
  const atEnd = observation.readings.some(({ speaks }) => speaks === "end");
  const point = { start, end, value, status: observation.status, observation };
  return { ...dotOf(atEnd ? atItsEnd(point) : point), k: index + 1, observation };
}
