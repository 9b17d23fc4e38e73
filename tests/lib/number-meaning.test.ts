import { describe, expect, test } from "vitest";
import { findNumbers, findNumberWords } from "../../lib/number";

const words = (text: string) => findNumberWords(text).map((word) => word.text);

describe("the unit is guessed from what stands at the number or right after it", () => {
  test.each([
    ["8.7%", "8.7%", "percent"],
    ["8.7 %", "8.7 %", "percent"],
    ["8.7 percent", "8.7 percent", "percent"],
    ["8.7 per cent", "8.7 per cent", "percent"],
    ["a 40-percent drop", "40-percent", "percent"],
    ["3 percentage points", "3", "points"],
    ["4th percentile", "4", undefined],
    ["US$5", "US$5", "US dollars"],
    ["$ 5", "$ 5", "US dollars"],
    ["5 dollars", "5", "US dollars"],
    ["5 million US dollars", "5 million", "US dollars"],
    ["5 USD", "5", "US dollars"],
    ["€5", "€5", "another currency"],
    ["$60 a barrel", "$60", "US dollars a barrel"],
    ["4 million barrels", "4 million", "barrels"],
    ["4 million barrels per day", "4 million", "barrels a day"],
    ["4 million barrels a day", "4 million", "barrels a day"],
    ["4 million barrels of crude oil per day", "4 million", "barrels a day"],
    ["4 million barrels/day", "4 million", "barrels a day"],
    ["4 million b/d", "4 million", "barrels a day"],
    ["4 million bpd", "4 million", "barrels a day"],
    ["a 2-million-barrel cut", "2-million", "barrels"],
    ["4 million people", "4 million", "people"],
    ["2018", "2018", undefined],
  ])("%j states %j in %s", (text, slice, unit) => {
    expect(findNumbers(text).map((match) => [match.text, match.unit])).toEqual([[slice, unit]]);
  });
});

describe("a qualifier says how firmly the number is stated", () => {
  test.each([
    ...[
      "about",
      "around",
      "roughly",
      "nearly",
      "almost",
      "some",
      "toward",
      "towards",
      "approximately",
      "About",
      "about a",
    ].map((words) => [words, "about"]),
    ...["more than", "at least", "above", "over", "no less than", "more than a"].map((words) => [words, "at_least"]),
    ...["up to", "at most", "less than", "under", "below", "no more than", "not more than"].map((words) => [
      words,
      "at_most",
    ]),
    ...["by", "about the", "over a", "over the last", "roundabout", "handsome", "makeup to be"].map((words) => [
      words,
      "exact",
    ]),
  ])("%j before a number makes it %j", (words, qualifier) => {
    expect(findNumbers(`It is ${words} $40 million`)).toMatchObject([{ text: "$40 million", qualifier }]);
  });

  test("it belongs to the number it stands before, not to the next", () => {
    expect(findNumbers("from about 2.5 million to 1.1 million")).toMatchObject([
      { qualifier: "about" },
      { qualifier: "exact" },
    ]);
  });
});

describe("quantities in words", () => {
  test.each([
    ["two three four five six seven eight nine ten eleven twelve", 11],
    ["thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 7],
    ["twenty thirty forty fifty sixty seventy eighty ninety", 8],
    ["dozen dozens hundred hundreds thousand thousands million millions billion billions", 10],
    ["second third fourth fifth sixth seventh eighth ninth tenth", 9],
    ["decade decades half", 3],
    ["one first once seconds secondary weight tent behalf", 0],
  ])("%j holds %i of them", (text, count) => {
    expect(findNumberWords(text)).toHaveLength(count);
  });

  test.each([
    ["a decade-long war", ["decade-long"]],
    ["a decades-old feud", ["decades"]],
    ["twenty-five of them", ["twenty-five"]],
    ["two-thirds", ["two-thirds"]],
    ["Hundreds of thousands", ["Hundreds of thousands"]],
    ["half a million", ["half", "million"]],
    ["the second consecutive year", ["second"]],
    ["2.5 million of ten million", ["ten", "million"]],
    ["5 million-dozen", ["dozen"]],
    ["۲٫۵ million", []],
  ])("%j holds %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("offsets are those of the text given, invisible marks included", () => {
    expect(findNumberWords("\u200Eover\u200F a \u200Edecade")).toEqual([{ start: 10, end: 16, text: "decade" }]);
  });
});
