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
const isRoomy = (width: number): boolean => width >= narrowest;

/** True where every line can carry its name; else a list below the panel says which is which. */
export function isNamed({ series }: LivePanel, width: number): boolean {
  return series.length <= (isRoomy(width) ? 6 : 4);
}

/** Names get a margin of their own where there is room for one; else they stand in the plot. */
function nameRoom(panel: LivePanel, width: number): number {
  const official = panel.series.filter(({ kind }) => kind === "official");
  if (!isRoomy(width) || !isNamed(panel, width) || !official.length) return 14;
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

function tickTexts(panel: LivePanel): (value: number) => string {
  const decimals = Math.max(...valueAxis(panel).ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
  const percent = units[panel.unit].short === "%" ? "%" : "";
  return (value) => `${formatNumber(value, decimals)}${percent}`;
}

/** What every panel keeps free beside its plot: the same for all, so that a day stands at one place in all of them. */
interface Sides {
  left: number;
  right: number;
}

/** Room for the longest number and the longest name of all panels. */
function sidesOf(panels: readonly LivePanel[], width: number): Sides {
  const texts = panels.flatMap((panel) => valueAxis(panel).ticks.map(tickTexts(panel)));
  return {
    left: Math.ceil(Math.max(...texts.map((text) => textWidth(text, sizes.tick)), 0)) + gap,
    right: Math.max(...panels.map((panel) => nameRoom(panel, width)), 14),
  };
}

/** How large the panels are, and how much of that is not plot. */
export interface Frame extends Sides {
  width: number;
  height: number;
  time: [number, number];
}

/** Lays a panel out: text keeps its size, the plot takes what is left. */
export function liveGeometry(panel: LivePanel, { width, height, time, ...sides }: Frame): Geometry {
  const { ticks, domain } = valueAxis(panel);
  const [left, right, top, bottom] = [sides.left, width - sides.right, 16, height - 30];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: scaleLinear().domain(time).range([left, right]),
    y: scaleLinear().domain(domain).range([bottom, top]),
    yTicks: ticks,
    yDomain: domain,
    xTicks: timeTicks(...time, right - left),
    tickText: tickTexts(panel),
  };
}

/** One panel is tall; of several more fit on a screen. All are lower where they are narrow. */
export function frameOf(panels: readonly LivePanel[], time: [number, number], width: number): Frame {
  const height = (panels.length > 1 ? 280 : 400) - (isRoomy(width) ? 0 : 60);
  return { width, height, time, ...sidesOf(panels, width) };
}
