import { type DrawnSeries, type ExplorerPanel, seriesOf } from "./explorer-panels";
import { type Geometry, spot } from "./geometry";
import { isLong, type Point } from "./model";

/** The value that is pointed at, by pointer or keys. */
export interface Hit {
  series: DrawnSeries;
  point: Point;
}

const hitsOf = (all: readonly DrawnSeries[]): Hit[] =>
  all.flatMap((series) => series.points.map((point) => ({ series, point })));

/** The value of an observation in a panel, if it is there. */
export function findHit({ series }: ExplorerPanel, observation: string | undefined): Hit | undefined {
  return hitsOf(series).find(({ point }) => point.observation.id === observation);
}

function distance(point: Point, place: Geometry, x: number, y: number): number {
  const { x1, x2, cx, cy } = spot(point, place);
  const across = isLong(point) ? Math.max(x1 - x, 0, x - x2) : Math.abs(cx - x);
  return Math.hypot(across, cy - y);
}

/** The value nearest to a place in pixels, with how far away it is; cited ones win a tie. */
export function nearest(
  panel: ExplorerPanel,
  place: Geometry,
  { x, y }: { x: number; y: number },
): (Hit & { away: number }) | undefined {
  const weight = ({ series, away }: Hit & { away: number }): number => away - (series.choice.kind === "cited" ? 6 : 0);
  return hitsOf(panel.series)
    .map((hit) => ({ ...hit, away: distance(hit.point, place, x, y) }))
    .reduce<(Hit & { away: number }) | undefined>(
      (best, hit) => (best && weight(best) <= weight(hit) ? best : hit),
      undefined,
    );
}

/** The value where the keys begin: the one picked out, else the first cited one, else the last of the first series. */
export function firstHit(panel: ExplorerPanel, picked: string | undefined): Hit | undefined {
  return findHit(panel, picked) ?? hitsOf(seriesOf(panel, "cited"))[0] ?? hitsOf(panel.series.slice(0, 1)).at(-1);
}

function inTime({ series, point }: Hit, to: (index: number, last: number) => number): Hit {
  const last = series.points.length - 1;
  const index = Math.max(0, Math.min(last, to(series.points.indexOf(point), last)));
  return { series, point: series.points[index] ?? point };
}

/** The same time in the next series up or down the list: its value with the nearest middle. */
function across({ series }: ExplorerPanel, { series: own, point }: Hit, step: number): Hit {
  const full = series.filter(({ points }) => points.length > 0);
  const next = full[(full.indexOf(own) + step + full.length) % full.length] ?? own;
  const off = (other: Point): number => Math.abs(other.start + other.end - point.start - point.end);
  const nearby = next.points.toSorted((a, b) => off(a) - off(b))[0];
  return { series: next, point: nearby ?? point };
}

/** Where a key leads: left and right through time, up and down between series, Home and End to the ends of a series. */
export function step(panel: ExplorerPanel, hit: Hit, key: string): Hit | undefined {
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
