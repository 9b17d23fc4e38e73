import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "#data";
import { columnType } from "#lib/column-types";
import { writeParquet } from "#lib/files/parquet";
import { writeXlsx } from "#lib/files/xlsx";
import { type Table, tablesOf } from "#lib/tables";
import { cleanText } from "#lib/text";
import { published } from "./published";

const bytesOf = async (name: string): Promise<Uint8Array> =>
  (await published.get(name)?.bytes()) ?? Promise.reject(new Error(`There is no file ${name}.`));

/** Cells that have been lost on the way somewhere: empty ones, zero, Persian words, codes that look like numbers and dates. */
const invented: Table = {
  name: "invented",
  title: "invented",
  columns: ["period", "value", "decimals", "period_start", "drawn", "note"],
  meanings: {},
  rows: () => [
    { period: "2018", value: 0, decimals: 1, period_start: "2018-01-01", drawn: "true", note: "تولید نفت ۸.۷ درصد" },
    { period: "2018-04", value: null, decimals: 0, period_start: null, drawn: "false", note: null },
    { period: "0018", value: -8.75, decimals: 2, period_start: "1979-02-11", drawn: "true", note: "=1+1" },
  ],
};

/** A cell as a typed file holds it: text, a number, a day, true or false. */
function typed(row: Record<string, unknown>, column: string): unknown {
  const cell = row[column] ?? null;
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return cell;
  return columnType(column) === "boolean" ? cell === "true" : cleanText(String(cell));
}

const rowsOf = (table: Table) => Array.from(table.rows(), (row) => table.columns.map((column) => typed(row, column)));

describe("DuckDB reads the Parquet files as they were meant", () => {
  let folder = "";
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parquet-"));
    duckdb = await (await DuckDBInstance.create()).connect();
  });
  afterAll(async () => {
    duckdb.closeSync();
    await rm(folder, { recursive: true });
  });

  const types = { string: "VARCHAR", number: "DOUBLE", integer: "INTEGER", date: "DATE", boolean: "BOOLEAN" };

  async function expectSame(table: Table, bytes: Uint8Array): Promise<void> {
    const file = join(folder, `${table.name}.parquet`);
    await writeFile(file, bytes);
    const ask = async (query: string) => (await duckdb.runAndReadAll(query)).getRowObjectsJS();
    const columns = await ask(`DESCRIBE SELECT * FROM '${file}'`);
    expect(columns.map((one) => [one.column_name, one.column_type])).toEqual(
      table.columns.map((name) => [name, types[columnType(name)]]),
    );
    const asText = table.columns.map((name) =>
      columnType(name) === "date" ? `"${name}"::VARCHAR AS "${name}"` : `"${name}"`,
    );
    const rows = await ask(`SELECT ${asText.join(", ")} FROM '${file}'`);
    expect(rows.map((row) => table.columns.map((name) => row[name]))).toEqual(rowsOf(table));
  }

  test("empties, zero, Persian words and codes that look like numbers", async () => {
    await expectSame(invented, writeParquet(invented, "1.0.0"));
  });

  test.each(tablesOf(catalog).map((table) => [table.name, table] as const))("%s.parquet", async (name, table) => {
    await expectSame(table, await bytesOf(`${name}.parquet`));
  });
});

describe("another library reads the workbooks as they were meant", () => {
  const read = async (bytes: Uint8Array): Promise<Map<string, unknown[][]>> => {
    const sheets = await readExcelFile(Buffer.from(bytes));
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  };
  const plain = (cells: readonly unknown[]) =>
    cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell));

  test("empties, zero, Persian words and codes that look like numbers", async () => {
    const [header, ...rows] = (await read(await writeXlsx({ data: invented }))).get("data") ?? [];
    expect(header).toEqual(invented.columns);
    expect(rows.map(plain)).toEqual(rowsOf(invented));
    expect(rows[0]?.[3]).toBeInstanceOf(Date);
  });

  test.each(catalog.charts.map((chart) => [chart.id]))("%s.xlsx", async (id) => {
    const sheets = await read(await bytesOf(`${id}.xlsx`));
    expect([...sheets.keys()]).toEqual(["data", "cross-checks", "series", "sources", "notes"]);
    const table = tablesOf(catalog).find(({ name }) => name === id);
    const [header, ...rows] = sheets.get("data") ?? [];
    expect(header).toEqual(table?.columns);
    expect(rows.map(plain)).toEqual(table && rowsOf(table));
    const named = (sheet: string, column: string) => {
      const [names = [], ...cells] = sheets.get(sheet) ?? [];
      return new Set(cells.map((row) => row[names.indexOf(column)]));
    };
    expect(named("series", "series_id")).toEqual(named("data", "series_id"));
    expect(named("sources", "source_id")).toEqual(named("data", "source_id"));
  });
});

describe("a ZIP file", () => {
  const zips = [...published.keys()].filter((name) => name.endsWith(".zip"));

  test.each(zips)(
    "%s has its files as they are published, and says what they are and how to cite them",
    async (name) => {
      const files = unzipSync(await bytesOf(name));
      const own = ["README.md", "LICENCES.md", "citation.bib"];
      expect(Object.keys(files)).toEqual(expect.arrayContaining(own));
      for (const [path, bytes] of Object.entries(files).filter(([path]) => !own.includes(path)))
        expect(Buffer.compare(bytes, await bytesOf(path)), path).toBe(0);
      const words = new TextDecoder().decode(files["README.md"]);
      expect(words).toContain(`Version ${catalog.version}`);
      for (const path of Object.keys(files).filter((one) => /^[^.]*\.csv$/.test(one))) expect(words).toContain(path);
    },
  );
});
