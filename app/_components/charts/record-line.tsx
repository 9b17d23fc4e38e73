import { Line as RechartsLine, Scatter } from "recharts";
import type { Line, Point } from "#lib/chart-model";
import type { Geometry } from "./geometry";
import { solidAndDashed } from "./paths";
import { thin } from "./thin";

const still = { isAnimationActive: false, dot: false, activeDot: false, connectNulls: false } as const;
const TWO_MONTHS = 62;

/** A value of the record on its own; Recharts adds its place in pixels. A value for a longer period keeps the length of it. */
interface Value {
  x: number;
  y: number;
  half: number;
  className: string;
}

function values(line: Line, points: readonly Point[], { x }: Geometry): Value[] {
  return points.map(({ start, end, value, status }) => ({
    x: (start + end) / 2,
    y: value,
    half: line.shape !== "linked" && end - start > TWO_MONTHS ? (x(end) - x(start)) / 2 : 0,
    className: `point ${line.role}${status === "F" ? " forecast" : ""}`,
  }));
}

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

function Shape({ cx, cy, half, className }: Value & { cx: number; cy: number }) {
  if (!half) return <circle cx={cx} cy={cy} r={2.5} className={className} />;
  return <path d={`M${cx - half} ${cy}H${cx + half}`} className={`${className} stretch`} />;
}

/** An official series: a thin line, dashed where it is a forecast, or single values where nothing joins them. */
export function RecordLine({ line, place }: { line: Line; place: Geometry }) {
  const { solid, dashed } = line.shape === "points" ? { solid: [], dashed: [] } : solidAndDashed(line);
  const single = line.shape === "steps" ? [] : line.shape === "joined" ? alone(line.points) : line.points;
  const paths = [
    { data: solid, className: `record ${line.role}${line.shape === "linked" ? " linked" : ""}` },
    { data: dashed, className: `record ${line.role} forecast` },
  ].filter(({ data }) => data.length > 0);
  return (
    <>
      {paths.map(({ data, className }) => (
        <RechartsLine key={className} {...still} type="linear" dataKey="y" data={thin(data)} className={className} />
      ))}
      {single.length ? (
        <Scatter
          data={values(line, single, place)}
          shape={(value: unknown) => <Shape {...(value as Parameters<typeof Shape>[0])} />}
          isAnimationActive={false}
        />
      ) : null}
    </>
  );
}
