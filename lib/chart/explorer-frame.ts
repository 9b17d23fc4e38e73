import { type DrawnSeries, type ExplorerPanel, linesOf, seriesOf } from "./explorer-panels";
import { type Frame, type Geometry, geometry, numberRoom, sizes } from "./geometry";
import { textWidth } from "./text-width";

/** How large the panels are, and the days that all of them show. */
export interface ExplorerFrame extends Frame {
  time: [number, number];
}

const isRoomy = (width: number): boolean => width >= 520;

/** True where every line has room for its name beside the plot. */
function isNamed({ series }: ExplorerPanel, width: number): boolean {
  return isRoomy(width) && series.length <= 6;
}

/** The series whose names stand in the drawing; a list below the panel has the others. Dots of several articles look alike. */
export function namedIn(panel: ExplorerPanel, width: number): DrawnSeries[] {
  const cited = seriesOf(panel, "cited");
  if (isNamed(panel, width)) return [...cited, ...linesOf(panel)];
  return cited.length > 1 ? cited : [];
}

function nameRoom(panel: ExplorerPanel, width: number): number {
  if (!isNamed(panel, width)) return 14;
  const names = linesOf(panel).map(({ label }) => textWidth(label, sizes.label) + 28);
  return Math.min(width * 0.3, Math.max(...names, 14));
}

const axesOf = (panel: ExplorerPanel, [from, to]: [number, number]) => ({ ...panel, from, to });

/** One panel is tall; of several more fit on a screen. All keep the same room at the sides, so that a day stands at one place in all of them. */
export function frameOf(panels: readonly ExplorerPanel[], time: [number, number], width: number): ExplorerFrame {
  const height = (panels.length > 1 ? 280 : 400) - (isRoomy(width) ? 0 : 60);
  const left = Math.max(0, ...panels.map((panel) => numberRoom(axesOf(panel, time))));
  const right = Math.max(14, ...panels.map((panel) => nameRoom(panel, width)));
  return { width, height, time, top: 16, left, right, months: true };
}

/** Lays a panel out. */
export function panelGeometry(panel: ExplorerPanel, frame: ExplorerFrame): Geometry {
  return geometry(axesOf(panel, frame.time), frame);
}
