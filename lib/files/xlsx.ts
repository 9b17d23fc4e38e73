import writeExcelFile, { type Sheet } from "write-excel-file/node";
import { columnType } from "../column-types";
import type { Cell, Row } from "../csv";
import type { Table } from "../tables";
import { cleanText } from "../text";
import { undatedZip } from "./zip";

const header = (value: string) => ({ value, type: String, fontWeight: "bold" as const });

/** How many digits a number shows: as many as its source prints. */
const shown = (decimals: Cell | undefined): string =>
  typeof decimals === "number" && decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";

/** A cell as the spreadsheet holds it: numbers as numbers, days as days, all else as text, which it never reads anew. */
function sheetCell(row: Row<string>, column: string) {
  const cell = row[column] ?? null;
  if (cell === null || cell === "") return null;
  if (typeof cell === "number")
    return { value: cell, type: Number, ...(column === "value" ? { format: shown(row.decimals) } : {}) };
  if (columnType(column) === "date") return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return columnType(column) === "boolean"
    ? { value: cell === "true", type: Boolean }
    : { value: cleanText(cell), type: String };
}

function sheetOf(name: string, { columns, rows }: Pick<Table, "columns" | "rows">): Sheet<never> {
  const body = Array.from(rows(), (row) => columns.map((column) => sheetCell(row, column)));
  return { sheet: name, data: [columns.map(header), ...body], stickyRowsCount: 1 } as Sheet<never>;
}

/**
 * Tables as the sheets of one workbook; made twice it is the same file.
 *
 * @param tables the tables by the name of their sheet
 */
export async function writeXlsx(
  tables: Readonly<Record<string, Pick<Table, "columns" | "rows">>>,
): Promise<Uint8Array> {
  const sheets = Object.entries(tables).map(([name, table]) => sheetOf(name, table));
  return undatedZip(await writeExcelFile(sheets).toBuffer());
}
