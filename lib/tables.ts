import type { Catalog } from "./catalog";
import { chartModel, chartObservations } from "./chart-model";
import { observationColumns } from "./columns";
import { correctionColumns, correctionDictionary, correctionRows } from "./corrections";
import { crosscheckColumns, crosscheckRows } from "./crosscheck/rows";
import type { Row } from "./csv";
import {
  citationDictionary,
  crosscheckDictionary,
  dictionary,
  originDictionary,
  seriesDictionary,
  sourceDictionary,
  vintageDictionary,
} from "./dictionary";
import { eventColumns, eventDictionary, eventRows } from "./event-rows";
import { originColumns, originRows } from "./origin-rows";
import type { Series } from "./observation";
import type { ChartSpec } from "./schema";
import { seriesFileColumns, seriesRows } from "./series-rows";
import { citationColumns, citationRows, everyRow, observationRows, sourceColumns, sourceRows } from "./table";
import { vintageColumns, vintageRows } from "./vintage-rows";

/** What a file of rows holds, whatever its format. */
export interface Table {
  /** The name of its files without their ending. */
  name: string;
  title: string;
  columns: readonly string[];
  /** What each column means. */
  meanings: Readonly<Record<string, string>>;
  /** The column that tells its rows apart, where one does. */
  key?: string;
  rows: () => Iterable<Row<string>>;
}

const ofObservations = { columns: observationColumns, meanings: dictionary, key: "observation_id" };

/** The rows of a chart, each value once more in its unit. */
export function chartTable(catalog: Catalog, chart: ChartSpec): Table {
  return {
    ...ofObservations,
    name: chart.id,
    title: `${chart.title}. ${chart.subtitle}`,
    rows: () => observationRows(catalog, chartObservations(chartModel(catalog, chart)), chart.unit),
  };
}

/** The rows of one series. */
export function seriesTable(catalog: Catalog, series: Series): Table {
  return {
    ...ofObservations,
    name: `series/${series.id}`,
    title: series.title,
    rows: () => observationRows(catalog, series.observations),
  };
}

/** The tables of the whole catalog. */
export function wholeTables(catalog: Catalog): Table[] {
  return [
    {
      ...ofObservations,
      name: "observations",
      title: "every value, cited and official",
      rows: () => everyRow(catalog),
    },
    {
      name: "citations",
      title: "every citation with its quotation",
      columns: citationColumns,
      meanings: citationDictionary,
      key: "citation_id",
      rows: () => citationRows(catalog),
    },
    {
      name: "crosschecks",
      title: "every official value that each cited number is compared with, then and now, with the verdicts",
      columns: crosscheckColumns,
      meanings: crosscheckDictionary,
      rows: () => crosscheckRows(catalog),
    },
    {
      name: "origins",
      title: "earlier texts that the articles’ numbers come from",
      columns: originColumns,
      meanings: originDictionary,
      rows: () => originRows(catalog.origins, catalog.articles),
    },
    {
      name: "events",
      title: "every dated happening that the articles tell of, with the charts that draw it",
      columns: eventColumns,
      meanings: eventDictionary,
      key: "event_id",
      rows: () => eventRows(catalog),
    },
    {
      name: "corrections",
      title: "every published fact that was changed: the old value, the new one and the reason",
      columns: correctionColumns,
      meanings: correctionDictionary,
      rows: () => correctionRows(catalog.corrections),
    },
    {
      name: "series",
      title: "every series with its definition, its publisher, its source and its reach",
      columns: seriesFileColumns,
      meanings: seriesDictionary,
      key: "series_id",
      rows: () => seriesRows(catalog),
    },
    {
      name: "vintages",
      title: "every value of a number that was published more than once, by day of publication",
      columns: vintageColumns,
      meanings: Object.fromEntries(vintageColumns.map((column) => [column, vintageDictionary[column]])),
      key: "observation_id",
      rows: () => vintageRows(catalog),
    },
    {
      name: "sources",
      title: "the source tags, with their licences",
      columns: sourceColumns,
      meanings: sourceDictionary,
      key: "source_id",
      rows: () => sourceRows(catalog),
    },
  ];
}

/** Every table that is published with a schema: those of the catalog and one of each chart. */
export function tablesOf(catalog: Catalog): Table[] {
  return [...wholeTables(catalog), ...catalog.charts.map((chart) => chartTable(catalog, chart))];
}
