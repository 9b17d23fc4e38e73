import { scaleLinear } from "d3-scale";
import { askedFor, type Comparable } from "../crosscheck/comparable";
import type { CitedObservation } from "../observation";
import { dayFromNumber } from "../period";
import type { StandingLine } from "../standings";
import { tenth } from "./geometry";
import { isLong } from "./model";

/** A small chart's size; it holds no text. */
export const sparkSize = { width: 168, height: 72 } as const;

/** A value of a small chart in pixels: from the first to the last day it speaks of. */
interface Stretch {
  x1: number;
  x2: number;
  y: number;
}

/** A small chart of one reading: the number, and only what it is compared with. */
export interface Spark {
  cited: Stretch;
  /** What is known only now first, since it lies below. */
  record: readonly (Stretch & {
    id: string;
    known: "then" | "now";
    forecast: boolean;
    long: boolean;
    beside: boolean;
  })[];
  /** From the number to the value that is beside it now. */
  gap: { x: number; y1: number; y2: number } | undefined;
  /** Where zero lies, if it is in the picture; otherwise the axis is cut. */
  zero: number | undefined;
  /** The least value of the axis, and the first and the last year. */
  floor: number;
  years: readonly [string, string];
}

const idOf = ({ parts }: Comparable): string => parts.map(({ id }) => id).join(" ");

const drawnOf = ({ asked, beside, decides }: StandingLine["then"]): Map<string, Comparable> =>
  new Map([...asked, beside, decides].flatMap((one) => (one ? [[idOf(one), one] as const] : [])));

/** An axis of values with room at both ends; from zero where that is near, cut where it is far. */
function axisOf(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const near = low < 0 || low < high * 0.4;
  const ends = near ? [Math.min(0, low), Math.max(0, high)] : low === high ? [low * 0.9, low * 1.1] : [low, high];
  return scaleLinear()
    .domain(ends)
    .nice(4)
    .range([sparkSize.height - 6, 8]);
}

const farthest = 12;

/** Lays a small chart out. Pure, as the large ones are. */
export function sparkOf(observation: CitedObservation, { reading, then, now }: StandingLine): Spark {
  const span = askedFor(observation, reading);
  const [before, after] = [drawnOf(then), drawnOf(now)];
  const all = [...new Map([...after, ...before])];
  const days = [span, ...all.map(([, { spoken }]) => spoken)];
  const [from, to] = [Math.min(...days.map(({ start }) => start)), Math.max(...days.map(({ end }) => end))];
  const y = axisOf([observation.value, ...all.map(([, { value }]) => value)]);
  const x = scaleLinear()
    .domain([from, to])
    .range([farthest, sparkSize.width - farthest]);
  const place = (stretch: { start: number; end: number }, value: number): Stretch => ({
    x1: tenth(x(stretch.start)),
    x2: tenth(x(stretch.end)),
    y: tenth(y(value)),
  });
  const cited = place(span, observation.value);
  const record = all.map(([id, one]) => ({
    ...place(one.spoken, one.value),
    id,
    known: before.has(id) ? ("then" as const) : ("now" as const),
    forecast: one.official.status === "F",
    long: isLong(one.spoken),
    beside: now.beside !== undefined && idOf(now.beside) === id,
  }));
  record.sort((a, b) => a.known.localeCompare(b.known));
  const beside = record.find((one) => one.beside);
  const middle = ({ x1, x2 }: Stretch): number => (x1 + x2) / 2;
  const [floor = 0, top = 0] = y.domain();
  return {
    cited,
    record,
    gap:
      beside && Math.abs(beside.y - cited.y) > farthest
        ? { x: tenth(Math.min(cited.x2, Math.max(cited.x1, middle(beside)))), y1: cited.y, y2: beside.y }
        : undefined,
    zero: floor <= 0 && top >= 0 ? tenth(y(0)) : undefined,
    floor,
    years: [dayFromNumber(from).slice(0, 4), dayFromNumber(to - 1).slice(0, 4)],
  };
}
