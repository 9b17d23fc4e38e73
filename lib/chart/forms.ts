import { type Axes, type Geometry, geometry } from "./geometry";
import type { ChartModel } from "./model";

/** The forms every chart is drawn in; CSS shows the widest that fits, so text never shrinks. */
export const forms = {
  wide: { width: 720, height: 400 },
  medium: { width: 520, height: 370 },
  narrow: { width: 312, height: 320 },
  panel: { width: 312, height: 200 },
} as const;
export type Form = keyof typeof forms;

/** What the axes of a chart show: all of its time, and every value from zero, or from the floor it names. */
export function axesOf({ chart, marks, lines, sums, from, to }: ChartModel): Axes {
  const values = [marks, ...[...lines, ...sums].map(({ points }) => points)].flat().map(({ value }) => value);
  const low = chart.floor ?? Math.min(0, ...values);
  return { from, to, extent: [low, Math.max(0, ...values, low + 1)], unit: chart.unit };
}

/** Lays a chart over time out in a form; panels of one chart share the scale of the whole. */
export function formGeometry(model: ChartModel, form: Form, scale: ChartModel = model): Geometry {
  const top = form !== "panel" && model.events.length ? 44 : 24;
  return geometry({ ...axesOf(scale), from: model.from, to: model.to }, { ...forms[form], top, right: 14 });
}
