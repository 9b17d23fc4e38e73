import type { Point } from "#lib/chart-model";
import type { Geometry } from "./geometry";
import type { LivePanel, LiveSeries } from "./live-model";
import { isLong, spot } from "./live-shapes";

/** The value that is pointed at, by pointer or keys. */
export interface Hit {
  series: LiveSeries;
  point: Point;
}

function distance(point: Point, place: Geometry, x: number, y: number): number {
  const { x1, x2, cx, cy } = spot(point, place);
  const across = isLong(point) ? Math.max(x1 - x, 0, x - x2) : Math.abs(cx - x);
  return Math.hypot(across, cy - y);
}

/** The value nearest to a place in pixels, with how far away it is; cited ones win a tie. */
export function nearest(panel: LivePanel, place: Geometry, x: number, y: number): (Hit & { away: number }) | undefined {
  const hits = panel.series.flatMap((series) =>
    series.points.map((point) => ({ series, point, away: distance(point, place, x, y) })),
  );
  const weight = ({ series, away }: (typeof hits)[number]): number => away - (series.kind === "cited" ? 6 : 0);
  return hits.reduce<(typeof hits)[number] | undefined>(
    (best, hit) => (best && weight(best) <= weight(hit) ? best : hit),
    undefined,
  );
}

/** The value where the keys begin: the one picked out, else the first cited one, else the last of the first series. */
export function firstHit({ series }: LivePanel, picked: string | undefined): Hit | undefined {
  const hits = series.flatMap((one) => one.points.map((point) => ({ series: one, point })));
  return (
    hits.find(({ point }) => point.observation.id === picked) ??
    hits.find((hit) => hit.series.kind === "cited") ??
    hits.findLast((hit) => hit.series === series[0])
  );
}

function inTime({ series, point }: Hit, to: (index: number, last: number) => number): Hit {
  const last = series.points.length - 1;
  const index = Math.max(0, Math.min(last, to(series.points.indexOf(point), last)));
  return { series, point: series.points[index] ?? point };
}

/** The same time in the next series up or down the list: its value with the nearest middle. */
function across({ series }: LivePanel, { series: own, point }: Hit, step: number): Hit {
  const full = series.filter(({ points }) => points.length > 0);
  const next = full[(full.indexOf(own) + step + full.length) % full.length] ?? own;
  const off = (other: Point): number => Math.abs(other.start + other.end - point.start - point.end);
  const nearby = next.points.toSorted((a, b) => off(a) - off(b))[0];
  return { series: next, point: nearby ?? point };
}

/** Where a key leads: left and right through time, up and down between series, Home and End to the ends of a series. */
export function step(panel: LivePanel, hit: Hit, key: string): Hit | undefined {
  switch (key) {
    case "ArrowRight":
      return inTime(hit, (index) => index + 1);
    case "ArrowLeft":
      return inTime(hit, (index) => index - 1);
    case "Home":
      return inTime(hit, () => 0);
    case "End":
      return inTime(hit, (_, last) => last);
    case "ArrowDown":
      return across(panel, hit, 1);
    case "ArrowUp":
      return across(panel, hit, -1);
    default:
      return undefined;
  }
}
