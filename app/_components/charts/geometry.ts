import { scaleLinear } from "d3-scale";
import type { ChartModel } from "#lib/chart-model";
import { dayFromNumber, dayNumber } from "#lib/period";
import { units } from "#lib/unit";
import { formatNumber } from "#lib/format";
import { textWidth } from "./text-width";

/** The forms every chart is drawn in; CSS shows the widest that fits, so text never shrinks. */
export const forms = {
  wide: { width: 720, height: 400 },
  medium: { width: 520, height: 370 },
  narrow: { width: 312, height: 320 },
  panel: { width: 312, height: 200 },
} as const;
export type Form = keyof typeof forms;

export const sizes = { tick: 12, label: 13, value: 15 } as const;

/** Where the mark of an observation leads. */
export type Lead = (observation: string) => string;

/** What is drawn, in which form, and the whole whose scale a panel shares. */
export interface ChartProps {
  model: ChartModel;
  form: Form;
  scale: ChartModel;
  /** Its alternative text. */
  label?: string | undefined;
  /** Without it the picture only looks: nothing in it is a link or has a name. */
  lead?: Lead | undefined;
  /** The observation whose mark is lit. */
  picked?: string | undefined;
}

/** One decimal is enough for every place in a picture. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Where everything of a time chart lies: the plot in pixels, and the two scales into it. */
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
  yDomain: [number, number];
  xTicks: { day: number; label: string; middle: number }[];
  tickText: (value: number) => string;
}

function valueDomain(model: ChartModel): { ticks: number[]; domain: [number, number] } {
  const values = [
    ...model.marks.map(({ value }) => value),
    ...[...model.lines, ...model.sums].flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  const low = model.chart.floor ?? Math.min(0, ...values);
  const high = Math.max(0, ...values, low + 1);
  const scale = scaleLinear()
    .domain([low, high + (high - low) * 0.08])
    .nice(5);
  const ticks = scale.ticks(5);
  const [bottom = low, top = high] = scale.domain();
  return { ticks, domain: [bottom, top] };
}

/** A tick at the first day of each year, its name in the middle of what is shown of it; every other name where years are too narrow. */
function yearTicks(from: number, to: number, room: number): Geometry["xTicks"] {
  const perDay = room / (to - from);
  const step = [1, 2, 5, 10].find((years) => years * 365 * perDay >= 34) ?? 20;
  const short = step * 365 * perDay < 44;
  const first = Number(dayFromNumber(from).slice(0, 4));
  const years = Array.from(
    { length: Number(dayFromNumber(to - 1).slice(0, 4)) - first + 1 },
    (_, index) => first + index,
  );
  return years.map((year, index) => {
    const [day, end] = [dayNumber(`${year}-01-01`), dayNumber(`${year + 1}-01-01`)];
    const [shownFrom, shownTo] = [Math.max(day, from), Math.min(end, to)];
    const fits = (shownTo - shownFrom) * perDay >= 26 || shownTo - shownFrom >= 365;
    const label = short && index ? `’${String(year).slice(2)}` : String(year);
    return { day: shownFrom, middle: (shownFrom + shownTo) / 2, label: fits && index % step === 0 ? label : "" };
  });
}

/** Lays a time chart out in a form; panels of one chart share the scale of the whole. Pure: the same model gives the same pixels. */
export function geometry(model: ChartModel, form: Form, scale: ChartModel = model): Geometry {
  const { width, height } = forms[form];
  const { ticks, domain } = valueDomain(scale);
  const decimals = Math.max(...ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
  const percent = units[model.chart.unit].short === "%";
  const tickText = (value: number): string => `${formatNumber(value, decimals)}${percent ? "%" : ""}`;
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), sizes.tick)))) + 10;
  const [right, top, bottom] = [width - 14, form !== "panel" && model.events.length ? 44 : 24, height - 30];
  const across = scaleLinear().domain([model.from, model.to]).range([left, right]);
  const up = scaleLinear().domain(domain).range([bottom, top]);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (day) => tenth(across(day)),
    y: (value) => tenth(up(value)),
    yTicks: ticks,
    yDomain: domain,
    xTicks: yearTicks(model.from, model.to, right - left),
    tickText,
  };
}
