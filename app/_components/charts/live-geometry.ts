import { scaleLinear } from "d3-scale";
import { formatNumber } from "#lib/format";
import { dayFromNumber, parsePeriod, shortPeriod } from "#lib/period";
import { units } from "#lib/unit";
import { type Geometry, sizes } from "./geometry";
import type { LivePanel } from "./live-model";
import { textWidth } from "./text-width";

const narrowest = 520;
const gap = 10;

/** Whether there is room for names beside the plot. */
export const isRoomy = (width: number): boolean => width >= narrowest;

/** Names get a margin of their own where there is room for one; else they stand in the plot. */
function nameRoom({ series }: LivePanel, width: number): number {
  const official = series.filter(({ kind }) => kind === "official");
  if (!isRoomy(width) || !official.length) return 14;
  return Math.min(width * 0.3, Math.max(...official.map(({ label }) => textWidth(label, sizes.label))) + 28);
}

function valueAxis({ extent: [low, high] }: LivePanel): { ticks: number[]; domain: [number, number] } {
  const top = high > low ? high + (high - low) * 0.08 : low + 1;
  const scale = scaleLinear().domain([low, top]).nice(5);
  const [bottom = low, end = top] = scale.domain();
  return { ticks: scale.ticks(5), domain: [bottom, end] };
}

/** The codes of the months or years that begin a step, from the first to the last one shown. */
function codes(from: number, to: number, months: number): string[] {
  const [first, last] = [Number(dayFromNumber(from).slice(0, 4)), Number(dayFromNumber(to - 1).slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (months >= 12) return years.filter((year) => year % (months / 12) === 0).map(String);
  const starts = Array.from({ length: 12 / months }, (_, index) => String(index * months + 1).padStart(2, "0"));
  return years.flatMap((year) => starts.map((month) => `${year}M${month}`));
}

/** A tick at the first day of a year or month, its name in the middle of it; as many as can be read side by side. */
function timeTicks(from: number, to: number, room: number): Geometry["xTicks"] {
  const perMonth = room / ((to - from) / 30.44);
  const steps = [1, 3, 6, 12, 24, 60, 120, 240];
  const months =
    steps.find((step) => step * perMonth >= (step < 12 ? textWidth("Sep 2000", sizes.tick) + gap : 38)) ?? 240;
  const half = (label: string): number => (textWidth(label, sizes.tick) / 2 / room) * (to - from);
  return codes(from, to, months)
    .map((code) => {
      const { start, end } = parsePeriod(code);
      const [day, next] = [start, end].map((iso) => Date.parse(iso) / 86_400_000) as [number, number];
      return { day, label: shortPeriod(code), middle: (day + next + 1) / 2 };
    })
    .filter(({ day, middle, label }) => day >= from && middle + half(label) * 0.8 <= to);
}

/** Lays a panel out at a width: text keeps its size, the plot takes what is left. */
export function liveGeometry(panel: LivePanel, [from, to]: [number, number], width: number, alone: boolean): Geometry {
  const height = (alone ? 400 : 280) - (isRoomy(width) ? 0 : 60);
  const { ticks, domain } = valueAxis(panel);
  const decimals = Math.max(...ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
  const percent = units[panel.unit].short === "%" ? "%" : "";
  const tickText = (value: number): string => `${formatNumber(value, decimals)}${percent}`;
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), sizes.tick)))) + gap;
  const [right, top, bottom] = [width - nameRoom(panel, width), 16, height - 30];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: scaleLinear().domain([from, to]).range([left, right]),
    y: scaleLinear().domain(domain).range([bottom, top]),
    yTicks: ticks,
    yDomain: domain,
    xTicks: timeTicks(from, to, right - left),
    tickText,
  };
}
