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
  const titles = [...new Set(model.chart.record.map(({ panel }) => panel ?? model.chart.title))];
  const panel = new Map(model.chart.record.map(({ series, panel: title }) => [series, title ?? model.chart.title]));
  const lines = (title: string): Line[] => model.lines.filter(({ id }) => panel.get(id) === title);
  return titles.map((title, index) => ({
    title,
    model: {
      ...model,
      lines: lines(title),
      marks: index === 0 ? model.marks : [],
      courses: index === 0 ? model.courses : [],
    },
  }));
}
