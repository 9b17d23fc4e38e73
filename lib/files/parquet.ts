import { ByteWriter, parquetWrite } from "hyparquet-writer";
import { type ColumnType, columnType } from "../column-types";
import type { Cell, Row } from "../csv";
import type { Table } from "../tables";
import { cleanText } from "../text";

/** How each type of column is stored. */
const elements = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
} as const;

/** A cell as the value that is stored. */
function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === null || cell === "") return null;
  if (type === "number" || type === "integer") return cell;
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  return type === "boolean" ? cell === "true" : cleanText(String(cell));
}

/**
 * A table as a Parquet file, with the types of its columns.
 *
 * @param version the version of the data, which the file's own metadata names
 */
export function writeParquet(table: Table, version: string): Uint8Array {
  const rows: Row<string>[] = [...table.rows()];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: table.columns.map((name) => ({
      name,
      data: rows.map((row) => stored(row[name] ?? null, columnType(name))),
    })),
    schema: [
      { name: "root", num_children: table.columns.length },
      ...table.columns.map((name) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...elements[columnType(name)],
      })),
    ],
    kvMetadata: [
      { key: "title", value: table.title },
      { key: "datasetVersion", value: version },
    ],
  });
  return writer.getBytes();
}
