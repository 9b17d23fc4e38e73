import type { Catalog } from "../catalog";
import { chartModel } from "../chart-model";
import { codes, columnType } from "../column-types";
import { describeChart } from "../describe";
import { licenceId } from "../licence";
import { absolute, links } from "../links";
import type { ChartSpec, Source } from "../schema";
import type { Table } from "../tables";
import { units } from "../unit";
import { citationOf } from "./citation";
import type { Listed } from "./data-file";

function sourceFacts(source: Source) {
  const { id, title, publisher, published, url, licence } = source;
  return { id, title, publisher, published, url, licence, licenceId: licenceId(licence) };
}

function seriesFacts(catalog: Catalog, id: string) {
  const series = catalog.series.get(id);
  if (!series) return [];
  const {
    title: name,
    definition,
    unit,
    frequency,
    calendar,
    publisher,
    vintage,
    notes,
    sourceId,
    observations,
  } = series;
  const decimals = Math.max(...observations.map((one) => one.decimals));
  const url = absolute(links.file(`series/${id}.csv`));
  return {
    id,
    name,
    definition,
    unit,
    decimals,
    frequency,
    calendar,
    publisher,
    vintage,
    notes,
    source: sourceId,
    url,
  };
}

/** Everything that has to be known of a chart's files: what their columns, series and sources are, and how to cite them. */
export function chartMetadata(
  catalog: Catalog,
  { chart, table, files }: { chart: ChartSpec; table: Table; files: readonly Listed[] },
) {
  const rows = [...table.rows()];
  const ids = (column: string) => [...new Set(rows.map((row) => String(row[column])))].sort();
  const cited = rows.filter(({ article_id }) => article_id !== null);
  return {
    schemaVersion: "1.0.0",
    datasetVersion: catalog.version,
    chart: {
      id: chart.id,
      title: chart.title,
      subtitle: chart.subtitle,
      url: absolute(links.chart(chart.id)),
      altText: describeChart(chartModel(catalog, chart)),
      unit: chart.unit,
      unitName: units[chart.unit].name,
    },
    columns: Object.fromEntries(
      table.columns.map((name) => [
        name,
        {
          description: table.meanings[name] ?? "",
          type: columnType(name),
          ...(codes[name] ? { enum: codes[name] } : {}),
        },
      ]),
    ),
    series: ids("series_id").flatMap((id) => seriesFacts(catalog, id)),
    sources: ids("source_id").flatMap((id) => {
      const source = catalog.sources.get(id);
      return source ? sourceFacts(source) : [];
    }),
    citation: citationOf(catalog, chart),
    checks: { citations: { verified: cited.filter(({ check }) => check === "verified").length, failed: 0 } },
    files,
  };
}
