import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SeriesRecord, Source } from "#lib/schema";
import { readSeriesRows } from "#lib/series-file";
import { growth, worldBankPage, worldBankRow } from "./refresh/answers";
import { filesOf, labelled, type Scene, setScene } from "./refresh/scene";
import { json, type Server, startServer, text } from "./refresh/server";
import { writeWhole } from "../scripts/refresh/write";

const growthFile = "data/series/world-bank/irn-gdp-growth-wdi-2026.csv";
const next = "irn-gdp-growth-wdi-2026-11-05";
const csv = `data/series/world-bank/${next}.csv`;
const record = `data/series/world-bank/${next}.json`;
const source = "data/sources/wdi-2026-11-05.json";

/** Growth as held, newest first as the API sends it, with a revision of 2025 and a new 2026. */
const held = labelled(growthFile).reverse();
const revisedRows = [
  worldBankRow("2027", null),
  worldBankRow("2026", 1.25),
  ...held.map(([label, value]) => worldBankRow(label, label === "2025" ? -2.5 : value + 0.000001)),
];

let server: Server;
let scene: Scene;
beforeEach(async () => {
  server = await startServer();
  scene = setScene(server);
});
afterEach(async () => {
  scene.close();
  await server.close();
});

const refreshGrowth = (...more: string[]) => scene.run("worldbank", "--series", "irn-gdp-growth-wdi-2026", ...more);
const parse = (file: string): unknown => JSON.parse(readFileSync(join(scene.root, file), "utf8"));
const rowsOf = (file: string) => readSeriesRows(readFileSync(join(scene.root, file), "utf8"), file);
const newFiles = (before: Record<string, string>) =>
  Object.keys(filesOf(scene.root)).filter((file) => !(file in before));

describe("a dry run", () => {
  it("prints what is new, revised and unchanged, and writes nothing", async () => {
    server.answers.push(json(worldBankPage(revisedRows)));
    const before = filesOf(scene.root);
    const { code, printed, said } = await refreshGrowth("--dry-run");
    expect(printed.split("\n")).toEqual([
      "irn-gdp-growth-wdi-2026 (2026-07-01) → irn-gdp-growth-wdi-2026-11-05",
      "  new        SH1405  1.25",
      "  revised    SH1404  -2.82597 → -2.5 (+0.32597)",
      "  unchanged  64",
    ]);
    expect(said).toContain("1 would get a new vintage (dry run: nothing is written), 0 unchanged.");
    expect(code).toBe(0);
    expect(filesOf(scene.root)).toEqual(before);
  });
});

describe("a run", () => {
  it("writes rows, record and source tag beside what is there", async () => {
    server.answers.push(json(worldBankPage(revisedRows)));
    const before = filesOf(scene.root);
    expect((await refreshGrowth()).code).toBe(0);
    expect(newFiles(before)).toEqual([csv, record, source]);
    expect(filesOf(scene.root)).toMatchObject(before);
    expect(rowsOf(csv)).toHaveLength(66);
    expect(rowsOf(csv).at(-1)).toMatchObject({ period: "SH1405", value: 1.25, status: "A" });
    expect(readFileSync(join(scene.root, csv), "utf8")).not.toContain("\r");
    expect(readFileSync(join(scene.root, csv), "utf8")).toMatch(/^period,value,status\n/);
    expect(Source.parse(parse(source))).toMatchObject({ id: "wdi-2026-11-05", published: "2026-11-05" });
    expect(SeriesRecord.parse(parse(record))).toEqual({
      id: next,
      title: "Iran: GDP growth (World Development Indicators, 5 November 2026)",
      short: "WDI 5 November 2026",
      indicator: "gdp-growth",
      geo: "IRN",
      unit: "PC",
      frequency: "annual",
      calendar: "persian",
      definition: { measure: "growth", coverage: "whole_economy" },
      publisher: "world-bank",
      source: "wdi-2026-11-05",
      url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.KD.ZG?locations=IR",
      vintage: "2026-11-05",
      published: "2026-11-05",
      notBefore: null,
      notAfter: "2026-11-05",
      dateBasis: "release",
      dateSource: null,
      soleCopy: false,
      computed: false,
      statements: false,
      gaps: false,
      lineage: "irn-gdp-growth-wdi",
      notes:
        "NY.GDP.MKTP.KD.ZG. Fetched from the World Bank's Indicators API on 2026-11-23. A year is the Iranian year: 2012 in the source is 1391, 20 March 2012 to 20 March 2013.",
    });
  });

  it("changes nothing when it is repeated", async () => {
    server.answers.push(json(worldBankPage(revisedRows)));
    await refreshGrowth();
    const before = filesOf(scene.root);
    scene.today = "2026-11-24";
    const { code, printed, said } = await refreshGrowth();
    expect([code, printed]).toEqual([0, ""]);
    expect(said).toContain("0 new vintages, 1 unchanged.");
    expect(filesOf(scene.root)).toEqual(before);
  });

  it("continues the vintage that an earlier run wrote", async () => {
    server.answers.push(json(worldBankPage(revisedRows)));
    await refreshGrowth();
    const withdrawn = revisedRows.filter(({ date }) => date !== "2024");
    server.answers.splice(0, 1, json(worldBankPage(withdrawn, { lastupdated: "2026-12-16" })));
    const { printed } = await refreshGrowth();
    expect(printed).toContain(`${next} (2026-11-05) → irn-gdp-growth-wdi-2026-12-16`);
    expect(printed).toContain("  withdrawn  SH1403  3.66312");
  });

  it("refuses other values under a date that is not newer", async () => {
    server.answers.push(json(worldBankPage(revisedRows, { lastupdated: "2026-07-01" })));
    const before = filesOf(scene.root);
    const { code, said } = await refreshGrowth();
    expect(code).toBe(1);
    expect(said).toContain("is not newer");
    expect(filesOf(scene.root)).toEqual(before);
  });

  it("reads years as calendar years where the record does", async () => {
    const rows = labelled("data/series/world-bank/irn-population-wdi.csv");
    const counted = [...rows, ["2026", 93_000_000] as const].map(([label, value]) =>
      worldBankRow(label, value, "SP.POP.TOTL"),
    );
    server.answers.push(json(worldBankPage(counted)));
    const { printed } = await scene.run("worldbank", "--series", "irn-population-wdi");
    expect(printed).toContain("  new        2026  93000000\n  unchanged  66");
  });

  it("puts several pages together", async () => {
    const half = revisedRows.length >> 1;
    const meta = { pages: 2, total: revisedRows.length };
    server.answers.push(json(worldBankPage(revisedRows.slice(0, half), meta)));
    server.answers.push(json(worldBankPage(revisedRows.slice(half), { ...meta, page: 2 })));
    expect((await refreshGrowth()).code).toBe(0);
    expect(rowsOf(csv)).toHaveLength(66);
    expect(server.asked.map(({ searchParams }) => searchParams.get("page"))).toEqual(["1", "2"]);
    expect(server.asked[0]?.pathname).toBe(`/v2/country/IRN/indicator/${growth}`);
  });

  it("goes on after a series that failed, and fails in the end", async () => {
    server.answers.push(text("", 404), json(worldBankPage(revisedRows)));
    const { code, said } = await scene.run("worldbank", "--dry-run");
    expect(code).toBe(1);
    expect(said).toContain("answers 404");
    expect(server.asked).toHaveLength(14);
    expect(said).toContain("14 failed: irn-gdp-growth-wdi, irn-gdp-growth-agriculture-wdi");
  });
});

describe("a write that is interrupted", () => {
  it.each([0, 1, 2])("after %i files leaves none of them, and the next run completes it", async (count) => {
    server.answers.push(json(worldBankPage(revisedRows)));
    const before = filesOf(scene.root);
    let left = count;
    scene.write = (path, content) => {
      if (left-- === 0) throw new Error("ENOSPC: no space left on device");
      writeWhole(path, content);
    };
    const { code, said } = await refreshGrowth();
    expect(code).toBe(1);
    expect(said).toContain(`${next} could not be written: ENOSPC`);
    expect(filesOf(scene.root)).toEqual(before);
    scene.write = writeWhole;
    expect((await refreshGrowth()).code).toBe(0);
    expect(newFiles(before)).toEqual([csv, record, source]);
  });

  it("leaves no temporary file", () => {
    const target = join(scene.root, "taken");
    mkdirSync(target);
    expect(() => writeWhole(target, "text")).toThrow();
    expect(filesOf(scene.root)).not.toHaveProperty("taken.tmp");
  });

  it("by a kill is written over, or named when its day is past", async () => {
    const past = csv.replace("11-05", "11-04");
    for (const file of [csv, `${csv}.tmp`, past]) writeFileSync(join(scene.root, file), "period,val");
    server.answers.push(json(worldBankPage(revisedRows)));
    const { code, said } = await refreshGrowth();
    expect(code).toBe(0);
    expect(rowsOf(csv)).toHaveLength(66);
    expect(said.match(/\S+ was left by a run that was killed/g)).toEqual([`${past} was left by a run that was killed`]);
    expect(newFiles({})).not.toContain(`${csv}.tmp`);
  });
});

describe("the command line", () => {
  it.each([[[]], [["imf"]], [["all", "eia"]], [["all", "--force"]]])("%j is answered with the usage", async (args) => {
    const { code, said } = await scene.run(...args);
    expect(code).toBe(1);
    expect(said).toContain("Use: npm run refresh -- eia | worldbank | all [--series ID] [--dry-run]");
  });

  it("names the lineages when a series cannot be refreshed", async () => {
    const { code, said } = await scene.run("eia", "--series", "irn-gdp-growth-wdi-2026");
    expect(code).toBe(1);
    expect(said).toContain("  wld-brent-monthly");
  });
});
