import { catalog } from "#data";
import { columnType } from "#lib/column-types";
import { recipes } from "#lib/files/recipes";
import { snippets, textColumns } from "#lib/files/snippets";
import { wideTable } from "#lib/files/wide";
import { absolute, links } from "#lib/links";
import { chartTable, seriesTable, type Table, tablesOf } from "#lib/tables";
import { cleanText } from "#lib/text";

/** What a reader has to find in a table: its columns with their types, and its cells as text. */
export interface Expected {
  path: string;
  columns: { name: string; type: string }[];
  rows: string[][];
}

type Rows = Pick<Table, "columns"> & { rows: Iterable<Record<string, string | number | null>> };

function expected(path: string, { columns, rows }: Rows, typeOf = columnType as (column: string) => string): Expected {
  return {
    path,
    columns: columns.map((name) => ({ name, type: typeOf(name) })),
    rows: Array.from(rows, (row) => columns.map((name) => cleanText(String(row[name] ?? "")))),
  };
}

const narrow = [...tablesOf(catalog), ...[...catalog.series.values()].map((series) => seriesTable(catalog, series))];

/** The tables behind the CSV files, taken from the facts and not from the files. */
export const tables: Expected[] = [
  ...narrow.map((table) => expected(`${table.name}.csv`, { columns: table.columns, rows: table.rows() })),
  ...catalog.charts.map((chart) =>
    expected(`${chart.id}.wide.csv`, wideTable([...chartTable(catalog, chart).rows()]), (column) =>
      column === "period" ? "string" : /^period_/.test(column) ? "date" : "number",
    ),
  ),
];

/** The workbooks by the table of their first sheet. */
export const workbooks = catalog.charts.map(({ id }) => `${id}.xlsx`);

/** The columns that every tool is told to be text. */
export const texts: readonly string[] = textColumns;

export const version = catalog.version;

/** What stands for the address of the site in the lines below. */
export const origin = absolute(links.file("")).replace(/\/data\/v1\/$/, "");

export const lines = {
  recipes,
  snippets: snippets(absolute(links.file("oil-exports.csv"))),
  ofNumber: snippets(absolute(links.file("oil-exports.csv")), "irn-oil-exports-2010-steinbock"),
};
