import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalog as before } from "#data";
import type { Catalog } from "#lib/catalog";
import { chartModel, chartObservations } from "#lib/chart-model";
import { coverage, indicatorsOf } from "#lib/coverage";
import { comparedIn, type Crosscheck } from "#lib/crosscheck/crosscheck";
import { checkOrigins } from "#lib/origin-check";
import { rules } from "#lib/rules/rules";
import { citationRows, observationRows, sourceRows } from "#lib/table";
import { loadModule } from "../scripts/load-module.mjs";

/** One more article is one more file. This one is invented: no such text, author or outlet exists. */
const invented = `
import { defineArticle } from "#lib/article";

export default defineArticle({
  id: "invented-example",
  tag: "example-2020-02",
  short: "Example",
  title: "An Invented Example",
  authors: [{ given: "Erika", family: "Example" }],
  outlet: "Example Gazette",
  published: "2020-02-02",
  url: "https://example.org/invented/",
  urlNote: "Invented for a test.",
  about: "On nothing that happened.",
  file: "invented-example.txt",
  passages: {
    all: {
      heading: null,
      text: "In 2018, output fell to 3.3 million barrels per day, while prices rose by 31.2% that year. Twelve people wrote in. Exports averaged 2.0 million barrels per day in 2006.",
    },
  },
  observations: {
    "irn-oil-production-2018-example-2020-02": {
      indicator: "oil-production",
      unit: "MBD",
      value: 3.3,
      period: "2018",
      periodLabel: "2018",
      status: "A",
      passage: "all",
      quote: "In 2018, output fell to 3.3 million barrels per day",
      number: "3.3 million",
    },
    "irn-inflation-2018-example-2020-02": {
      indicator: "inflation",
      unit: "PC",
      value: 31.2,
      period: "2018",
      periodLabel: "2018",
      status: "A",
      passage: "all",
      quote: "prices rose by 31.2% that year",
      number: "31.2%",
    },
    "irn-oil-exports-2006-example-2020-02": {
      indicator: "oil-exports",
      unit: "MBD",
      value: 2,
      period: "2006",
      periodLabel: "2006",
      status: "A",
      passage: "all",
      quote: "Exports averaged 2.0 million barrels per day in 2006",
      number: "2.0 million",
    },
  },
  statements: {},
  events: {},
  notCharted: [
    { quote: "In 2018, output", reason: "date" },
    { quote: "barrels per day in 2006", reason: "date" },
    { quote: "Twelve people", reason: "people" },
  ],
  noOriginFound: true,
});
`;

const root = join(import.meta.dirname, "..");
let copy = "";
let after: Catalog;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "fifth-article-"));
  for (const part of ["data", "lib", "package.json"]) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  await writeFile(join(copy, "data", "articles", "invented-example.ts"), invented);
  after = (await loadModule("data/index.ts", copy)).catalog;
});
afterAll(() => rm(copy, { recursive: true }));

const rowsOf = (catalog: Catalog) =>
  observationRows(
    catalog,
    [...catalog.series.values()].flatMap(({ observations }) => observations),
  );

test("it is in the list of articles, at its date, and leaves the others as they were", () => {
  const days = after.articles.map(({ published }) => published);
  expect(days).toEqual([...days].sort().reverse());
  expect(after.articles.filter(({ id }) => id !== "invented-example")).toEqual(before.articles);
  expect(after.articles).toHaveLength(before.articles.length + 1);
});

test.each([
  ["oil-production", "irn-oil-production-2018-example-2020-02", 3.3],
  ["inflation", "irn-inflation-2018-example-2020-02", 31.2],
  // Before all that this chart shows else: it widens.
  ["oil-exports", "irn-oil-exports-2006-example-2020-02", 2],
])("the chart %s has a new mark, in its file too", (id, observation, value) => {
  const [chart] = after.charts.filter((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const model = chartModel(after, chart);
  const ids = (catalog: Catalog) => chartModel(catalog, chart).marks.map((mark) => mark.id);
  expect(model.marks).toContainEqual(expect.objectContaining({ id: observation, value }));
  expect(ids(after).filter((mark) => mark !== observation)).toEqual(ids(before));
  expect(observationRows(after, chartObservations(model))).toContainEqual(
    expect.objectContaining({ observation_id: observation, value, stated_by: "Erika Example" }),
  );
});

test("the rows of everything are the rows there were and its three", () => {
  const added = rowsOf(after).filter(({ article_id }) => article_id === "invented-example");
  expect(added.map(({ observation_id, check }) => [observation_id, check])).toEqual([
    ["irn-inflation-2018-example-2020-02", "verified"],
    ["irn-oil-exports-2006-example-2020-02", "verified"],
    ["irn-oil-production-2018-example-2020-02", "verified"],
  ]);
  const others = rowsOf(after).filter((row) => row.article_id !== "invented-example");
  const unplaced = (rows: typeof others) => rows.map((row) => ({ ...row, url: null }));
  expect(unplaced(others)).toEqual(unplaced(rowsOf(before)));
});

test("a value that its numbers are compared with comes onto their chart; every other address stays", () => {
  const addresses = new Map(rowsOf(before).map(({ observation_id, url }) => [observation_id, String(url)]));
  const moved = rowsOf(after).filter(({ observation_id, url }) => (addresses.get(observation_id) ?? url) !== url);
  const compared = after.cited
    .filter(({ article }) => article === "invented-example")
    .flatMap(({ id }) => comparedIn(after.crosschecks.get(id) as Crosscheck).map((one) => one.id));
  expect(moved).not.toEqual([]);
  for (const { observation_id, url } of moved) {
    expect(url).toMatch(/\/charts\/(oil-production|inflation|oil-exports)\//);
    expect(compared).toContain(observation_id);
  }
});

test("its sentences are citations and it is a source", () => {
  const quotes = citationRows(after).filter(({ article_id }) => article_id === "invented-example");
  expect(quotes.map(({ number_text, quote }) => [number_text, quote])).toEqual([
    ["3.3 million", "In 2018, output fell to 3.3 million barrels per day"],
    ["31.2%", "prices rose by 31.2% that year"],
    ["2.0 million", "Exports averaged 2.0 million barrels per day in 2006"],
  ]);
  expect(sourceRows(after)).toContainEqual(expect.objectContaining({ source_id: "invented-example", kind: "article" }));
});

test("what it states is counted", () => {
  const article = after.articles.find(({ id }) => id === "invented-example");
  expect(article && coverage(article)).toMatchObject({ charted: 3, kept: 0, total: 3 });
  expect(article && indicatorsOf(article, after.indicators).map(({ id }) => id)).toEqual([
    "oil-production",
    "oil-exports",
    "inflation",
  ]);
});

test("every rule holds, but that its passages were read in no text", () => {
  const problems = rules.flatMap((rule) => rule.check(after).problems);
  expect([...new Set(problems.map(({ article, code }) => `${article} ${code}`))].sort()).toEqual([
    "invented-example left_words",
    "invented-example passage_place",
  ]);
});

test("a number printed with a zero at its end is that number, with its decimals", () => {
  const row = rowsOf(after).find(({ observation_id }) => observation_id === "irn-oil-exports-2006-example-2020-02");
  expect(row).toMatchObject({ value: 2, decimals: 1 });
});

test("that no earlier text was found is said of its numbers by the article", () => {
  const missing = checkOrigins(after.origins, after.articles, "2026-11-27");
  expect(missing).toEqual([]);
});

test("it is compared with the record, though it names no comparator", () => {
  const check = after.crosschecks.get("irn-oil-production-2018-example-2020-02");
  expect(check?.then.verdict).not.toBe("not_comparable");
  expect(
    check && comparedIn(check).every(({ indicator, geo }) => indicator === "oil-production" && geo === "IRN"),
  ).toBe(true);
});

test("a mistake in it is reported as a mistake of any other", async () => {
  await writeFile(join(copy, "data", "articles", "invented-example.ts"), invented.replace("value: 3.3", "value: 3.4"));
  await expect(loadModule("data/index.ts", copy)).rejects.toThrow(
    "invented-example › observations › irn-oil-production-2018-example-2020-02 › value  [number_differs]",
  );
});

test("an article whose origins nobody looked for is refused", async () => {
  const unsought = invented.replace("  noOriginFound: true,\n", "");
  await writeFile(join(copy, "data", "articles", "invented-example.ts"), unsought);
  await expect(loadModule("data/index.ts", copy)).rejects.toThrow(
    "irn-inflation-2018-example-2020-02  [origin_missing]",
  );
});
