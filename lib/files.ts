import type { Catalog } from "./catalog";
import { chartModel, chartObservations } from "./chart-model";
import { authorNames } from "./cited";
import { coverage } from "./coverage";
import { type Row, csvPieces } from "./csv";
import { observationColumns } from "./columns";
import { absolute, links } from "./links";
import { correctionColumns, correctionRows } from "./corrections";
import { crosscheckColumns, crosscheckRows } from "./crosscheck/rows";
import { originColumns, originRows } from "./origin-rows";
import { seriesJson } from "./series-document";
import { seriesFileColumns, seriesRows } from "./series-rows";
import { citationColumns, citationRows, everyRow, observationRows, sourceColumns, sourceRows } from "./table";
import { vintageColumns, vintageRows } from "./vintage-rows";

/** A file under /data/v1/: its type, and its text in pieces of some 64 kB. */
export interface DataFile {
  type: string;
  pieces: () => Iterable<string>;
  body: () => string;
}

/** A property of the outermost object, as JSON.stringify with an indent of one writes it. */
function* listPieces(name: string, members: Iterable<unknown>, end: string): Generator<string> {
  let before = "";
  for (const one of members) {
    yield `${before || ` "${name}": [`}\n  ${JSON.stringify(one, null, 1).replaceAll("\n", "\n  ")}`;
    before = ",";
  }
  yield before ? `\n ]${end}` : ` "${name}": []${end}`;
}

/** The catalog for programs: every chart and article with its addresses. Sorted, no time stamps. */
function* catalogPieces(catalog: Catalog): Generator<string> {
  yield `{\n "schemaVersion": "1.0.0",\n`;
  yield* listPieces("charts", chartFacts(catalog), ",\n");
  yield* listPieces("articles", catalog.articles.map(articleFacts), ",\n");
  yield* listPieces("indicators", catalog.indicators.values(), ",\n");
  yield* listPieces("series", seriesFacts(catalog), "\n}\n");
}

function* chartFacts(catalog: Catalog): Generator<unknown> {
  for (const chart of catalog.charts)
    yield {
      id: chart.id,
      title: chart.title,
      subtitle: chart.subtitle,
      unit: chart.unit,
      indicators: chart.indicators,
      url: absolute(links.chart(chart.id)),
      csv: absolute(links.file(`${chart.id}.csv`)),
      observations: chartObservations(chartModel(catalog, chart)).map(({ id }) => id),
    };
}

function articleFacts(article: Catalog["articles"][number]) {
  return {
    id: article.id,
    title: article.title,
    authors: authorNames(article),
    outlet: article.outlet,
    published: article.published,
    url: absolute(links.article(article.id)),
    original: article.url,
    coverage: { charted: coverage(article).charted, total: coverage(article).total },
  };
}

function* seriesFacts(catalog: Catalog): Generator<unknown> {
  for (const { observations, ...rest } of catalog.series.values()) yield { ...rest, observations: observations.length };
}

function file(type: string, pieces: DataFile["pieces"]): DataFile {
  return { type: `${type}; charset=utf-8`, pieces, body: () => [...pieces()].join("") };
}

function csv<Column extends string>(columns: readonly Column[], rows: () => Iterable<Row<Column>>): DataFile {
  const { pieces, body } = file("text/csv", () => csvPieces(columns, rows()));
  return { type: "text/csv; charset=utf-8; header=present", pieces, body };
}

/** The files under /data/v1/ of charts and of the whole catalog, by name. One function for page, route, export and test. */
export function dataFiles(catalog: Catalog): Map<string, DataFile> {
  const charts = catalog.charts.map((chart): [string, DataFile] => [
    `${chart.id}.csv`,
    csv(observationColumns, () => observationRows(catalog, chartObservations(chartModel(catalog, chart)), chart.unit)),
  ]);
  return new Map([
    ...charts,
    ["observations.csv", csv(observationColumns, () => everyRow(catalog))],
    ["citations.csv", csv(citationColumns, () => citationRows(catalog))],
    ["crosschecks.csv", csv(crosscheckColumns, () => crosscheckRows(catalog))],
    ["origins.csv", csv(originColumns, () => originRows(catalog.origins, catalog.articles))],
    ["corrections.csv", csv(correctionColumns, () => correctionRows(catalog.corrections))],
    ["series.csv", csv(seriesFileColumns, () => seriesRows(catalog))],
    ["vintages.csv", csv(vintageColumns, () => vintageRows(catalog))],
    ["sources.csv", csv(sourceColumns, () => sourceRows(catalog))],
    ["catalog.json", file("application/json", () => catalogPieces(catalog))],
  ]);
}

/** Those and a file of each series: everything under /data/v1/. */
export function allFiles(catalog: Catalog): Map<string, DataFile> {
  const series = [...catalog.series.values()].map((one): [string, DataFile] => [
    `series/${one.id}.json`,
    file("application/json", () => [seriesJson(catalog, one)]),
  ]);
  return new Map([...dataFiles(catalog), ...series]);
}
