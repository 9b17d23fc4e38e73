import type { Catalog } from "./catalog";
import { type Dialect, writeCsv } from "./csv";
import { catalogJson } from "./files/catalog-json";
import { changelogFeed, changelogText } from "./files/changelog";
import { chartMetadata } from "./files/chart-metadata";
import { citationOf, citeCollection } from "./files/citation";
import { croissant } from "./files/croissant";
import { csvwFolder, csvwSidecar } from "./files/csvw";
import { type DataFile, type DataFiles, dataFile, jsonFile, listFiles } from "./files/data-file";
import { dataPackage } from "./files/data-package";
import { writeParquet } from "./files/parquet";
import { licencesText, readmeText } from "./files/readme";
import { wideTable } from "./files/wide";
import { writeWorkbook } from "./files/workbook";
import { writeZip } from "./files/zip";
import type { ChartSpec } from "./schema";
import { seriesJson } from "./series-document";
import { chartTable, seriesTable, type Table, tablesOf } from "./tables";

/** The dialects of CSV by the ending of the files in them. */
const dialects: Readonly<Record<string, Dialect>> = {
  ".csv": { mark: "", delimiter: ",", decimal: "." },
  ".excel.csv": { mark: "\uFEFF", delimiter: ",", decimal: "." },
  ".excel-semicolon.csv": { mark: "\uFEFF", delimiter: ";", decimal: "," },
};

type Named = [path: string, file: DataFile];

/** Some of the files, those that there are. */
function pick(files: ReadonlyMap<string, DataFile>, paths: readonly string[]): Named[] {
  return paths.flatMap((path): Named[] => {
    const file = files.get(path);
    return file ? [[path, file]] : [];
  });
}

/** A table in every format, and the description of its columns. */
function tableFiles(catalog: Catalog, table: Table): Named[] {
  return [
    ...Object.entries(dialects).map(([ending, dialect]) =>
      dataFile(`${table.name}${ending}`, () => writeCsv(table.columns, table.rows(), dialect)),
    ),
    dataFile(`${table.name}.parquet`, () => writeParquet(table, catalog.version)),
    jsonFile(`${table.name}.csv-metadata.json`, () => csvwSidecar(table, catalog.version)),
  ];
}

/** Files with what has to lie beside them wherever they go: what they are, on which terms, and how to cite them. */
function zipFile(path: string, files: readonly Named[], about: { catalog: Catalog; chart?: ChartSpec }): Named {
  const { catalog, chart } = about;
  const tables = chart ? [chartTable(catalog, chart)] : tablesOf(catalog);
  const texts = [
    dataFile("README.md", () => readmeText(catalog, tables, chart)),
    dataFile("LICENCES.md", () => licencesText(catalog)),
    dataFile("citation.bib", () => `${citationOf(catalog, chart).bibtex}\n`),
  ];
  return dataFile(path, async () =>
    writeZip(
      Object.fromEntries(
        await Promise.all([...files, ...texts].map(async ([name, file]) => [name, await file.bytes()] as const)),
      ),
    ),
  );
}

/** The files of a chart besides those of its table. */
function chartFiles(catalog: Catalog, chart: ChartSpec, tables: ReadonlyMap<string, DataFile>): Named[] {
  const table = chartTable(catalog, chart);
  const wide = dataFile(`${chart.id}.wide.csv`, () => {
    const { columns, rows } = wideTable([...table.rows()]);
    return writeCsv(columns, rows);
  });
  const workbook = dataFile(`${chart.id}.xlsx`, () => writeWorkbook(catalog, chart));
  const forms = [...Object.keys(dialects), ".parquet", ".csv-metadata.json"].map((ending) => chart.id + ending);
  const own = [...pick(tables, forms), wide, workbook];
  const metadata = jsonFile(`${chart.id}.metadata.json`, async () =>
    chartMetadata(catalog, { chart, table, files: await listFiles(own) }),
  );
  const packed = [...pick(tables, [`${chart.id}.csv`, `${chart.id}.csv-metadata.json`]), wide, metadata];
  return [wide, workbook, metadata, zipFile(`${chart.id}.zip`, packed, { catalog, chart })];
}

/** The files of each series, and the description of their columns. */
function seriesFiles(catalog: Catalog): Named[] {
  const all = [...catalog.series.values()];
  return [
    ...all.flatMap((series) => {
      const table = seriesTable(catalog, series);
      return [
        dataFile(`${table.name}.json`, () => seriesJson(catalog, series)),
        dataFile(`${table.name}.csv`, () => writeCsv(table.columns, table.rows())),
      ];
    }),
    jsonFile("series/csv-metadata.json", () =>
      csvwFolder(
        all.map((series) => seriesTable(catalog, series)),
        catalog.version,
      ),
    ),
  ];
}

/** The files of the whole catalog besides those of its tables. */
function wholeFiles(catalog: Catalog, tables: ReadonlyMap<string, DataFile>): Named[] {
  const all = tablesOf(catalog);
  const plain = pick(
    tables,
    all.map(({ name }) => `${name}.csv`),
  );
  const sidecars = all.map(({ name }) => `${name}.csv-metadata.json`);
  const described = jsonFile("datapackage.json", async () => dataPackage(catalog, all, await listFiles(plain)));
  const changes = dataFile("changelog.md", () => changelogText(catalog));
  const packed = [...plain, ...pick(tables, sidecars), described, changes];
  return [
    described,
    jsonFile("croissant.json", async () => croissant(catalog, all, await listFiles(plain), citeCollection(catalog))),
    changes,
    jsonFile("changelog.json", () => changelogFeed(catalog)),
    dataFile("everything.xlsx", () => writeWorkbook(catalog)),
    zipFile("everything.zip", packed, { catalog }),
  ];
}

/** Everything under /data/v1/, by name. One function for page, route and test. */
export function allFiles(catalog: Catalog): DataFiles {
  const tables = new Map(tablesOf(catalog).flatMap((table) => tableFiles(catalog, table)));
  const files = new Map([
    ...tables,
    ...catalog.charts.flatMap((chart) => chartFiles(catalog, chart, tables)),
    ...wholeFiles(catalog, tables),
    ...seriesFiles(catalog),
  ]);
  return new Map([...files, jsonFile("catalog.json", async () => catalogJson(catalog, await listFiles(files)))]);
}
