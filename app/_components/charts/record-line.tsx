import type { Line, Point } from "#lib/chart-model";
import type { Geometry } from "./geometry";
import { pathOf, solidAndDashed, type Vertex } from "./paths";
import { thin } from "./thin";

const TWO_MONTHS = 62;

/** Days to the nearer neighbour of the `index`-th day of a sorted list. */
function nearest(starts: readonly number[], index: number): number {
  const day = starts[index] ?? 0;
  return Math.min(day - (starts[index - 1] ?? -Infinity), (starts[index + 1] ?? Infinity) - day);
}

/** Months that no neighbour joins would be invisible in a line; they are drawn as points. */
function alone(points: readonly Point[]): Point[] {
  const starts = points.map(({ start }) => start).sort((a, b) => a - b);
  const gaps = new Map(starts.map((start, index) => [start, nearest(starts, index)]));
  return points.filter(({ start }) => (gaps.get(start) ?? Infinity) > 45);
}

/** A value of the record on its own; one for a longer period keeps the length of it. */
function Value({ line, point, place: { x, y } }: { line: Line; point: Point; place: Geometry }) {
  const { start, end, value, status } = point;
  const [middle, level] = [x((start + end) / 2), y(value)];
  const className = `point ${line.role}${line.compared ? " quiet" : ""}${status === "F" ? " forecast" : ""}`;
  if (line.shape === "linked" || end - start <= TWO_MONTHS)
    return <circle cx={middle} cy={level} r={line.compared ? 2 : 2.5} className={className} />;
  return <path d={`M${x(start)} ${level}H${x(end)}`} className={`${className} stretch`} />;
}

/** Straight lines from vertex to vertex, broken where the record has a gap; one vertex makes none. */
function Stroke({ data, className, place }: { data: readonly Vertex[]; className: string; place: Geometry }) {
  return data.length > 1 ? <path className={`record ${className}`} d={pathOf(thin(data), place)} /> : null;
}

function Strokes({ line, place }: { line: Line; place: Geometry }) {
  if (line.shape === "points") return null;
  const { solid, dashed } = solidAndDashed(line);
  return (
    <>
      <Stroke data={solid} className={`${line.role}${line.shape === "linked" ? " linked" : ""}`} place={place} />
      <Stroke data={dashed} className={`${line.role} forecast`} place={place} />
    </>
  );
}

function Values({ line, place }: { line: Line; place: Geometry }) {
  if (line.shape === "steps") return null;
  const single = line.shape === "joined" ? alone(line.points) : line.points;
  return single.map((point) => <Value key={`${point.start} ${point.value}`} line={line} point={point} place={place} />);
}

/** Official series: thin lines, dashed where they are forecasts, and above them single values where nothing joins them. */
export function RecordLines({ lines, place }: { lines: readonly Line[]; place: Geometry }) {
  return (
    <>
      {lines.map((line) => (
        <Strokes key={line.id} line={line} place={place} />
      ))}
      {lines.map((line) => (
        <Values key={line.id} line={line} place={place} />
      ))}
    </>
  );
}
