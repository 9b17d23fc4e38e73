import { formatNumber } from "../format";
import { qualifierSigns } from "../publication";
import { units } from "../unit";
import { type Geometry, sizes, spot } from "./geometry";
import { alongLine, around, type Box, type LabelSpec, type Obstacle, placeLabels } from "./labels";
import type { ChartModel, Course, Dot, Gap } from "./model";
import { segments } from "./paths";
import { textWidth } from "./text-width";

/** What labels are placed for: numbers at the dots, names at the courses in `named`, off everything else that is drawn. */
export interface Drawn {
  marks: readonly Dot[];
  lines: readonly Course[];
  named: readonly Course[];
  courses: readonly (readonly [Dot, Dot])[];
  events: readonly Pick<ChartModel["events"][number], "day">[];
  gaps?: readonly Gap[];
}

/** Where the bracket of a gap stands, right of the mark: from the cited value to the record's. */
export interface Bracket extends Gap {
  x: number;
  from: number;
  to: number;
}

const gapWidth = (words: string): number => textWidth(words, sizes.label) * 1.06;

/** The brackets of a picture; without room for the publisher at the right of one, its label is the value alone. */
export function bracketsOf(gaps: readonly Gap[], { x, y, width }: Geometry): Bracket[] {
  return gaps.map((gap) => {
    const across = x(gap.day) + 14;
    const label = across + 6 + gapWidth(gap.label) <= width - 4 ? gap.label : gap.amount;
    return { ...gap, label, x: across, from: y(gap.cited), to: y(gap.record) };
  });
}

/** The words at the record's end of a bracket: right of it, where no line joins it to its mark, as long as there is room. */
function gapLabel({ id, label, x, to }: Bracket, edge: number): LabelSpec {
  const [width, height] = [gapWidth(label), sizes.label + 4];
  const right = { x: x + 6, y: to - height / 2 };
  const all = [right, ...around(x, to, width, height, 6)];
  const fitting = all.filter((place) => place.x >= x && place.x + width <= edge);
  return { id: `gap ${id}`, width, height, places: fitting.length ? fitting : all };
}

/** The number beside a dot, as the article prints it; only percentages carry their sign, the axis names other units. */
export function dotText({ value, observation }: Dot): string {
  const percent = units[observation.unit].short === "%" ? "%" : "";
  return `${qualifierSigns[observation.qualifier]}${formatNumber(value)}${percent}`;
}

const weigh = (weight: number, boxes: readonly Box[]): Obstacle[] => boxes.map((box) => ({ ...box, weight }));

function dotBoxes(dot: Dot, place: Geometry): Box[] {
  const { cx, cy, x1, x2 } = spot(dot, place);
  const span = dot.span || dot.open ? [{ x: x1, y: cy - 4, width: x2 - x1, height: 8 }] : [];
  const ends = dot.span && !dot.open ? [x1, x2].map((x) => ({ x: x - 3, y: cy - 7, width: 6, height: 14 })) : [];
  return [{ x: cx - 9, y: cy - 9, width: 18, height: 18 }, ...span, ...ends];
}

/** A line that is crossed can still be followed, a lone point that is covered is gone; a compared value is listed beside the chart too. */
function lineObstacles(line: Course, place: Geometry): Obstacle[] {
  const joined = line.shape === "points" ? [] : segments(line, place).flatMap((segment) => alongLine(...segment));
  if (line.shape === "steps" || line.shape === "joined") return weigh(3, joined);
  const points = line.points.map((point) => {
    const { x1, x2, cy } = spot(point, place);
    return { x: x1 - 3, y: cy - 4, width: x2 - x1 + 6, height: 8 };
  });
  return [...weigh(3, joined), ...weigh(line.compared ? 1 : 6, points)];
}

/** A number beside its dot, first of all where no other dot is nearer to it than its own. */
function numberLabel(dot: Dot, marks: readonly Dot[], place: Geometry): LabelSpec {
  const [width, height] = [textWidth(dotText(dot), sizes.value), sizes.value + 3];
  const centres = marks.map((mark) => spot(mark, place));
  const { cx, cy } = spot(dot, place);
  const places = around(cx, cy, width, height, 11);
  const isOwn = ({ x, y }: { x: number; y: number }): boolean => {
    const away = (to: { cx: number; cy: number }): number => Math.hypot(x + width / 2 - to.cx, y + height / 2 - to.cy);
    return centres.every((centre) => away({ cx, cy }) <= away(centre));
  };
  return { id: dot.id, width, height, places: [...places.filter(isOwn), ...places.filter((one) => !isOwn(one))] };
}

interface Size {
  width: number;
  height: number;
}

/** Where a line's name may stand: where its end is; failing that, beside any of its points, from the last backwards; lone points have room around them. */
function* besideLine({ points, shape }: Course, place: Geometry, { width, height }: Size) {
  for (const point of points.toReversed()) {
    const { x2, cx, cy } = spot(point, place);
    const x = shape === "steps" ? x2 : cx;
    const within = (wanted: number): number => Math.max(place.left + 2, Math.min(wanted, place.right - width));
    yield { x: x + 6, y: cy - height / 2 };
    for (const left of shape === "points" ? [x - width, x - width / 2] : [x - width]) {
      yield { x: within(left), y: cy - height - 5 };
      yield { x: within(left), y: cy + 5 };
    }
  }
}

/** Where a line ends: the last day of its last year, the middle of its last month. */
export function lineEnd({ points, shape }: Course, place: Geometry): { x: number; y: number } | undefined {
  const last = points.at(-1);
  if (!last) return undefined;
  const { x2, cx, cy } = spot(last, place);
  return { x: shape === "steps" ? x2 : cx, y: cy };
}

/** Places to the right of a line's end, or in the margin where that is near, as little above or below as other names leave. */
function atEnd(line: Course, place: Geometry, { width, height }: Size): { x: number; y: number }[] {
  const end = lineEnd(line, place);
  if (!end || place.width - place.right <= 14) return [];
  const x = (end.x > place.right - 40 ? place.right : end.x) + 14;
  const steps = x + width <= place.width ? [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5] : [];
  return steps.map((step) => ({ x, y: end.y - height / 2 + step * (height + 1) }));
}

/** A name beside any of its dots; of a line at its end where there is a margin for names, else beside one of its points. */
function namePlaces(line: Course, marks: readonly Dot[], { place, size }: { place: Geometry; size: Size }) {
  const beside = (point: Pick<Dot, "start" | "end" | "value">, gap: number) => {
    const { cx, cy } = spot(point, place);
    return around(cx, cy, size.width, size.height, gap);
  };
  const own = marks.filter(({ observation }) => observation.seriesId === line.id);
  if (own.length) return own.toReversed().flatMap((dot) => beside(dot, 12));
  const outside = atEnd(line, place, size);
  if (outside.length) return outside;
  const last = line.points.at(-1);
  return last && line.points.length < 4 ? beside(last, 5) : besideLine(line, place, size);
}

function nameLabel(line: Course, marks: readonly Dot[], place: Geometry): LabelSpec[] {
  if (!line.points.length) return [];
  const size = { width: textWidth(line.label, sizes.label), height: sizes.label + 4 };
  return [{ id: line.id, ...size, places: namePlaces(line, marks, { place, size }) }];
}

/** Places every label: the cited numbers first, then the names. */
export function placeAll(
  { marks, lines, named, courses, events, gaps = [] }: Drawn,
  place: Geometry,
): Map<string, Box> {
  const poles = events.map(({ day }) => ({ x: place.x(day) - 2, y: 0, width: 4, height: place.bottom }));
  const joined = courses.flatMap(([from, to]) => {
    const [a, b] = [spot(from, place), spot(to, place)];
    return alongLine(a.cx, a.cy, b.cx, b.cy);
  });
  const brackets = bracketsOf(gaps, place);
  const unit = { x: place.left, y: place.top - 8, width: 60, height: 16 };
  const obstacles = [
    ...weigh(
      12,
      marks.flatMap((dot) => dotBoxes(dot, place)),
    ),
    ...lines.flatMap((line) => lineObstacles(line, place)),
    ...weigh(3, joined),
    ...weigh(1, poles),
    ...weigh(
      6,
      brackets.map(({ x, from, to }) => ({ x: x - 2, y: Math.min(from, to), width: 4, height: Math.abs(to - from) })),
    ),
    ...weigh(12, [unit]),
  ];
  const frame = {
    x: place.left,
    y: place.top - 12,
    width: place.width - 4 - place.left,
    height: place.bottom - place.top + 10,
  };
  const numbers = marks.map((dot) => numberLabel(dot, marks, place));
  const names = named.flatMap((line) => nameLabel(line, marks, place));
  return placeLabels(
    [...numbers, ...brackets.map((one) => gapLabel(one, frame.x + frame.width)), ...names],
    obstacles,
    frame,
  );
}
