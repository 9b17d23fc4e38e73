import type { Catalog } from "../catalog";
import { chartModel, chartObservations } from "../chart-model";
import { authorNames } from "../cited";
import { coverage } from "../coverage";
import { absolute, links } from "../links";
import type { Listed } from "./data-file";

/** The catalog for programs: what there is and where, with the listing of all files. Sorted, no time stamps. */
export function catalogJson(catalog: Catalog, files: readonly Listed[]) {
  return {
    schemaVersion: "1.0.0",
    datasetVersion: catalog.version,
    instructions: absolute(links.instructions()),
    charts: catalog.charts.map((chart) => ({
      id: chart.id,
      title: chart.title,
      subtitle: chart.subtitle,
      unit: chart.unit,
      indicators: chart.indicators,
      url: absolute(links.chart(chart.id)),
      csv: absolute(links.file(`${chart.id}.csv`)),
      observations: chartObservations(chartModel(catalog, chart)).map(({ id }) => id),
    })),
    articles: catalog.articles.map((article) => ({
      id: article.id,
      title: article.title,
      authors: authorNames(article),
      outlet: article.outlet,
      published: article.published,
      url: absolute(links.article(article.id)),
      original: article.url,
      coverage: { charted: coverage(article).charted, total: coverage(article).total },
    })),
    indicators: [...catalog.indicators.values()],
    series: [...catalog.series.values()].map(({ observations, ...rest }) => ({
      ...rest,
      observations: observations.length,
    })),
    files,
  };
}
