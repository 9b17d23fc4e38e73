import { createHash } from "node:crypto";
import type { Catalog } from "#lib/catalog";
import { type ChartModel, chartModel, type Line, toNewest } from "#lib/chart-model";
import { describeChart, describePanel } from "#lib/describe";
import { panelsOf } from "#lib/panels";
import { vintageChart, vintageModel } from "#lib/vintages";
import type { Picture } from "./draw-chart";

/** The pictures of one chart under one hash of all that they are drawn from. */
export interface Job {
  hash: string;
  pictures: Picture[];
}

/** `{chart}.{form}` in three forms; of small multiples `{chart}.panel-{n}`. */
function picturesOf(whole: ChartModel): Picture[] {
  const { chart } = whole;
  if (chart.kind === "panels")
    return panelsOf(whole).map(({ title, model }, index) => ({
      name: `${chart.id}.panel-${index}`,
      form: "panel",
      label: describePanel(title, model),
      model,
      scale: whole,
    }));
  const label = describeChart(whole);
  return (["wide", "medium", "narrow"] as const).map((form) => ({
    name: `${chart.id}.${form}`,
    form,
    label,
    model: whole,
    scale: whole,
  }));
}

/** Nothing but the drawn points of a series is drawn, so its other observations stay out of the hash and out of the workers. */
function lean(whole: ChartModel): ChartModel {
  const leaner = (line: Line): Line => ({ ...line, series: { ...line.series, observations: [] } });
  return { ...whole, lines: whole.lines.map(leaner), sums: whole.sums.map(leaner) };
}

function jobOf(code: string, model: ChartModel): Job {
  const whole = lean(model);
  const hash = createHash("sha256").update(code).update(JSON.stringify(whole)).digest("hex").slice(0, 32);
  return { hash, pictures: picturesOf(whole) };
}

/**
 * Every chart of the catalog, one after the other, each with the form that reaches to the newest value, and after them every number whose vintages are charted on its own page.
 *
 * @param code a hash of whatever draws: other code means other hashes
 */
export function* jobsOf(catalog: Catalog, code: string): Generator<Job> {
  for (const chart of catalog.charts) {
    yield jobOf(code, chartModel(catalog, chart));
    const newest = toNewest(catalog, chart);
    if (newest) yield jobOf(code, newest);
  }
  for (const observation of catalog.cited) {
    const chart = vintageChart(catalog, observation);
    if (chart) yield jobOf(code, vintageModel(catalog, chart, [observation]));
  }
}
