import type { Catalog } from "./catalog";
import { chartModel, chartObservations } from "./chart-model";
import { authorNames } from "./cited";
import { coverage } from "./coverage";
import { writeCsv } from "./csv";
import { absolute, links } from "./links";
import {
  citationColumns,
  citationRows,
  observationColumns,
  observationRows,
  sourceColumns,
  sourceRows,
  vintageColumns,
  vintageRows,
} from "./table";

/** The catalog for programs: every chart and article with its addresses. Sorted, no time stamps. */
function catalogJson(catalog: Catalog): string {
  const charts = catalog.charts.map((chart) => ({
    id: chart.id,
    title: chart.title,
    subtitle: chart.subtitle,
    unit: chart.unit,
    indicators: chart.indicators,
    url: absolute(links.chart(chart.id)),
    csv: absolute(links.file(`${chart.id}.csv`)),
    observations: chartObservations(chartModel(catalog, chart)).map(({ id }) => id),
  }));
  const articles = catalog.articles.map((article) => ({
    id: article.id,
    title: article.title,
    authors: authorNames(article),
    outlet: article.outlet,
    published: article.published,
    url: absolute(links.article(article.id)),
    original: article.url,
    coverage: { charted: coverage(article).charted, total: coverage(article).total },
  }));
  const indicators = [...catalog.indicators.values()];
  const series = [...catalog.series.values()].map(({ observations, ...rest }) => ({
    ...rest,
    observations: observations.length,
  }));
  return `${JSON.stringify({ schemaVersion: "1.0.0", charts, articles, indicators, series }, null, 1)}\n`;
}

/** Every file under /data/v1/, by name: its type and how it is made. One function for page, route and test. */
export function dataFiles(catalog: Catalog): Map<string, { type: string; body: () => string }> {
  const csv = (body: () => string) => ({ type: "text/csv; charset=utf-8; header=present", body });
  const everything = [...catalog.series.values()].flatMap(({ observations }) => observations);
  const charts = catalog.charts.map((chart) => {
    const body = (): string =>
      writeCsv(observationColumns, observationRows(catalog, chartObservations(chartModel(catalog, chart))));
    return [`${chart.id}.csv`, csv(body)] as const;
  });
  return new Map([
    ...charts,
    ["observations.csv", csv(() => writeCsv(observationColumns, observationRows(catalog, everything)))],
    ["citations.csv", csv(() => writeCsv(citationColumns, citationRows(catalog)))],
    ["vintages.csv", csv(() => writeCsv(vintageColumns, vintageRows(catalog)))],
    ["sources.csv", csv(() => writeCsv(sourceColumns, sourceRows(catalog)))],
    ["catalog.json", { type: "application/json; charset=utf-8", body: () => catalogJson(catalog) }],
  ]);
}
