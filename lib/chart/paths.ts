import { type Geometry, tenth } from "./geometry";
import type { Course, Point } from "./model";

/** A corner of a line; a null value leaves a gap. */
export interface Vertex {
  x: number;
  y: number | null;
}

/** Two months without a value between them follow each other still. */
const gapOf = { steps: 2, joined: 45, points: 2, linked: Infinity } as const;

/** The corners of one point: both ends of a year, or the middle of a month. */
function corners({ start, end, value }: Point, shape: Course["shape"]): Vertex[] {
  if (shape !== "steps") return [{ x: (start + end) / 2, y: value }];
  return [
    { x: start, y: value },
    { x: end, y: value },
  ];
}

const dated = (points: readonly Point[]): Point[] => points.filter(({ undated }) => !undated);

/** A line's vertices from left to right, with a null wherever the record has a gap: straight, never smoothed. */
export function vertices({ points, shape }: Pick<Course, "points" | "shape">): Vertex[] {
  return dated(points).flatMap((point, index, all) => {
    const before = all[index - 1];
    const gap = before && point.start - before.end > gapOf[shape] ? [{ x: point.start, y: null }] : [];
    return [...gap, ...corners(point, shape)];
  });
}

/** A stretch of a line that is drawn alike: of outturn or forecast, known on the article's day or later. */
export interface Stroke {
  data: Vertex[];
  forecast: boolean;
  later: boolean;
}

/** A line cut wherever its kind changes, each stretch beginning where the one before ends so that the two meet; points are no line. */
export function strokes({ points, shape }: Course): Stroke[] {
  if (shape === "points") return [];
  const first = shape === "linked" ? -1 : points.findIndex(({ status }) => status === "F");
  const runs: { points: Point[]; forecast: boolean; later: boolean }[] = [];
  dated(points).forEach((point, index) => {
    const [forecast, later] = [first >= 0 && index >= first, point.later ?? false];
    const last = runs.at(-1);
    if (last && last.forecast === forecast && last.later === later) last.points.push(point);
    else runs.push({ points: [point], forecast, later });
  });
  return runs
    .map(({ points: members, ...kind }, index) => {
      const before = runs[index - 1]?.points.at(-1);
      const [start] = members;
      const joined =
        before && start && start.start - before.end <= gapOf[shape] ? corners(before, shape).slice(-1) : [];
      return { data: [...joined, ...vertices({ points: members, shape })], ...kind };
    })
    .filter(({ data }) => data.length > 1);
}

/** What no line would show: single values, and months that no neighbour joins. */
export function singles({ points, shape }: Course): Point[] {
  if (shape === "steps") return [];
  const near = (a: Point, b: Point | undefined): boolean => b !== undefined && Math.abs(a.start - b.start) <= 45;
  return shape === "joined"
    ? points.filter((point, index) => !near(point, points[index - 1]) && !near(point, points[index + 1]))
    : points;
}

/** The visible polyline in pixels, as pairs of neighbouring vertices. */
export function segments(course: Course, { x, y }: Geometry): [number, number, number, number][] {
  const all = vertices(course);
  return all.slice(1).flatMap((to, index) => {
    const from = all[index];
    if (!from || from.y === null || to.y === null) return [];
    return [[x(from.x), y(from.y), x(to.x), y(to.y)] as [number, number, number, number]];
  });
}

/** A straight line through vertices as path data, each step relative to the one before, which is the shortest way to write it. */
export function pathOf(data: readonly Vertex[], place: Pick<Geometry, "x" | "y">): string {
  let from: { x: number; y: number } | undefined;
  return data
    .map((vertex) => {
      const to = vertex.y === null ? undefined : { x: place.x(vertex.x), y: place.y(vertex.y) };
      const step = to && (from ? stepTo(from, to) : `M${to.x} ${to.y}`);
      from = to;
      return step ?? "";
    })
    .join("");
}

function stepTo(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [across, down] = [tenth(to.x - from.x), tenth(to.y - from.y)];
  if (down === 0) return `h${across}`;
  return across === 0 ? `v${down}` : `l${across} ${down}`;
}
