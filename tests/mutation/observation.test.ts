import { describe, expect, test } from "vitest";
import { facts } from "#data";
import { problemsOf } from "../fixtures/problems";
import { after, article, bolton, copyFacts, observation } from "./damage";

const funds = article(facts, bolton).passages.funds?.text ?? "";

test("the corpus as it stands has no problem", () => {
  expect(problemsOf(copyFacts())).toEqual([]);
});

describe("a damaged observation stops the build, with the code of the rule it breaks", () => {
  test.each([
    {
      name: "a digit of a value",
      ...observation("irn-gdp-growth-sh1398-steinbock", { value: -8.6 }),
      code: "number_differs",
      wrong: "-8.6",
    },
    {
      name: "a value ten times as large",
      ...observation("irn-oil-exports-2010-steinbock", { value: 25 }),
      code: "number_differs",
      wrong: "“2.5 million”",
    },
    {
      name: "a value no unit allows",
      ...observation("irn-oil-exports-2010-steinbock", { value: 2500 }),
      code: "out_of_range",
      wrong: "2500",
    },
    {
      name: "a number without its multiplier",
      ...observation("irn-oil-exports-2010-steinbock", { number: "2.5" }),
      code: "number_unreadable",
      wrong: "the quotation has “2.5 million” there",
    },
    {
      name: "a number without its percent sign",
      ...observation("irn-gdp-growth-2016-steinbock", { number: "7" }),
      code: "number_unreadable",
      wrong: "“7%”",
    },
    {
      name: "a part of a number",
      ...observation("irn-gdp-growth-sh1398-steinbock", { number: "7%" }),
      code: "number_unreadable",
      wrong: "“8.7%”",
    },
    {
      name: "a number of another sentence",
      ...observation("irn-inflation-sh1398-steinbock", { number: "8.7%" }),
      code: "number_missing",
      wrong: "“8.7%”",
    },
    {
      name: "a number that the quotation has twice",
      ...observation("irn-resettlement-transfer-khodabandeh", { quote: funds }, bolton),
      code: "number_repeated",
      wrong: "3 times",
    },
    {
      name: "a flipped sign",
      ...observation("irn-gdp-growth-sh1398-steinbock", { value: 8.7 }),
      code: "sign_differs",
      wrong: "says that it went down",
    },
    {
      name: "a minus that no word states",
      ...observation("irn-gdp-growth-2016-steinbock", { value: -7 }),
      code: "sign_differs",
      wrong: "does not say that it went down",
    },
    {
      name: "a sign said to be printed where a verb states it",
      ...observation("irn-gdp-growth-before-2015-steinbock", { sign: "printed" }),
      code: "sign_differs",
      wrong: "stated by a word, “shrank”",
    },
    {
      name: "an exact value where the text says toward",
      ...observation("irn-gdp-growth-medium-term-steinbock", { qualifier: "exact" }),
      code: "qualifier_differs",
      wrong: "“about”",
    },
    {
      name: "millions for billions",
      ...observation("sau-arms-deal-immediate-steinbock", { unit: "USD_MN" }),
      code: "number_differs",
      wrong: "million US dollars",
    },
    {
      name: "a unit that the words do not name",
      ...observation("irn-inflation-sh1398-steinbock", { unit: "IDX" }),
      code: "unit_differs",
      wrong: "index",
    },
    {
      name: "a unit that stands in another sentence, and nobody says so",
      ...observation("irn-oil-production-recent-steinbock", { unitImplied: "" }),
      code: "unit_differs",
      wrong: "million barrels per day",
    },
    {
      name: "a passage that is not there",
      ...observation("irn-inflation-sh1398-steinbock", { passage: "contractions" }),
      code: "passage_unknown",
      wrong: "“contractions”",
    },
    {
      name: "another passage",
      ...observation("irn-inflation-sh1398-steinbock", { passage: "relief" }),
      code: "quote_missing",
      wrong: "“Inflation was estimated",
    },
    {
      name: "an indicator that is not there",
      ...observation("irn-inflation-sh1398-steinbock", { indicator: "inflations" }),
      code: "indicator_unknown",
      wrong: "“inflations”",
    },
    {
      name: "a quotation in other words",
      ...observation("irn-gdp-growth-2016-steinbock", { quote: "boosting 7% economic growth in 2016" }),
      code: "quote_missing",
      wrong: "“boosting 7% economic growth",
    },
    {
      name: "a quotation that occurs twice",
      ...observation("irn-resettlement-transfer-khodabandeh", { quote: "nother $10 million" }, bolton),
      code: "quote_repeated",
      wrong: "2 times",
    },
    {
      name: "a sum that does not add up",
      ...observation("irn-resettlement-sum-khodabandeh", { value: 20 }, bolton),
      code: "derivation_differs",
      wrong: "add up to 30",
    },
    {
      name: "a sum of something that is not there",
      ...observation("irn-resettlement-sum-khodabandeh", { derivedFrom: ["irn-resettlement", "irn-fund"] }, bolton),
      code: "derivation_missing",
      wrong: "irn-resettlement, irn-fund",
    },
  ])("$name: $code", ({ damage, code, of, path, wrong }) => {
    const found = after(damage).find((problem) => problem.code === code);
    expect(found).toMatchObject({ article: of, wrong: expect.stringContaining(wrong) });
    expect(found?.path).toMatch(new RegExp(`^${path}( › |$)`));
    expect(found?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    {
      name: "no status",
      ...observation("irn-inflation-sh1398-steinbock", { status: undefined as never }),
      at: "status",
    },
    {
      name: "an unknown status",
      ...observation("irn-inflation-sh1398-steinbock", { status: "X" as never }),
      at: "status",
    },
    { name: "no period code", ...observation("irn-inflation-sh1398-steinbock", { period: "2019/20" }), at: "period" },
    {
      name: "a thirteenth month",
      ...observation("irn-inflation-sh1398-steinbock", { period: "2019M13" }),
      at: "period",
    },
    { name: "an unknown unit", ...observation("irn-inflation-sh1398-steinbock", { unit: "%" as never }), at: "unit" },
    {
      name: "a value in words",
      ...observation("irn-inflation-sh1398-steinbock", { value: "38" as never }),
      at: "value",
    },
    { name: "a misspelt field", ...observation("irn-inflation-sh1398-steinbock", { nubmer: "38%" } as never), at: "" },
  ])("$name: shape", ({ damage, of, path, at }) => {
    expect(after(damage)).toContainEqual({
      code: "shape",
      article: of,
      path: at ? `${path} › ${at}` : path,
      wrong: expect.any(String),
      remedy: expect.stringMatching(/^(?:Write one of|Take|Correct) .*\S/),
    });
  });
});
