import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalog } from "#data";
import { type ChartModel, chartModel } from "#lib/chart-model";
import { describeChart, describePanel } from "#lib/describe";
import { panelsOf } from "#lib/panels";
import { vintageChart, vintageModel } from "#lib/vintages";
import type { Form } from "../app/_components/charts/geometry";
import { drawChart } from "./draw-chart";

const formNames: Form[] = ["wide", "medium", "narrow"];

/** One picture to draw: its name, what it shows and in which form. */
interface Job {
  name: string;
  form: Form;
  model: ChartModel;
  scale: ChartModel;
  label: string;
}

function jobsOf(whole: ChartModel): Job[] {
  const { chart } = whole;
  if (chart.kind !== "panels")
    return formNames.map((form) => ({
      name: `${chart.id}.${form}`,
      form,
      model: whole,
      scale: whole,
      label: describeChart(whole),
    }));
  return panelsOf(whole).map(({ title, model }, index) => ({
    name: `${chart.id}.panel-${index}`,
    form: "panel",
    model,
    scale: whole,
    label: describePanel(title, model),
  }));
}

/** Writes through a temporary name, so that an interrupted run leaves the old picture or the new one, never half of either. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

/**
 * Draws every chart in every form into a folder: `{chart}.{form}.svg`, of small multiples `{chart}.panel-{n}.svg`, and of one number's vintages `vintages-{observation}.{form}.svg`.
 *
 * @returns how many pictures were drawn
 * @throws CorpusError when the facts do not hold; nothing is drawn then
 */
export async function drawAll(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const vintages = catalog.cited.flatMap((observation) => {
    const chart = vintageChart(catalog, observation);
    return chart ? [vintageModel(catalog, chart, [observation])] : [];
  });
  const jobs = [...catalog.charts.map((chart) => chartModel(catalog, chart)), ...vintages].flatMap(jobsOf);
  for (const { name, form, model, scale, label } of jobs)
    await write(join(folder, `${name}.svg`), await drawChart(model, form, label, scale));
  return jobs.length;
}
