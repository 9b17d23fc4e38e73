import { scaleLinear } from "d3-scale";
import { formatNumber } from "../format";
import { type UnitCode, units } from "../unit";
import { logScale, logTicks } from "./log-axis";
import type { Point } from "./model";
import { textWidth } from "./text-width";
import { type TimeTick, timeTicks } from "./time-ticks";

export const sizes = { tick: 12, label: 13, value: 15 } as const;

/** One decimal is enough for every place in a picture. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What the two axes of a picture show: days from the first to the one after the last, and the least and the greatest value. */
export interface Axes {
  from: number;
  to: number;
  extent: [number, number];
  unit: UnitCode;
  /** True where equal ratios are equally far; then both ends are above 0. */
  log?: boolean;
}

/** How large a picture is and what of it is not plot; at the left there is room for the longest number by default. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  left?: number;
  /** Whether a short time is marked off in months. */
  months?: boolean;
}

/** Where everything of a chart over time lies: the plot in pixels, and the two scales into it. */
export interface Geometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (day: number) => number;
  y: (value: number) => number;
  yTicks: number[];
  xDomain: [number, number];
  yDomain: [number, number];
  xTicks: TimeTick[];
  tickText: (value: number) => string;
  log?: boolean;
}

/** Round numbers for an axis of values, with some room above the greatest, and how they are written. */
function valueAxis({
  extent: [low, high],
  unit,
  log,
}: Axes): Pick<Geometry, "yTicks" | "yDomain" | "tickText" | "log"> {
  const percent = units[unit].short === "%" ? "%" : "";
  if (log && low > 0) {
    const yTicks = logTicks([low, high]);
    const yDomain: [number, number] = [yTicks[0] ?? low, yTicks.at(-1) ?? high];
    return { yTicks, yDomain, log, tickText: (value) => `${formatNumber(value)}${percent}` };
  }
  const end = high > low ? high + (high - low) * 0.08 : low + 1;
  const scale = scaleLinear().domain([low, end]).nice(5);
  const [bottom = low, top = end] = scale.domain();
  const yTicks = scale.ticks(5);
  const decimals = Math.max(...yTicks.map((tick) => (String(tick).split(".")[1] ?? "").length));
  return { yTicks, yDomain: [bottom, top], tickText: (value) => `${formatNumber(value, decimals)}${percent}` };
}

/** The room that the longest number of an axis needs at the left. */
export function numberRoom(axes: Axes): number {
  const { yTicks, tickText } = valueAxis(axes);
  return Math.ceil(Math.max(...yTicks.map((tick) => textWidth(tickText(tick), sizes.tick)))) + 10;
}

/** Lays a chart over time out. Pure: the same axes in the same frame give the same pixels. */
export function geometry(axes: Axes, frame: Frame): Geometry {
  const { width, height, top, left = numberRoom(axes), months = false } = frame;
  const value = valueAxis(axes);
  const [right, bottom] = [width - frame.right, height - 30];
  const across = scaleLinear().domain([axes.from, axes.to]).range([left, right]);
  const up = value.log
    ? logScale(value.yDomain, [bottom, top])
    : scaleLinear().domain(value.yDomain).range([bottom, top]);
  return {
    ...{ width, height, left, right, top, bottom, ...value },
    xDomain: [axes.from, axes.to],
    x: (day) => tenth(across(day)),
    y: (level) => tenth(up(level)),
    xTicks: timeTicks(axes.from, axes.to, { room: right - left, months }),
  };
}

/** A point's place in pixels: the ends of its period, its middle, its value. */
export function spot(point: Pick<Point, "start" | "end" | "value">, { x, y }: Pick<Geometry, "x" | "y">) {
  return { x1: x(point.start), x2: x(point.end), cx: x((point.start + point.end) / 2), cy: y(point.value) };
}
