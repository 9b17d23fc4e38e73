import type { Catalog } from "../catalog";
import type { ChartSpec } from "../schema";
import { chartTable, type Table, wholeTables } from "../tables";
import { citationOf } from "./citation";
import { about } from "./data-package";
import { writeXlsx } from "./xlsx";

type Sheet = Pick<Table, "columns" | "rows">;

function notes(catalog: Catalog, chart?: ChartSpec): Sheet {
  const { long } = citationOf(catalog, chart);
  const lines = [
    ["title", chart?.title ?? "Everything"],
    ["about", chart?.subtitle ?? about],
    ["version", catalog.version],
    ["how to cite", long],
    [
      "licences",
      "Quotations belong to their authors, series to their publishers; the sheet of sources names the terms.",
    ],
    ...(chart?.notes ?? []).map((note): [string, string] => ["note", note]),
    ...(chart?.allowMixedDefinitions ? [["note", chart.allowMixedDefinitions]] : []),
  ];
  const rows = lines.map(([what = "", text = ""]) => ({ what, text }));
  return { columns: ["what", "text"], rows: () => rows };
}

/** The rows of a table whose cell is one of some. */
function only(table: Table, column: string, wanted: ReadonlySet<unknown>): Sheet {
  return { columns: table.columns, rows: () => Array.from(table.rows()).filter((row) => wanted.has(row[column])) };
}

/** A workbook of a chart, or of everything where none is named: values, cross-checks, series, sources and notes. */
export function writeWorkbook(catalog: Catalog, chart?: ChartSpec): Promise<Uint8Array> {
  const whole = new Map(wholeTables(catalog).map((table) => [table.name, table]));
  const values = chart ? chartTable(catalog, chart) : whole.get("observations");
  const rows = values ? [...values.rows()] : [];
  const part = (name: string, column: string): Sheet => {
    const table = whole.get(name);
    if (!table) throw new Error(`There is no table ${name}.`);
    return chart ? only(table, column, new Set(rows.map((row) => row[column]))) : table;
  };
  return writeXlsx({
    data: { columns: values?.columns ?? [], rows: () => rows },
    "cross-checks": part("crosschecks", "observation_id"),
    series: part("series", "series_id"),
    sources: part("sources", "source_id"),
    notes: notes(catalog, chart),
  });
}
