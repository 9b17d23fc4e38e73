import type { ChartModel, Line } from "#lib/chart-model";
import { type Geometry, sizes } from "./geometry";
import { alongLine, around, type Box, type LabelSpec, type Obstacle, placeLabels } from "./labels";
import { dot, markText } from "./mark";
import { segments } from "./paths";
import { textWidth } from "./text-width";

const weigh = (weight: number, boxes: readonly Box[]): Obstacle[] => boxes.map((box) => ({ ...box, weight }));

function markBoxes(model: ChartModel, place: Geometry): Box[] {
  return model.marks.flatMap((mark) => {
    const { cx, cy, x1, x2 } = dot(mark, place);
    const span = mark.span || mark.open ? [{ x: x1, y: cy - 4, width: x2 - x1, height: 8 }] : [];
    const ends = mark.span && !mark.open ? [x1, x2].map((x) => ({ x: x - 3, y: cy - 7, width: 6, height: 14 })) : [];
    return [{ x: cx - 9, y: cy - 9, width: 18, height: 18 }, ...span, ...ends];
  });
}

/** A line that is crossed can still be followed, a lone point that is covered is gone; a compared value is listed beside the chart too. */
function lineObstacles(line: Line, place: Geometry): Obstacle[] {
  const alone = line.compared ? 1 : 6;
  const joined = line.shape === "points" ? [] : segments(line, place).flatMap((segment) => alongLine(...segment));
  if (line.shape === "steps" || line.shape === "joined") return weigh(3, joined);
  const points = line.points.map(({ start, end, value }) => ({
    x: place.x(start) - 3,
    y: place.y(value) - 4,
    width: place.x(end) - place.x(start) + 6,
    height: 8,
  }));
  return [...weigh(3, joined), ...weigh(alone, points)];
}

function markLabels(model: ChartModel, place: Geometry): LabelSpec[] {
  return model.marks.map((mark) => {
    const { cx, cy } = dot(mark, place);
    const width = textWidth(markText(mark), sizes.value);
    return { id: mark.id, width, height: sizes.value + 3, places: around(cx, cy, width, sizes.value + 3, 11) };
  });
}

/** Where a line's name may stand: where its end is; failing that, beside any of its points, from the last backwards; lone points have room around them. */
function* besideLine(line: Line, place: Geometry, { width, height }: { width: number; height: number }) {
  for (const { start, end, value } of line.points.toReversed()) {
    const [x, y] = [place.x(line.shape === "steps" ? end : (start + end) / 2), place.y(value)];
    const within = (wanted: number): number => Math.max(place.left + 2, Math.min(wanted, place.right - width));
    const [above, below] = [y - height - 5, y + 5];
    yield { x: x + 6, y: y - height / 2 };
    for (const left of line.shape === "points" ? [x - width, x - width / 2] : [x - width]) {
      yield { x: within(left), y: above };
      yield { x: within(left), y: below };
    }
  }
}

function lineLabel(line: Line, place: Geometry): LabelSpec[] {
  const last = line.points.at(-1);
  if (!last || line.compared) return [];
  const size = { width: textWidth(line.label, sizes.label), height: sizes.label + 4 };
  const [x, y] = [place.x((last.start + last.end) / 2), place.y(last.value)];
  const few = line.points.length < 4;
  return [
    {
      id: line.id,
      ...size,
      places: few ? around(x, y, size.width, size.height, 5) : besideLine(line, place, size),
    },
  ];
}

/** Places every label of a chart: cited values first, then the names of the record's lines. */
export function placeAll(model: ChartModel, place: Geometry): Map<string, Box> {
  const poles = model.events.map(({ day }) => ({ x: place.x(day) - 2, y: 0, width: 4, height: place.bottom }));
  const joined = model.courses.flatMap(([from, to]) => {
    const [a, b] = [dot(from, place), dot(to, place)];
    return alongLine(a.cx, a.cy, b.cx, b.cy);
  });
  const ticks = { x: place.left, y: place.top - 8, width: 60, height: 16 };
  const obstacles = [
    ...weigh(12, markBoxes(model, place)),
    ...model.lines.flatMap((line) => lineObstacles(line, place)),
    ...weigh(3, joined),
    ...weigh(1, poles),
    ...weigh(12, [ticks]),
  ];
  const frame = {
    x: place.left,
    y: place.top - 12,
    width: place.right - place.left + 10,
    height: place.bottom - place.top + 10,
  };
  return placeLabels(
    [...markLabels(model, place), ...model.lines.flatMap((line) => lineLabel(line, place))],
    obstacles,
    frame,
  );
}
