import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "#data";
import { writeCsv } from "#lib/csv";
import { snippets, textColumns } from "#lib/files/snippets";
import { cleanText } from "#lib/text";
import { csvFiles, files, headers, observationFiles, observationHeader, rowsOf } from "./published";

describe("DuckDB reads the files as they are", () => {
  let folder = "";
  let duckdb: DuckDBConnection;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "files-"));
    for (const { name, body } of csvFiles) await writeFile(join(folder, name), body);
    await writeFile(
      join(folder, "zero.csv"),
      writeCsv(
        ["id", "value"],
        [
          { id: "zero", value: 0 },
          { id: "missing", value: null },
          { id: "small", value: 0.5 },
        ],
      ),
    );
    duckdb = await (await DuckDBInstance.create()).connect();
  });
  afterAll(async () => {
    duckdb.closeSync();
    await rm(folder, { recursive: true });
  });
  const ask = async (query: string, name: string) =>
    (await duckdb.runAndReadAll(query.replace("$file", `read_csv('${join(folder, name)}')`))).getRowObjectsJS();
  const typesOf = async (name: string) =>
    Object.fromEntries(
      (await ask("DESCRIBE SELECT * FROM $file", name)).map((one) => [
        String(one.column_name),
        String(one.column_type),
      ]),
    );

  test.each([...observationFiles])("%s: numbers are numbers, days are days, text is text", async (name) => {
    const types = await typesOf(name);
    expect(Object.keys(types)).toEqual(observationHeader.split(","));
    expect(types.value).toMatch(/^(DOUBLE|BIGINT)$/);
    for (const column of ["period_start", "period_end", "as_of"])
      expect([column, types[column]]).toEqual([column, "DATE"]);
    expect(types.decimals).toBe("BIGINT");
    if (name !== "observations.csv") expect(types.value_shown).toMatch(/^(DOUBLE|BIGINT)$/);
    const texts = ["observation_id", "unit", "status", "stated_by", "source_id", "url", "note", "kind", "lineage_id"];
    for (const column of [...texts, "published_precision"])
      expect([column, types[column]]).toEqual([column, "VARCHAR"]);
  });

  test.each([...observationFiles])("%s: every row and every value arrives", async (name, observations) => {
    const rows = await ask(
      "SELECT observation_id, value::DOUBLE AS value, as_of::VARCHAR AS as_of, quote FROM $file",
      name,
    );
    const arrived = rows.map((row) => JSON.stringify([row.observation_id, row.value, row.as_of, row.quote ?? null]));
    const sent = observations.map((one) => {
      const quote = catalog.cited.find(({ id }) => id === one.id)?.quote;
      return JSON.stringify([one.id, one.value, one.asOf || null, quote ? cleanText(quote) : null]);
    });
    expect(arrived.sort()).toEqual(sent.sort());
  });

  test.each(Object.entries(headers))("%s: every row and column arrives", async (name, header) => {
    expect(Object.keys(await typesOf(name))).toEqual(header.split(","));
    const [count] = await ask("SELECT count(*)::INTEGER AS count FROM $file", name);
    expect(count).toEqual({ count: rowsOf(files.find((file) => file.name === name)?.body ?? "").length });
  });

  test("as the data page says to, with codes as text", async () => {
    const code = snippets(join(folder, "oil-price.csv")).find(({ tool }) => tool === "DuckDB")?.code ?? "";
    const rows = (await duckdb.runAndReadAll(code)).getRowObjectsJS();
    expect(rows).toHaveLength(observationFiles.get("oil-price.csv")?.length ?? NaN);
    for (const column of textColumns)
      expect([column, ...new Set(rows.map((row) => typeof (row[column] ?? "")))]).toEqual([column, "string"]);
  });

  test("as a number's page says to, it gives the number", async () => {
    const id = "irn-oil-exports-2010-steinbock";
    const code = snippets(join(folder, "oil-exports.csv"), id).find(({ tool }) => tool === "DuckDB")?.code ?? "";
    const rows = (await duckdb.runAndReadAll(code)).getRowObjectsJS();
    expect(rows.map((row) => row.observation_id)).toEqual([id]);
  });

  test("zero is zero and missing is missing", async () => {
    expect(await typesOf("zero.csv")).toEqual({ id: "VARCHAR", value: "DOUBLE" });
    expect(await ask("SELECT * FROM $file", "zero.csv")).toEqual([
      { id: "zero", value: 0 },
      { id: "missing", value: null },
      { id: "small", value: 0.5 },
    ]);
  });
});
