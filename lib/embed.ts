import type { Catalog } from "./catalog";
import { headlineOf, statedIn } from "./catalog-index";
import { type ChartModel, chartModel, toNewest } from "./chart-model";
import { forms } from "./chart/forms";
import { textWidth } from "./chart/text-width";
import { formatValue } from "./format";
import { absolute, links } from "./links";
import { panelsOf } from "./panels";
import type { Collection } from "./collection";
import { partsOf } from "./collection-parts";
import type { ChartSpec } from "./schema";
import { site } from "./site";

/** The width in pixels that the height of an embed is worked out for: a column of text on most pages. */
export const columnWidth = 600;
/** The same on a phone, and the width of its window. */
const phone = { column: 320, window: 360 };
const padding = 16;

/** The passages that an embed shows: those with a number that is on some chart; of a chart without one, those with its statements. */
export function embeddedPassages<Passage extends { tied: readonly unknown[] }>(
  passages: readonly Passage[],
): Passage[] {
  const numbered = passages.filter(({ tied }) => tied.length > 0);
  return numbered.length ? numbered : [...passages];
}

function passageTexts(catalog: Catalog, { marks, statements }: ChartModel) {
  const named = [...marks.map(({ observation }) => observation), ...statements];
  const places = new Map(named.map(({ article, passage }) => [`${article} ${passage}`, { article, passage }]));
  const all = [...places.values()].map((place) => ({ ...place, tied: statedIn(catalog, place).cited }));
  return embeddedPassages(all).flatMap(
    ({ article, passage }) => catalog.articles.find(({ id }) => id === article)?.passages[passage] ?? [],
  );
}

/** What a frame as wide as a column has room for: the width of its content, and how many lines a text takes. */
function roomOf(column: number): { width: number; lines: (text: string, size: number) => number } {
  const width = column - 2 * padding;
  return { width, lines: (text, size) => Math.ceil(textWidth(text, size) / width) };
}

/** How wide a panel is at least, and what is between two, as embed.css has them. */
const panelRoom = { least: 248, between: 24 };

function pictureHeight(model: ChartModel, width: number): number {
  if (model.chart.kind === "amounts") return model.marks.length * 68 + 8;
  if (model.chart.kind === "panels") {
    const columns = Math.max(1, Math.floor((width + panelRoom.between) / (panelRoom.least + panelRoom.between)));
    // A single column may be wider than this one, and its panels higher.
    const scale =
      columns === 1 ? 1 : Math.min(1, (width - (columns - 1) * panelRoom.between) / columns / forms.panel.width);
    return Math.ceil(panelsOf(model).length / columns) * (forms.panel.height * scale + 47) - 24;
  }
  const { height } = width < forms.medium.width ? forms.narrow : forms.medium;
  return height;
}

/** How tall an embed is, from what stands in it, for frames that nothing fits to their content: in a column of text, unless told another. */
export function embedHeight(catalog: Catalog, chart: ChartSpec, column = columnWidth): number {
  const model = chartModel(catalog, chart);
  const { width, lines } = roomOf(column);
  const headline = headlineOf(catalog, chart).map(({ value, unit }) => formatValue(value, unit));
  const isNarrow = width < forms.medium.width;
  const parts = [
    2 * padding,
    lines(chart.title, 18) * 22,
    lines(headline.join(" and "), 36) * 40,
    lines(chart.subtitle, 15) * 23 + 12,
    pictureHeight(model, width),
    toNewest(catalog, chart) ? 52 : 0,
    chart.kind === "vintages" ? 168 + (isNarrow ? 48 : 0) : 0,
    44,
    ...passageTexts(catalog, model).map(
      ({ text, heading }) => 20 + (heading ? 30 : 0) + lines(text, 16) * 26 + 48 + 44 + (isNarrow ? 48 : 0),
    ),
    61,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) / 20) * 20;
}

/** A height that grows as a window gets narrower, from a column of text to a phone. */
function heightStyle(wide: number, narrow: number): string {
  const slope = Math.max(0, (narrow - wide) / (columnWidth - phone.window));
  return `max(${wide}px,${Math.ceil(narrow + slope * phone.window)}px - ${Math.floor(slope * 100)}vw)`;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

const frame = (address: string, title: string, [wide, narrow]: readonly [number, number]): string =>
  `<iframe src="${address}" title="${title}" width="100%" height="${wide}" loading="lazy" style="border:0;height:${heightStyle(wide, narrow)}"></iframe>`;

/** An iframe that shows a chart with its sentence on another site, at its address in a frame. */
export function embedCode(catalog: Catalog, chart: ChartSpec, path = links.embed(chart.id)): string {
  const title = escaped(`${chart.title}, ${site.name}`);
  const [wide, narrow] = [embedHeight(catalog, chart), embedHeight(catalog, chart, phone.column)];
  return frame(absolute(path), title, [wide, narrow]);
}

/** An iframe that shows a collection on another site: its first chart, and its parts. */
export function collectionEmbedCode(catalog: Catalog, collection: Collection): string {
  const { id, title, introduction, parts } = collection;
  const chart = partsOf(catalog, collection).find(({ kind }) => kind === "chart");
  const heightAt = (column: number): number => {
    const { width, lines } = roomOf(column);
    const model = chart?.kind === "chart" ? chartModel(catalog, chart.chart) : undefined;
    const picture = model ? pictureHeight(model, width) : 0;
    return (
      2 * padding + lines(title, 18) * 22 + lines(introduction[0] ?? "", 15) * 24 + picture + parts.length * 44 + 93
    );
  };
  const name = escaped(`${title}, ${site.name}`);
  return frame(absolute(links.embedCollection(id)), name, [heightAt(columnWidth), heightAt(phone.column)]);
}

/** One line that gives every frame on a page the height of what is in it. */
export const embedScript = `<script src="${absolute(links.embedScript())}" defer></script>`;
