import type { Dataset, WithContext } from "schema-dts";
import type { Catalog } from "../catalog";
import { chartModel, chartObservations } from "../chart-model";
import { absolute, links } from "../links";
import type { ChartSpec } from "../schema";
import { site } from "../site";
import { mediaType } from "./data-file";
import { about } from "./data-package";

function shared(catalog: Catalog) {
  const [last] = catalog.releases;
  return {
    "@context": "https://schema.org" as const,
    "@type": "Dataset" as const,
    version: catalog.version,
    ...(last ? { dateModified: last.date } : {}),
    isAccessibleForFree: true,
    license: absolute(`${links.data()}#terms`),
    creator: { "@type": "Organization" as const, name: site.name, url: absolute(links.home()) },
  };
}

const downloads = (paths: readonly string[]) =>
  paths.map((path) => ({
    "@type": "DataDownload" as const,
    contentUrl: absolute(links.file(path)),
    encodingFormat: mediaType(path).replace(/;.*/, ""),
  }));

/** The whole collection as schema.org describes a data set. */
export function collectionDataset(catalog: Catalog): WithContext<Dataset> {
  return {
    ...shared(catalog),
    "@id": absolute(links.data()),
    name: site.name,
    description: about,
    url: absolute(links.data()),
    distribution: downloads(["observations.csv", "everything.xlsx", "everything.zip", "observations.parquet"]),
    hasPart: catalog.charts.map(({ id }) => ({ "@id": absolute(links.chart(id)) })),
  };
}

/** The values of a chart as schema.org describes a data set. */
export function chartDataset(catalog: Catalog, chart: ChartSpec): WithContext<Dataset> {
  const rows = chartObservations(chartModel(catalog, chart));
  const days = rows.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]).sort();
  const sources = new Set(rows.flatMap(({ sourceUrl }) => sourceUrl || []));
  return {
    ...shared(catalog),
    "@id": absolute(links.chart(chart.id)),
    name: `${chart.title}, ${site.name}`,
    description: `${chart.title}. ${chart.subtitle}. ${about}`,
    url: absolute(links.chart(chart.id)),
    isPartOf: { "@id": absolute(links.data()) },
    temporalCoverage: `${days[0]}/${days.at(-1)}`,
    spatialCoverage: [...new Set(rows.map(({ geo }) => geo))].sort(),
    variableMeasured: chart.indicators.map((id) => catalog.indicators.get(id)?.name ?? id),
    distribution: downloads([".csv", ".xlsx", ".parquet", ".zip"].map((ending) => chart.id + ending)),
    isBasedOn: [...sources].sort(),
  };
}
