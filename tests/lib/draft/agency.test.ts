import { describe, expect, test } from "vitest";
import { facts } from "#data";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { openDecisions } from "#lib/decision";
import { draftArticle } from "#lib/draft/draft";
import { moduleText } from "#lib/draft/module-text";
import { placesIn } from "#lib/places";
import { prove } from "#lib/prove";
import { problemsOf } from "../../fixtures/problems";

/** Invented, in the style of a news agency. */
const text = `https://example.org/2020/exports

Iran oil exports hold up despite sanctions

TEHRAN - Iran's crude oil exports averaged 0.6 mb/d in October 2019, tanker data showed on Monday.

The Central Bank said inflation was ۳۴٫۲ درصد in the Iranian year 1397. The IMF now expects an 8.7 percent contraction of Iran's economy in 2019/20.

Iran's oil production will lie between 2.0 and 2.2 million barrels per day in 2020, analysts said. Two tankers were seized on July 4, 2019.

Canberra froze A$5 billion of Iranian funds in 2018.
`;
const about = {
  ...{ id: "invented-exports", tag: "example-invented", title: "Exports Hold Up" },
  ...{ authors: [{ given: "Ada", family: "Example" }], outlet: "The Example", published: "2020-01-30", url: null },
};
const { article: draft } = draftArticle(text, about, { indicators, vocabulary: indicatorWords });
const observed = Object.values(draft.observations).map(
  ({ indicator, number, value, unit, period, status, qualifier, sign }) => ({
    ...{ indicator, number, value, unit, period, status },
    ...{ qualifier: qualifier ?? "exact", sign: sign ?? "printed" },
  }),
);

describe("a text of five numbers", () => {
  test("is drafted with value, unit, sign, period, status and qualifier", () => {
    expect(observed).toEqual([
      {
        indicator: "oil-exports",
        number: "0.6 mb/d",
        value: 0.6,
        unit: "MBD",
        period: "2019M10",
        status: "A",
        qualifier: "exact",
        sign: "printed",
      },
      {
        indicator: "inflation",
        number: "۳۴٫۲ درصد",
        value: 34.2,
        unit: "PC",
        period: "SH1397",
        status: "A",
        qualifier: "exact",
        sign: "printed",
      },
      {
        indicator: "gdp-growth",
        number: "8.7 percent",
        value: -8.7,
        unit: "PC",
        period: "SH1398",
        status: "F",
        qualifier: "exact",
        sign: "verb",
      },
      {
        indicator: "oil-production",
        number: "2.0",
        value: 2,
        unit: "MBD",
        period: "2020",
        status: "F",
        qualifier: "range",
        sign: "printed",
      },
      {
        indicator: "oil-production",
        number: "2.2 million",
        value: 2.2,
        unit: "MBD",
        period: "2020",
        status: "F",
        qualifier: "range",
        sign: "printed",
      },
    ]);
  });

  test("accounts for the money of another country, and for a dated event", () => {
    expect(draft.notCharted).toContainEqual({ quote: expect.stringContaining("A$5 billion"), reason: "unmeasured" });
    expect(Object.values(draft.events)).toContainEqual(
      expect.objectContaining({ period: "2019-07-04", periodLabel: "July 4, 2019" }),
    );
  });

  test("asks for what it does not say, in order, with the place", () => {
    expect(openDecisions(draft, draft.id)).toMatchObject([
      {
        code: "decision_open",
        article: "invented-exports",
        path: "noOriginFound",
        remedy: expect.stringContaining("invented-exports.ts"),
      },
    ]);
    expect(moduleText(draft)).toContain("noOriginFound: decide(");
    expect(problemsOf({ ...facts, articles: [...facts.articles, draft] }).map(({ code }) => code)).toEqual([
      "decision_open",
    ]);
  });

  test("passes every rule of the gate once that is answered", () => {
    const answered = { ...draft, noOriginFound: true };
    expect(moduleText(answered)).not.toContain("decide");
    const fullTexts = { ...facts.fullTexts, [draft.id]: placesIn(draft, text) };
    const { lines } = prove({ ...facts, fullTexts, articles: [...facts.articles, answered] });
    expect(lines).not.toEqual([]);
  });
});

test.each([
  ["a number whose unit stands elsewhere", "Iran's oil production was 4 million barrels in 2016.", ["unitImplied"]],
  ["a number without a date", "Inflation was 38 percent.", ["period", "periodReason"]],
  ["a word of which the way is not known", "Iran's economy zigzagged by 3 percent in 2016.", ["value"]],
  ["a sentence that names no indicator", "The IMF saw an 8.7 percent contraction in 2018/19.", ["indicator"]],
  ["a time that had not ended, as if it had", "Inflation was 38 percent in 2019/20.", ["status"]],
  [
    "a span beside a date that is not the number's",
    "By 2017 the central bank saw inflation of 38 percent over two decades.",
    ["period", "periodReason"],
  ],
])("%s leaves a decision, with the sentence", (_, sentence, fields) => {
  const { observations } = draftArticle(sentence, about, {
    indicators,
    vocabulary: indicatorWords,
    hints: indicatorHints,
  }).article;
  const open = openDecisions(observations, "");
  expect(open.map(({ path }) => path.split(" › ").at(-1))).toEqual(fields);
  expect(open[0]?.wrong).toContain(sentence);
});
