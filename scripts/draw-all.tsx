import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { describeChart } from "#lib/describe";
import type { Form } from "../app/_components/charts/geometry";
import { drawChart } from "./draw-chart";

const formNames: Form[] = ["wide", "medium", "narrow"];

/** Writes through a temporary name, so that an interrupted run leaves the old picture or the new one, never half of either. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

/**
 * Draws every chart in every form into a folder: `{chart}.{form}.svg`.
 *
 * @returns how many pictures were drawn
 * @throws CorpusError when the facts do not hold; nothing is drawn then
 */
export async function drawAll(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const jobs = catalog.charts.flatMap((chart) => formNames.map((form) => ({ chart, form })));
  for (const { chart, form } of jobs) {
    const model = chartModel(catalog, chart);
    await write(join(folder, `${chart.id}.${form}.svg`), await drawChart(model, form, describeChart(model)));
  }
  return jobs.length;
}
