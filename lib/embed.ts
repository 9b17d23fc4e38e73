import type { Catalog } from "./catalog";
import { headlineOf, statedIn } from "./catalog-index";
import { type ChartModel, chartModel, toNewest } from "./chart-model";
import { forms } from "./chart/forms";
import { textWidth } from "./chart/text-width";
import { formatValue } from "./format";
import { absolute, links } from "./links";
import { panelsOf } from "./panels";
import type { ChartSpec } from "./schema";
import { site } from "./site";

/** The width in pixels that the height of an embed is worked out for: a column of text on most pages. */
export const columnWidth = 600;
const padding = 16;

const lines = (text: string, size: number): number => Math.ceil(textWidth(text, size) / (columnWidth - 2 * padding));

/** The passages that an embed shows: those with a number that is on some chart. */
function passageTexts(catalog: Catalog, { marks, statements }: ChartModel) {
  const named = [...marks.map(({ observation }) => observation), ...statements];
  const places = new Map(named.map(({ article, passage }) => [`${article} ${passage}`, { article, passage }]));
  return [...places.values()]
    .filter((place) => statedIn(catalog, place).cited.length > 0)
    .flatMap(({ article, passage }) => catalog.articles.find(({ id }) => id === article)?.passages[passage] ?? []);
}

function pictureHeight(model: ChartModel): number {
  if (model.chart.kind === "amounts") return model.marks.length * 68 + 8;
  if (model.chart.kind === "panels") return panelsOf(model).length * (forms.panel.height + 47) - 24;
  return forms.medium.height;
}

/** How tall an embed is in a column of text, from what stands in it, for frames that nothing fits to their content. */
export function embedHeight(catalog: Catalog, chart: ChartSpec): number {
  const model = chartModel(catalog, chart);
  const headline = headlineOf(catalog, chart).map(({ value, unit }) => formatValue(value, unit));
  const parts = [
    2 * padding,
    lines(chart.title, 18) * 22,
    lines(headline.join(" and "), 36) * 40,
    lines(chart.subtitle, 15) * 23 + 12,
    pictureHeight(model),
    toNewest(catalog, chart) ? 52 : 0,
    chart.kind === "vintages" ? 96 : 0,
    44,
    ...passageTexts(catalog, model).map(
      ({ text, heading }) => 20 + (heading ? 30 : 0) + lines(text, 16) * 26 + 48 + 44,
    ),
    61,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) / 20) * 20;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** An iframe that shows a chart with its sentence on another site, at its address in a frame. */
export function embedCode(catalog: Catalog, chart: ChartSpec, path = links.embed(chart.id)): string {
  const title = escaped(`${chart.title}, ${site.name}`);
  const address = absolute(path);
  return `<iframe src="${address}" title="${title}" width="100%" height="${embedHeight(catalog, chart)}" loading="lazy" style="border:0"></iframe>`;
}

/** One line that gives every frame on a page the height of what is in it. */
export const embedScript = `<script src="${absolute(links.embedScript())}" defer></script>`;
