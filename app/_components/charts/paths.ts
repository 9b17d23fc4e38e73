import type { Line, Point } from "#lib/chart-model";
import { type Geometry, tenth } from "./geometry";

/** A corner of a line; a null value leaves a gap. */
export interface Vertex {
  x: number;
  y: number | null;
}

const isForecast = ({ status }: Point): boolean => status === "F";

/** The corners of one stretch of points that follow each other: both ends of a year, or the middle of a month. */
function corners(point: Point, shape: Line["shape"]): Vertex[] {
  if (shape !== "steps") return [{ x: (point.start + point.end) / 2, y: point.value }];
  return [
    { x: point.start, y: point.value },
    { x: point.end, y: point.value },
  ];
}

function follows(before: Point | undefined, point: Point, shape: Line["shape"]): boolean {
  if (shape === "linked") return true;
  const gap = before ? point.start - before.end : 0;
  return gap <= (shape === "joined" ? 45 : 2);
}

/** A line's vertices from left to right, with a null wherever the record has a gap: straight, never smoothed. */
export function vertices(points: readonly Point[], shape: Line["shape"]): Vertex[] {
  return points.flatMap((point, index) => {
    const gap = follows(points[index - 1], point, shape) ? [] : [{ x: point.start, y: null }];
    return [...gap, ...corners(point, shape)];
  });
}

/** The outturn of a line and its forecast, the forecast starting where the outturn ends so that the two meet. */
export function solidAndDashed(line: Line): { solid: Vertex[]; dashed: Vertex[] } {
  const first = line.shape === "linked" ? -1 : line.points.findIndex(isForecast);
  if (first < 0) return { solid: vertices(line.points, line.shape), dashed: [] };
  const solid = vertices(line.points.slice(0, first), line.shape);
  const meeting = solid.at(-1);
  return { solid, dashed: [...(meeting ? [meeting] : []), ...vertices(line.points.slice(first), line.shape)] };
}

/** The visible polyline in pixels, as pairs of neighbouring vertices. */
export function segments(line: Line, { x, y }: Geometry): [number, number, number, number][] {
  const all = vertices(line.points, line.shape);
  return all.slice(1).flatMap((to, index) => {
    const from = all[index];
    if (!from || from.y === null || to.y === null) return [];
    return [[x(from.x), y(from.y), x(to.x), y(to.y)] as [number, number, number, number]];
  });
}

/** A straight line through vertices as path data, each step relative to the one before, which is the shortest way to write it. */
export function pathOf(vertices: readonly Vertex[], place: Pick<Geometry, "x" | "y">): string {
  let from: { x: number; y: number } | undefined;
  return vertices
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
