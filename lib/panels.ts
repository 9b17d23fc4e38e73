import type { ChartModel, Line } from "./chart-model";

/** Part of a chart of small multiples: a name and the model of what it shows. All panels share one scale of time and value. */
export interface Panel {
  title: string;
  model: ChartModel;
}

/**
 * A chart's small multiples, in the order of its record; marks go to the first. A chart of any other kind is its own only panel.
 */
export function panelsOf(model: ChartModel): Panel[] {
  if (model.chart.kind !== "panels") return [{ title: model.chart.title, model }];
  const titleOf = ({ panel }: Line): string => panel ?? model.chart.title;
  const titles = [...new Set(model.lines.map(titleOf))];
  return titles.map((title, index) => ({
    title,
    model: {
      ...model,
      lines: model.lines.filter((line) => titleOf(line) === title),
      marks: index === 0 ? model.marks : [],
      courses: index === 0 ? model.courses : [],
      gaps: index === 0 ? model.gaps : [],
    },
  }));
}
