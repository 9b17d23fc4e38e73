import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { buildCatalog } from "#lib/catalog";
import { coverage, indicatorsOf, isQuantity } from "#lib/coverage";
import { uncharted } from "#lib/schema";
import { facts } from "../fixtures/small-corpus";

const small = buildCatalog(facts);
const of = (id: string, { articles } = small) => {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
};

test("numbers on charts and statements without a number are counted, page furniture is not", () => {
  expect(coverage(of("older-article"))).toEqual({
    charted: 2,
    kept: 1,
    total: 3,
    groups: [
      {
        reason: "furniture",
        explanation: "part of the page, not of the article’s own text",
        quotes: [{ quote: "page 4", note: "" }],
      },
    ],
  });
});

test("what is left out is grouped by reason, in the order of the reasons", () => {
  const { charted, kept, total, groups } = coverage(of("newer-article"));
  expect({ charted, kept, total }).toEqual({ charted: 1, kept: 0, total: 1 });
  expect(groups.map(({ reason, quotes }) => [reason, quotes])).toEqual([
    ["people", [{ quote: "Two people", note: "" }]],
    ["duration", [{ quote: "nearly 7 days", note: "A week." }]],
  ]);
});

test("a number that was derived is not a statement of the article", () => {
  expect(coverage(of("bolton-vs-zarif", catalog)).charted).toBe(3);
});

test("people, places and time are counted, but are no economic quantity", () => {
  expect(Object.keys(uncharted).filter(isQuantity)).toEqual(["no-number", "unmeasured", "change"]);
});

test("an article speaks about the indicators of its numbers and statements", () => {
  expect(indicatorsOf(of("older-article"), small.indicators).map(({ id }) => id)).toEqual([
    "oil-production",
    "oil-price",
  ]);
});

describe("every article of the corpus", () => {
  test.each(catalog.articles.map((article) => [article.id, article] as const))("%s adds up", (_, article) => {
    const { charted, kept, total, groups } = coverage(article);
    const left = groups.filter(({ reason }) => isQuantity(reason)).flatMap(({ quotes }) => quotes);
    expect(total).toBe(charted + kept + left.length);
    expect(groups.flatMap(({ quotes }) => quotes)).toHaveLength(article.notCharted.length);
  });
});
