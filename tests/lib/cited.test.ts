import { expect, test } from "vitest";
import { buildCatalog } from "#lib/catalog";
import { articleSource, authorNames } from "#lib/cited";
import { facts } from "../fixtures/small-corpus";

const catalog = buildCatalog(facts);
const [newer, older] = catalog.articles;
const cited = (id: string) => catalog.cited.find((observation) => observation.id === id);

test("authors are named as in running text", () => {
  expect(older && authorNames(older)).toBe("Ada Writer");
  expect(newer && authorNames(newer)).toBe("Ada Writer and Ben Reader");
});

test("an article is a source under its own id, with every author and with the reason where it has no address", () => {
  expect(newer && articleSource(newer)).toMatchObject({
    id: "newer-article",
    kind: "article",
    publisher: "Example Times",
    authors: ["Ada Writer", "Ben Reader"],
    published: "2020-02-03",
    url: null,
    urlNote: "The address was not recorded.",
  });
});

test("what an observation does not say itself, its article says", () => {
  expect(cited("irn-oil-2017-writer")).toMatchObject({
    kind: "cited",
    seriesId: "irn-oil-production-writer",
    geo: "IRN",
    statedBy: "Ada Writer",
    asOf: "2019-02-03",
    vintage: "2019-02",
    sourceId: "older-article",
    sourceUrl: "https://example.org/older",
    definition: "as the article words it",
    periodBasis: "stated",
    qualifier: "exact",
    valueText: "2 million",
  });
});

test("what it says itself stands", () => {
  expect(cited("irn-inflation-sh1398-writers")).toMatchObject({
    statedBy: "An office, according to the writers",
    value: -4.5,
    valueText: "4.5%",
    sign: "verb",
    sourceUrl: "",
    periodStart: "2019-03-21",
    periodEnd: "2020-03-19",
    periodBasis: "inferred",
    periodReason: "Iran's year is meant.",
    note: "Invented.",
  });
});

test("a sentence speaks of a period as a whole unless it is said how", () => {
  expect(cited("irn-oil-2017-writer")?.readings).toEqual([{ speaks: "whole", words: "", says: "" }]);
});

test("an amount added up from others is derived, and speaks of no period of its own", () => {
  const [before] = facts.articles.filter(({ id }) => id === "older-article");
  const parts = ["irn-oil-2017-writer", "irn-oil-2018-writer"];
  const [first] = parts.flatMap((id) => before?.observations[id] ?? []);
  if (!before || !first) throw new Error("the small corpus has changed");
  const sum = {
    ...first,
    number: undefined,
    value: 5,
    period: "2017..2018",
    periodLabel: "both years",
    derivedFrom: parts,
  };
  const article = { ...before, observations: { ...before.observations, "irn-oil-sum-writer": sum } };
  const derived = buildCatalog({
    ...facts,
    articles: facts.articles.map((one) => (one.id === before.id ? article : one)),
  }).cited.filter(({ kind }) => kind === "derived");
  expect(derived).toMatchObject([
    {
      id: "irn-oil-sum-writer",
      value: 5,
      valueText: "",
      derivation: "irn-oil-2017-writer + irn-oil-2018-writer",
      published: "",
      derivedFrom: parts,
    },
  ]);
});

test("observations of one article, place and indicator are one series", () => {
  expect(catalog.series.get("irn-oil-production-writer")).toMatchObject({
    title: "Oil production, as cited by Writer",
    kind: "cited",
    unit: "MBD",
    sourceId: "older-article",
    observations: [{ id: "irn-oil-2017-writer" }, { id: "irn-oil-2018-writer" }],
  });
});
