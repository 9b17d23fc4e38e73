import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "#data";
import { chartModel, chartObservations } from "#lib/chart-model";
import { writeCsv } from "#lib/csv";
import { cleanText, looksLikeFormula } from "#lib/text";
import { dataFiles } from "#lib/files";
import { absolute, links } from "#lib/links";
import type { Observation } from "#lib/observation";

/** What is promised of every file (conventions: CSV): the header lines are the contract, so they are written out here. */
const observationHeader =
  "observation_id,series_id,series,indicator_id,geo,period,period_label,period_start,period_end,value,value_text," +
  "unit,unit_name,status,qualifier,definition,stated_by,as_of,vintage,source_id,source_url,article_id,passage_id," +
  "quote,check,crosscheck,url,note";
const headers: Record<string, string> = {
  "citations.csv":
    "citation_id,observation_id,article_id,article_title,article_authors,article_published,article_url,passage_id," +
    "number_text,sign,qualifier,check,quote",
  "sources.csv": "source_id,kind,title,publisher,authors,published,accessed,url,url_note,archive_url,licence,language",
  "vintages.csv": "series_id,period,published,publisher,document,value,unit,status,url,note",
};
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

const files = [...dataFiles(catalog)].map(([name, { body }]) => ({ name, body: body() }));
const csvFiles = files.filter(({ name }) => name.endsWith(".csv"));
const parse = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: false });
const rowsOf = (text: string) => parse(text.replace(/\r\n$/, "")).data;
const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

const everything = [...catalog.series.values()].flatMap(({ observations }) => observations);
const observationFiles = new Map<string, readonly Observation[]>([
  ["observations.csv", everything],
  ...catalog.charts.map((chart) => [`${chart.id}.csv`, chartObservations(chartModel(catalog, chart))] as const),
]);

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

describe("every economic number of the articles is a row, read from the articles by hand", () => {
  const exports =
    "Between 2010 and 2013, the sanctions hurt Iran’s economy contributing to the fall of crude oil exports from 2.5 million barrels per day to 1.1 million by mid-2013.";
  const deal =
    "In May 2017, Trump and Saudi Arabia’s then-king Salman bin Abdulaziz Al Saud signed a historical arms deal, which totaled $110 billion immediately and $350 billion over a decade.";
  const steinbock = "Dan Steinbock";
  const khodabandeh = "Massoud Khodabandeh";
  const stated = [
    ["irn-oil-exports-2010-steinbock", "2.5", "MBD", "2010", "A", "exact", steinbock, exports],
    ["irn-oil-exports-mid-2013-steinbock", "1.1", "MBD", "2013M06..2013M07", "A", "exact", steinbock, exports],
    [
      "irn-oil-production-after-deal-steinbock",
      "4",
      "MBD",
      "2015M07..2018M04",
      "A",
      "exact",
      steinbock,
      "Following the nuclear deal, Iran’s production soared back to 4 million barrels.",
    ],
    [
      "irn-oil-production-capacity-steinbock",
      "3.7",
      "MBD",
      "2018M05..2018M12",
      "A",
      "exact",
      steinbock,
      "With Trump’s efforts at regime change, the capacity steadily decreased to 3.7 million barrels per day (Figure 1).",
    ],
    [
      "irn-oil-production-recent-steinbock",
      "2.8",
      "MBD",
      "2019M01..2020M01",
      "E",
      "exact",
      "OPEC, according to Dan Steinbock",
      "Recent OPEC estimates suggest it has plunged to 2.8 million barrels.",
    ],
    [
      "irn-gdp-growth-before-2015-steinbock",
      "-9",
      "PC",
      "2010..2014",
      "A",
      "exact",
      steinbock,
      "Before 2015, Iran’s economy shrank by 9% two years, due to sanctions.",
    ],
    [
      "irn-gdp-growth-2016-steinbock",
      "7",
      "PC",
      "2016",
      "A",
      "exact",
      steinbock,
      "boosting 7% overall economic growth in 2016",
    ],
    [
      "irn-gdp-growth-medium-term-steinbock",
      "4.5",
      "PC",
      "2017..2022",
      "F",
      "about",
      steinbock,
      "Real GDP growth was projected to rise toward 4.5% over the medium-term as financial sector reform was anticipated to take hold.",
    ],
    [
      "irn-gdp-growth-sh1398-steinbock",
      "-8.7",
      "PC",
      "SH1398",
      "F",
      "exact",
      steinbock,
      "Even before the US escalation, Iran’s economy was expected to undergo a second consecutive year of recession and contract by 8.7% in 2019/20.",
    ],
    [
      "irn-inflation-sh1398-steinbock",
      "38",
      "PC",
      "SH1398",
      "E",
      "exact",
      steinbock,
      "Inflation was estimated to reach 38% annually with mounting fiscal pressures.",
    ],
    ["sau-arms-deal-immediate-steinbock", "110", "USD_BN", "2017M05", "A", "exact", steinbock, deal],
    ["sau-arms-deal-decade-steinbock", "350", "USD_BN", "2017M05..2027M04", "F", "exact", steinbock, deal],
    [
      "irn-resettlement-transfer-khodabandeh",
      "10",
      "USD_MN",
      "2009..2016",
      "A",
      "exact",
      khodabandeh,
      "Clinton authorized $10 million for the UN High Commissioner for Refugees (UNHCR) to transfer the MEK to Albania.",
    ],
    [
      "irn-resettlement-institute-khodabandeh",
      "10",
      "USD_MN",
      "2009..2016",
      "A",
      "exact",
      khodabandeh,
      "She paid another $10 million for the establishment of a de-radicalization institute in Tirana",
    ],
    [
      "irn-resettlement-unspent-khodabandeh",
      "10",
      "USD_MN",
      "2019-05-03",
      "A",
      "exact",
      khodabandeh,
      "Another $10 million languishes in the account of the U.S. embassy in Tirana",
    ],
  ] as const;
  const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
  const row = (id: string) => rows.find(({ observation_id }) => observation_id === id);

  test.each(stated)("%s is %s %s in %s", (id, value, unit, period, status, qualifier, statedBy, quote) => {
    expect(row(id)).toMatchObject({
      value,
      unit,
      period,
      status,
      qualifier,
      stated_by: statedBy,
      quote,
      check: "verified",
      url: absolute(links.observation(id)),
    });
  });

  test("what the text does not add up is marked as added up here", () => {
    expect(row("irn-resettlement-sum-khodabandeh")).toMatchObject({
      value: "30",
      unit: "USD_MN",
      stated_by: khodabandeh,
      note: expect.stringContaining("Derived here: 10 + 10 + 10"),
    });
  });

  test("there are no others", () => {
    const ids = [...stated.map(([id]) => id), "irn-resettlement-sum-khodabandeh"];
    expect(
      rows
        .filter(({ article_id }) => article_id)
        .map(({ observation_id }) => observation_id)
        .sort(),
    ).toEqual(ids.sort());
  });
});

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
    for (const column of ["observation_id", "unit", "status", "stated_by", "source_id", "url", "note"])
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
      return JSON.stringify([one.id, one.value, one.asOf, quote ? cleanText(quote) : null]);
    });
    expect(arrived.sort()).toEqual(sent.sort());
  });

  test.each(Object.entries(headers))("%s: every row and column arrives", async (name, header) => {
    expect(Object.keys(await typesOf(name))).toEqual(header.split(","));
    const [count] = await ask("SELECT count(*)::INTEGER AS count FROM $file", name);
    expect(count).toEqual({ count: rowsOf(files.find((file) => file.name === name)?.body ?? "").length });
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
