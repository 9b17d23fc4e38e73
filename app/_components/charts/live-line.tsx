import { Line as RechartsLine } from "recharts";
import type { Point } from "#lib/chart-model";
import type { Geometry } from "./geometry";
import type { LiveSeries } from "./live-model";
import { isLong, spot, ToneMark, tones } from "./live-shapes";
import { type Vertex, vertices } from "./paths";
import { thin } from "./thin";

const still = { isAnimationActive: false, dot: false, activeDot: false, connectNulls: false } as const;

/** The outturn of a series and its forecast; the two meet where the forecast begins. */
function parts({ points, shape }: LiveSeries): { solid: Vertex[]; dashed: Vertex[] } {
  const first = points.findIndex(({ status }) => status === "F");
  if (first < 0) return { solid: vertices(points, shape), dashed: [] };
  const solid = vertices(points.slice(0, first), shape);
  return { solid, dashed: [...solid.slice(-1), ...vertices(points.slice(first), shape)] };
}

/** What no line would show: single values, and months without a neighbour. */
function singles({ points, shape }: LiveSeries): Point[] {
  if (shape === "points") return points;
  const near = (a: Point, b: Point | undefined): boolean => b !== undefined && Math.abs(a.start - b.start) <= 45;
  return shape === "joined"
    ? points.filter((point, index) => !near(point, points[index - 1]) && !near(point, points[index + 1]))
    : [];
}

function Single({ point, place, index }: { point: Point; place: Geometry; index: number }) {
  const { x1, x2, cx, cy } = spot(point, place);
  return (
    <g>
      {isLong(point) ? <path className={`stretch tone-${index % tones}`} d={`M${x1} ${cy}H${x2}`} /> : null}
      <ToneMark index={index} cx={cx} cy={cy} hollow={point.status === "F"} />
    </g>
  );
}

/** An official series in its colour: a line with its own dash, dashed short where it is a forecast, or single values. */
export function LiveLine({ series, index, place }: { series: LiveSeries; index: number; place: Geometry }) {
  const { solid, dashed } = series.shape === "points" ? { solid: [], dashed: [] } : parts(series);
  const alone = singles(series);
  const lines = [
    { data: solid, className: `live-line tone-${index % tones}` },
    { data: dashed, className: `live-line forecast tone-${index % tones}` },
  ].filter(({ data }) => data.length > 1);
  return (
    <>
      {lines.map(({ data, className }) => (
        <RechartsLine key={className} {...still} type="linear" dataKey="y" data={thin(data)} className={className} />
      ))}
      {alone.map((point) => (
        <Single key={point.observation.id} point={point} place={place} index={index} />
      ))}
    </>
  );
}
