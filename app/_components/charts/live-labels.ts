import type { Point } from "#lib/chart-model";
import { type Geometry, sizes } from "./geometry";
import { alongLine, around, type Box, type LabelSpec, type Obstacle, placeLabels } from "./labels";
import { isNamed } from "./live-geometry";
import type { LivePanel, LiveSeries } from "./live-model";
import { citedText, isLong, spot } from "./live-shapes";
import { vertices } from "./paths";
import { textWidth } from "./text-width";

const nameHeight = sizes.label + 4;
const valueHeight = sizes.value + 3;

/** Where a line ends: the last day of its last year, the middle of its last month. */
export function lineEnd({ points, shape }: LiveSeries, place: Geometry): { x: number; y: number } | undefined {
  const last = points.at(-1);
  if (!last) return undefined;
  const { x2, cx, cy } = spot(last, place);
  return { x: shape === "steps" ? x2 : cx, y: cy };
}

function lineBoxes(series: LiveSeries, place: Geometry): Box[] {
  if (series.shape === "points") return series.points.map((point) => pointBox(point, place, 5));
  const corners = vertices(series.points, series.shape);
  return corners.slice(1).flatMap((to, index) => {
    const from = corners[index];
    if (!from || from.y === null || to.y === null) return [];
    return alongLine(place.x(from.x), place.y(from.y), place.x(to.x), place.y(to.y));
  });
}

function pointBox(point: Point, place: Geometry, r: number): Box {
  const { x1, x2, cx, cy } = spot(point, place);
  const [from, to] = isLong(point) ? [Math.min(x1, cx - r), Math.max(x2, cx + r)] : [cx - r, cx + r];
  return { x: from, y: cy - r, width: to - from, height: 2 * r };
}

/** Each cited number beside its dot. */
function valueSpecs({ id, points }: LiveSeries, place: Geometry): LabelSpec[] {
  return points.map((point) => {
    const { cx, cy } = spot(point, place);
    const width = textWidth(citedText(point), sizes.value);
    return {
      id: `${id} ${point.observation.id}`,
      width,
      height: valueHeight,
      places: around(cx, cy, width, valueHeight, 12),
    };
  });
}

/** Beside any of a series' points, from the last backwards, where the name does not run off the edge. */
function besidePoints({ points }: LiveSeries, place: Geometry, width: number): LabelSpec["places"] {
  const places = points
    .slice(-24)
    .toReversed()
    .flatMap((point) => {
      const { cx, cy } = spot(point, place);
      const left = Math.max(place.left + 2, Math.min(cx - width / 2, place.right - width));
      return [12, 26].flatMap((away) => [
        { x: cx + away, y: cy - nameHeight / 2 },
        { x: left, y: cy - nameHeight - away + 4 },
        { x: left, y: cy + away - 4 },
      ]);
    });
  return places.filter(({ x }) => x + width <= place.width + 2);
}

/** A name goes to the right of its line's end, pushed up or down where another stands; else beside a point. */
function nameSpecs(series: LiveSeries, place: Geometry): LabelSpec[] {
  const end = lineEnd(series, place);
  if (!end) return [];
  const width = textWidth(series.label, sizes.label);
  const x = end.x > place.right - 40 ? place.right + 14 : end.x + 14;
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((step) => step * (nameHeight + 1));
  const outside = steps.map((step) => ({ x, y: end.y - nameHeight / 2 + step }));
  const fits = series.kind === "official" && x + width <= place.width + 2;
  return [{ id: series.id, width, height: nameHeight, places: fits ? outside : besidePoints(series, place, width) }];
}

const weigh = (weight: number, boxes: readonly Box[]): Obstacle[] => boxes.map((box) => ({ ...box, weight }));

/** Places every label of a panel: cited numbers first, then the names of the cited series, then those of the lines. */
export function livePlaces(panel: LivePanel, place: Geometry): Map<string, Box> {
  const [cited, official] = [
    panel.series.filter(({ kind }) => kind === "cited"),
    panel.series.filter(({ kind }) => kind !== "cited"),
  ];
  const dots = cited.flatMap(({ points }) => points.map((point) => pointBox(point, place, 10)));
  const unit = { x: place.left, y: place.top - 8, width: 60, height: 16 };
  const lines = official.flatMap((one) => lineBoxes(one, place));
  const obstacles = [...weigh(12, [...dots, unit]), ...weigh(4, lines)];
  const named = isNamed(panel, place.width) ? [...cited, ...official] : cited;
  const frame = { x: place.left, y: 0, width: place.width - place.left, height: place.bottom };
  const specs = [...cited.flatMap((one) => valueSpecs(one, place)), ...named.flatMap((one) => nameSpecs(one, place))];
  return placeLabels(specs, obstacles, frame);
}
