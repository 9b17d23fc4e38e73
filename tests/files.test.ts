import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { dataFiles } from "#lib/files";
import { absolute, links } from "#lib/links";
import { cleanText, looksLikeFormula } from "#lib/text";
import { csvFiles, everything, files, headers, observationFiles, observationHeader, parse, rowsOf } from "./published";

const sortKeys: Record<string, string[]> = {
  "citations.csv": [],
  "sources.csv": ["source_id"],
  "vintages.csv": [],
};
const primaryKeys: Record<string, string[]> = {
  "citations.csv": ["citation_id"],
  "sources.csv": ["source_id"],
  "vintages.csv": headers["vintages.csv"]?.split(",") ?? [],
};

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe.each(csvFiles)("$name", ({ name, body }) => {
  const rows = rowsOf(body);
  const cells = rows.flatMap((row) => Object.values(row));

  test("has the promised header as its first line and no byte order mark", () => {
    expect(body.split("\r\n")[0]).toBe(headers[name] ?? observationHeader);
  });

  test("ends every line with CR LF, the last one too, and has nothing after it", () => {
    expect(body).toMatch(/[^\r\n]\r\n$/);
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("is read by PapaParse without complaint, each row with every cell", () => {
    const { errors, data, meta } = parse(body.replace(/\r\n$/, ""));
    expect(errors).toEqual([]);
    expect(meta.delimiter).toBe(",");
    for (const row of data) expect(Object.keys(row)).toHaveLength(meta.fields?.length ?? 0);
  });

  test("is in the promised order, each row once", () => {
    const key = (columns: readonly string[]) => rows.map((row) => columns.map((column) => row[column]).join("\u0000"));
    const order = key(sortKeys[name] ?? ["series_id", "period_start", "as_of", "observation_id"]);
    expect(order).toEqual([...order].sort());
    expect(repeated(key(primaryKeys[name] ?? ["observation_id"]))).toEqual([]);
  });

  test("has clean text: composed, without marks or spaces that no eye can see", () => {
    expect(cells.filter((cell) => cleanText(cell) !== cell)).toEqual([]);
    expect(cells.filter((cell) => cell.trim() !== cell)).toEqual([]);
  });

  test("has no text that a spreadsheet takes for a formula", () => {
    const texts = rows
      .flatMap((row) => Object.entries(row))
      .flatMap(([column, cell]) => (column === "value" ? [] : cell));
    expect(texts.filter(looksLikeFormula)).toEqual([]);
  });

  test("has plain numbers and days", () => {
    const days = ["period_start", "period_end", "as_of", "accessed", "article_published"];
    for (const row of rows) {
      expect(row.value ?? "").toMatch(/^(-?(0|[1-9][0-9]*)(\.[0-9]+)?)?$/);
      expect(row.value).not.toBe("-0");
      for (const day of days) expect(row[day] ?? "").toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    }
  });
});

describe("files of observations", () => {
  test.each([...observationFiles])("%s has the catalog's values", (name, observations) => {
    const rows = rowsOf(files.find((file) => file.name === name)?.body ?? "");
    const written = rows.map((row) => [row.observation_id, row.value, row.unit, row.status, row.period]);
    const held = observations.map((one) => [
      one.id,
      one.value === null ? "" : String(one.value),
      one.unit,
      one.status,
      one.period,
    ]);
    expect(written.sort()).toEqual(held.sort());
  });

  test("a value is empty only where it is missing, and then a note says why", () => {
    const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
    expect(rows.filter(({ value, status }) => (value === "") !== (status === "M"))).toEqual([]);
    expect(rows.filter(({ status, note }) => status === "M" && !note)).toEqual([]);
  });

  test("every cited number has its sentence, its article and a verified check, no official one has", () => {
    const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
    const cited = rows.filter(({ article_id }) => article_id);
    expect(cited.map(({ observation_id }) => observation_id).sort()).toEqual(catalog.cited.map(({ id }) => id).sort());
    for (const { quote, passage_id, check } of cited)
      expect([Boolean(quote), Boolean(passage_id), check]).toEqual([true, true, "verified"]);
    for (const { quote, passage_id, check } of rows.filter(({ article_id }) => !article_id))
      expect([quote, passage_id, check]).toEqual(["", "", ""]);
  });
});

describe("catalog.json", () => {
  const json = JSON.parse(files.find(({ name }) => name === "catalog.json")?.body ?? "{}");

  test("lists every chart and article with its permanent address", () => {
    expect(json.charts.map(({ url }: { url: string }) => url)).toEqual(
      catalog.charts.map(({ id }) => absolute(links.chart(id))),
    );
    expect(json.articles.map(({ url }: { url: string }) => url)).toEqual(
      catalog.articles.map(({ id }) => absolute(links.article(id))),
    );
  });

  test("counts the same rows as the files", () => {
    const count = json.series.reduce((sum: number, one: { observations: number }) => sum + one.observations, 0);
    expect(count).toBe(everything.length);
  });
});

test("the catalog in pieces is what JSON.stringify writes", () => {
  const text = files.find(({ name }) => name === "catalog.json")?.body ?? "";
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
});

test("a file made twice is the same file", () => {
  for (const [name, { body }] of dataFiles(catalog))
    expect(files.find((file) => file.name === name)?.body === body(), name).toBe(true);
});
