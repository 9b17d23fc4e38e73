import { describe, expect, test } from "vitest";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { openDecisions } from "#lib/decision";
import { draftArticle } from "#lib/draft/draft";
import { eventLabel } from "#lib/draft/event-label";

const about = {
  ...{ id: "a-draft", tag: "example", title: "A Draft", authors: [{ given: "Ada", family: "Example" }] },
  ...{ outlet: "The Example", published: "2020-02-03", url: null },
};
const known = { indicators, vocabulary: indicatorWords, hints: indicatorHints };
const draftOf = (text: string) => draftArticle(text, about, known).article;
const said = (value: unknown) => (openDecisions({ value }, "").length ? "?" : value);
const of = (text: string, ...fields: readonly string[]) =>
  Object.values(draftOf(text).observations).map((spec) =>
    fields.map((field) => said((spec as Record<string, unknown>)[field])),
  );

describe("a balance", () => {
  test.each([
    ["The fiscal deficit widened to 3.4 percent of GDP in 2018.", -3.4, "verb"],
    ["The current account deficit reached 2.1 percent of GDP in 2018.", -2.1, "verb"],
    ["The current account surplus narrowed to 0.5 percent of GDP in 2018.", 0.5, undefined],
    ["The budget shortfall grew fast, and revenue put it at 3.4 percent of GDP in 2018.", "?", { word: "shortfall" }],
  ])("%s", (sentence, value, sign) => {
    expect(of(sentence, "value", "sign")).toEqual([[value, sign]]);
  });
});

describe("the period", () => {
  test.each([
    ["Inflation was 35.7 percent in 2019/20, and 31 percent the following year.", ["SH1398", "?"]],
    ["Iran's oil exports were 1.1 mb/d in 2018 and 2.5 mb/d a year earlier.", ["2018", "?"]],
    ["Iran's oil exports were 2.5 mb/d the year before.", ["?"]],
    ["Inflation was 31 percent that year.", ["?"]],
    ["Inflation was 31 percent last year.", ["2019"]],
    ["Inflation fell from 4.1 percent to 0.5 percent in 2018.", ["?", "2018"]],
    ["In 2018 inflation fell from 4.1 percent to 0.5 percent.", ["?", "2018"]],
    ["Inflation fell to 0.5 percent from 4.1 percent in 2018.", ["?", "?"]],
    ["Inflation fell to 0.5 percent in 2018 from 4.1 percent.", ["2018", "?"]],
    ["Inflation fell to 0.5 percent in 2018 from 4.1 percent in 2017.", ["2018", "2017"]],
    ["Inflation was 35 percent in 2018, while unemployment was 12 percent.", ["2018", "?"]],
    ["Iran's oil production will lie between 2.0 and 2.2 million barrels per day in 2020.", ["2020", "2020"]],
  ])("%s", (sentence, periods) => {
    expect(of(sentence, "period").flat()).toEqual(periods);
  });
});

describe("the status", () => {
  test.each([
    [
      "Real GDP growth fell from 3.7 percent in 2017 to minus 4.8 percent in 2018, and the economy is projected to contract by 9.5 percent in 2019.",
      ["A", "A", "F"],
    ],
    ["Iran's oil exports, which had been 2.5 mb/d in 2018, are expected to reach 0.5 mb/d in 2020.", ["A", "F"]],
    ["Crude output is seen at 2.1 million barrels per day in 2020.", ["F"]],
    ["Inflation is projected to average 35.7 percent in 2019/20, before easing to 31 percent in 2020/21.", ["F", "F"]],
    ["Inflation of 38 percent was expected in 2018.", ["F"]],
    ["Inflation was 38 percent in 2018, the Fund estimated.", ["E"]],
    ["Inflation was 38 percent in 2018, higher than expected.", ["A"]],
    ["Provisional data showed that inflation was 38 percent in 2018.", ["P"]],
    ["Iran's oil exports are estimated at 0.5 mb/d in 2018.", ["E"]],
    ["The forecast of last autumn aside, inflation in 2018: 38 percent.", ["F"]],
    ["Inflation rose to 41.2 percent in the Iranian year 1398.", ["?"]],
  ])("%s", (sentence, status) => {
    expect(of(sentence, "status").flat()).toEqual(status);
  });
});

describe("a number that is no value of an indicator is left out with its reason", () => {
  test.each([
    ["Iran's oil exports fell 12 percent in May 2019.", "12 percent", "change"],
    ["Iran's oil exports fell by half a million barrels per day in 2018.", "half a million", "change"],
    ["Iran Heavy averaged $64.3/b in 2019, $3.90/b less than a year earlier.", "$3.90/b", "change"],
    ["Inflation fell by 3 percent in 2018.", "3 percent", "change"],
    ["Canberra froze A$5 billion of Iranian funds in 2018.", "A$5 billion", "unmeasured"],
    ["The men met on Feb 3 in Vienna.", "Feb 3", "date"],
    ["The men met on Jan. 20, 2020 in Vienna, and 12 tankers lay there.", "12 tankers", "action"],
    ["Nothing changed in the fourth quarter of 2019, when 12 tankers lay there.", "fourth quarter", "date"],
  ])("%s (%s)", (sentence, words, reason) => {
    const { observations, events, notCharted } = draftOf(sentence);
    const accounted = [...notCharted, ...Object.values(events).map(({ quote }) => ({ quote, reason: "event" }))];
    expect(Object.values(observations).map(({ number }) => number)).not.toContain(words);
    const found = accounted.filter(({ quote }) => quote.includes(words)).map((one) => one.reason);
    expect(found).toContainEqual(expect.stringMatching(`^(?:${reason}|event)$`));
  });

  test("and a sentence that states a quantity is no event", () => {
    expect(draftOf("Iran's oil exports fell 12 percent in May 2019.").events).toEqual({});
    expect(Object.keys(draftOf("Two tankers were seized in May 2019.").events)).toHaveLength(1);
  });
});

test("a rate to the dollar is one of the rial, and a price of another oil is asked for", () => {
  const rate = "The rial traded at 137,000 to the dollar on the open market on Feb. 2, 2020.";
  expect(of(rate, "indicator", "value", "period")).toEqual([["exchange-rate", 137000, "2020-02-02"]]);
  expect(of("Iran Heavy averaged $64.3/b in 2019.", "indicator", "value")).toEqual([["?", 64.3]]);
});

test.each([
  ["Two tankers were seized.", "Two tankers were seized"],
  [
    "The government raised the price of petrol overnight, which set off protests in a hundred towns in 2019.",
    "The government raised the price of petrol overnight",
  ],
  [
    "The Guards seized two tankers that had called at ports without any papers at all on July 4.",
    "The Guards seized two tankers",
  ],
  [
    "The commander of the southern fleet inspected both tankers for several hours in July.",
    "The commander of the southern fleet inspected both tankers",
  ],
])("%s is an event labelled “%s”", (sentence, label) => {
  expect(eventLabel(sentence)).toBe(label);
});
