import { describe, expect, test } from "vitest";
import { buildCatalog } from "#lib/catalog";
import type { Facts } from "#lib/facts";
import { CorpusError } from "#lib/corpus-error";
import type { ChartInput } from "#lib/schema";
import { facts, newer, older } from "../fixtures/small-corpus";

const catalog = buildCatalog(facts);
const problems = (change: Partial<Facts>) => {
  try {
    buildCatalog({ ...facts, ...change });
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
};
const chart = (change: Partial<ChartInput>) =>
  problems({ charts: [{ ...(facts.charts[0] as ChartInput), ...change }] });

test("the newest article comes first, whatever the order of the files", () => {
  const ids = ["newer-article", "older-article"];
  expect(catalog.articles.map(({ id }) => id)).toEqual(ids);
  expect(buildCatalog({ ...facts, articles: [newer, older] }).articles.map(({ id }) => id)).toEqual(ids);
});

test("numbers, statements and events know their article", () => {
  expect(catalog.cited.map(({ id, article }) => [id, article])).toEqual([
    ["irn-inflation-sh1398-writers", "newer-article"],
    ["irn-oil-2017-writer", "older-article"],
    ["irn-oil-2018-writer", "older-article"],
  ]);
  expect(catalog.statements).toMatchObject([{ id: "wld-price-writer", article: "older-article" }]);
  expect(catalog.events).toMatchObject([
    { id: "output-rose", article: "older-article", start: "2018-01-01", end: "2018-12-31" },
  ]);
});

test("cited and official series stand side by side, articles and reports are sources alike", () => {
  expect([...catalog.series.keys()].sort()).toEqual([
    "irn-inflation-writers",
    "irn-oil-office",
    "irn-oil-production-writer",
  ]);
  expect([...catalog.sources.keys()].sort()).toEqual(["newer-article", "office-yearbook", "older-article"]);
});

test("rows that were proved before are not read until they are asked for", () => {
  let reads = 0;
  const series = facts.series.map(({ record, rows }) => ({
    record,
    get rows() {
      reads += 1;
      return rows;
    },
  }));
  const lazy = buildCatalog({ ...facts, series }, { record: "proved" });
  expect(reads).toBe(0);
  const [one, again] = [lazy.series.get("irn-oil-office"), lazy.series.get("irn-oil-office")];
  expect(one?.observations).toEqual(catalog.series.get("irn-oil-office")?.observations);
  expect(again?.observations).toBe(one?.observations);
  expect(reads).toBe(1);
});

test("rows that cannot be read stop the catalog unless they were proved before", () => {
  const problem = { code: "series_row", article: "a.csv", path: "line 2", wrong: "Wrong.", remedy: "Correct it." };
  const series = facts.series.map(({ record }) => ({
    record,
    get rows(): never {
      throw new CorpusError([problem]);
    },
  }));
  expect(() => buildCatalog({ ...facts, series })).toThrow(CorpusError);
});

test("the catalog cannot be changed", () => {
  expect(Object.isFrozen(catalog)).toBe(true);
});

test("facts are left as they were", () => {
  const copy = structuredClone(facts);
  buildCatalog(copy);
  expect(copy).toEqual(facts);
});

describe("a chart that does not hold together stops the build", () => {
  test.each([
    ["an indicator that is not there", { indicators: ["gold"] }, "name_unknown", "oil › indicators"],
    [
      "a series that is not there",
      { record: [{ series: "gold", role: "now" as const }] },
      "name_unknown",
      "oil › record",
    ],
    ["a headline that is not there", { headline: ["gold"] }, "name_unknown", "oil › headline"],
  ])("%s", (_, change, code, path) => {
    expect(chart(change)).toMatchObject([{ code, path, article: "data/charts.ts" }]);
  });

  test("a unit that its series cannot be drawn in", () => {
    const found = chart({ unit: "PC" });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["unit_differs"]));
    expect(found.map(({ wrong }) => wrong)).toContain("“irn-oil-office” is in KBD, the axis in PC.");
  });

  const [first] = facts.series;
  const liquids = { measure: "production", product: "liquids" } as const;
  const other = first && { ...first, record: { ...first.record, id: "irn-oil-all", definition: liquids } };
  const series = first && other ? [first, other] : [];
  const both = ["irn-oil-office", "irn-oil-all"].map((id) => ({ series: id, role: "now" as const }));
  const drawn = (change: Partial<ChartInput>) =>
    problems({ series, charts: [{ ...(facts.charts[0] as ChartInput), record: both, ...change }] });

  test("two definitions on one axis", () => {
    expect(drawn({})).toMatchObject([
      {
        code: "definitions_mixed",
        wrong: expect.stringContaining("production, crude oil only / production, total liquids"),
      },
    ]);
  });

  test("two definitions may share an axis for a stated reason, and may stand in two panels", () => {
    expect(drawn({ allowMixedDefinitions: "To compare them." })).toEqual([]);
    expect(drawn({ kind: "panels", record: both.map((one) => ({ ...one, panel: one.series })) })).toEqual([]);
  });
});

describe("an id names one thing", () => {
  test.each([
    ["two indicators", { indicators: [...facts.indicators, ...facts.indicators.slice(0, 1)] }, "oil-production"],
    ["two sources", { sources: [...facts.sources, ...facts.sources] }, "office-yearbook"],
    [
      "a source and an article",
      { sources: facts.sources.flatMap((one) => [one, { ...one, id: "older-article" }]) },
      "older-article",
    ],
    ["two charts", { charts: [...facts.charts, ...facts.charts] }, "oil"],
    ["two publishers", { publishers: [...facts.publishers, ...facts.publishers.slice(0, 1)] }, "example-office"],
    ["two series", { series: [...facts.series, ...facts.series] }, "irn-oil-office"],
  ])("%s", (_, change, id) => {
    expect(problems(change)).toMatchObject([{ code: "id_repeated", path: id }]);
  });
});

test("a course joins numbers that the article has", () => {
  const stray = { ...older, courses: [["irn-oil-2017-writer", "irn-oil-2019-writer"]] };
  expect(problems({ articles: [stray, newer] })).toMatchObject([
    { article: "older-article", wrong: expect.stringContaining("irn-oil-2019-writer") },
  ]);
});

test("an official series counts an indicator and names a source and a publisher that are there", () => {
  const names = { indicator: "gold", source: "bullion-yearbook", publisher: "bullion-office" };
  const series = facts.series.map((one) => ({ ...one, record: { ...one.record, ...names } }));
  expect(problems({ series })).toMatchObject(
    Object.entries(names).map(([field, name]) => ({ code: `${field}_unknown`, wrong: expect.stringContaining(name) })),
  );
});

test("every number and statement has an origin, or an entry that none was found", () => {
  expect(problems({ origins: { origins: [], notFound: [] } })).toMatchObject(
    [...catalog.cited, ...catalog.statements].map(() => ({ code: "origin_missing" })),
  );
});

describe("an article that does not say how it is to be compared stops the build", () => {
  const id = "irn-oil-2017-writer";
  const stated = older.observations[id];
  const said = older.statements["wld-price-writer"];
  if (!stated || !said) throw new Error("the small corpus has changed");
  const number = (change: Partial<typeof stated>) =>
    problems({
      articles: [{ ...older, observations: { ...older.observations, [id]: { ...stated, ...change } } }, newer],
    });
  const statement = (change: Partial<typeof said>) =>
    problems({ articles: [{ ...older, statements: { "wld-price-writer": { ...said, ...change } } }, newer] });
  const path = `observations › ${id}`;
  const span = { period: "2015..2017", periodLabel: "2015 to 2017" };
  const some = { of: "some_time", words: "in 2017" } as const;
  const end = { speaks: "end", words: "from 2 million", says: "at the end" } as const;

  test("a span without a word of how the sentence speaks of it", () => {
    expect(number(span)).toMatchObject([{ code: "speaks_missing", path: `${path} › speaks` }]);
    expect(number({ ...span, speaks: some })).toEqual([]);
    expect(number({ ...span, readings: [end, { ...end, speaks: "each", says: "in each" }] })).toEqual([]);
  });

  test("words that do not stand in the quotation, of one reading or of several", () => {
    const wrong = expect.stringContaining("“throughout”");
    const missing = { code: "words_missing", path: `${path} › speaks`, wrong };
    expect(number({ ...span, speaks: { ...some, words: "throughout" } })).toMatchObject([missing]);
    expect(number({ ...span, readings: [end, { ...end, words: "throughout" }] })).toMatchObject([missing]);
  });

  test("a definition that its indicator does not know", () => {
    expect(number({ definition: { product: "gas" } })).toMatchObject([
      { code: "definition_unknown", path: `${path} › definition`, wrong: expect.stringContaining("product gas") },
    ]);
    expect(number({ definition: { product: "crude" } })).toEqual([]);
  });

  test("a test of an indicator or a definition that is not there", () => {
    const test = { test: "rose", indicator: "oil-price", from: "2016", to: "2017" } as const;
    const at = "statements › wld-price-writer › tests";
    expect(statement({ tests: [{ ...test, indicator: "gold" }] })).toMatchObject([
      { code: "indicator_unknown", path: `${at} › indicator` },
    ]);
    expect(statement({ tests: [{ ...test, definition: { measure: "growth" } }] })).toMatchObject([
      { code: "definition_unknown", path: `${at} › definition` },
    ]);
  });

  test("untested words that do not stand in the quotation", () => {
    expect(statement({ untested: [{ words: "slowly", reason: "size" }] })).toMatchObject([
      { code: "words_missing", path: "statements › wld-price-writer › untested" },
    ]);
  });

  test("a statement that is neither tested nor said to be untestable", () => {
    expect(statement({ tests: [], untested: [] })).toMatchObject([
      { code: "shape", path: "statements › wld-price-writer" },
    ]);
  });
});
