import type { Catalog } from "./catalog";
import { type Dialect, writeCsv } from "./csv";
import { catalogJson } from "./files/catalog-json";
import { type DataFile, type DataFiles, dataFile, jsonFile, listFiles } from "./files/data-file";
import { wideTable } from "./files/wide";
import { seriesJson } from "./series-document";
import { chartTable, seriesTable, type Table, tablesOf } from "./tables";

/** The dialects of CSV by the ending of the files in them. */
const dialects: Readonly<Record<string, Dialect>> = {
  ".csv": { mark: "", delimiter: ",", decimal: "." },
  ".excel.csv": { mark: "\uFEFF", delimiter: ",", decimal: "." },
  ".excel-semicolon.csv": { mark: "\uFEFF", delimiter: ";", decimal: "," },
};

/** A table in every format. */
function tableFiles(table: Table): [string, DataFile][] {
  return Object.entries(dialects).map(([ending, dialect]) =>
    dataFile(`${table.name}${ending}`, () => writeCsv(table.columns, table.rows(), dialect)),
  );
}

function wideCsv(table: Table): string {
  const { columns, rows } = wideTable([...table.rows()]);
  return writeCsv(columns, rows);
}

/** The files under /data/v1/ of charts and of the whole catalog, by name. */
export function dataFiles(catalog: Catalog): DataFiles {
  return new Map([
    ...tablesOf(catalog).flatMap(tableFiles),
    ...catalog.charts.map((chart) => dataFile(`${chart.id}.wide.csv`, () => wideCsv(chartTable(catalog, chart)))),
  ]);
}

/** The files of each series. */
function seriesFiles(catalog: Catalog): DataFiles {
  return new Map(
    [...catalog.series.values()].flatMap((series) => {
      const table = seriesTable(catalog, series);
      return [
        dataFile(`${table.name}.json`, () => seriesJson(catalog, series)),
        dataFile(`${table.name}.csv`, () => writeCsv(table.columns, table.rows())),
      ];
    }),
  );
}

/** Everything under /data/v1/, by name. One function for page, route and test. */
export function allFiles(catalog: Catalog): DataFiles {
  const files = new Map([...dataFiles(catalog), ...seriesFiles(catalog)]);
  return new Map([...files, jsonFile("catalog.json", async () => catalogJson(catalog, await listFiles(files)))]);
}
