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
    ["3 percentage points", "3", undefined],
    ["4th percentile", "4", undefined],
    ["US$5", "US$5", "dollar"],
    ["$ 5", "$ 5", "dollar"],
    ["5 dollars", "5", "dollar"],
    ["5 million US dollars", "5 million", "dollar"],
    ["5 USD", "5", "dollar"],
    ["€5", "€5", undefined],
    ["$60 a barrel", "$60", "dollar"],
    ["4 million barrels", "4 million", "barrels"],
    ["4 million barrels per day", "4 million", "barrels-per-day"],
    ["4 million barrels a day", "4 million", "barrels-per-day"],
    ["4 million barrels of crude oil per day", "4 million", "barrels-per-day"],
    ["4 million barrels/day", "4 million", "barrels-per-day"],
    ["4 million b/d", "4 million", "barrels-per-day"],
    ["4 million bpd", "4 million", "barrels-per-day"],
    ["a 2-million-barrel cut", "2-million", "barrels"],
    ["4 million people", "4 million", undefined],
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

describe("a word of direction before the number tells its sign", () => {
  test.each([
    ...["fell", "contracted", "contract", "shrank", "shrink", "dropped", "declined", "decreased", "plunged", "cut"],
    ...["a fall of", "a contraction of", "shrinking", "a drop of", "Declined"],
  ])("%j points down", (word) => {
    expect(findNumbers(`It ${word} by 9%`)).toMatchObject([{ value: 9, direction: "down" }]);
  });

  test.each(["rose", "grew", "increased", "soared", "a rise of", "growth of", "Increasing"])("%j points up", (word) => {
    expect(findNumbers(`It ${word} by 9%`)).toMatchObject([{ value: 9, direction: "up" }]);
  });

  test.each([
    ["the nearest word decides", "It fell, then rose by 9%", "up"],
    ["a word after the number does not count", "9% was the fall", undefined],
    ["nor one in the sentence before", "Output fell. Prices were at 9%", undefined],
    ["nor one that a full stop parts from the number", "Output fell. 9% was the rate", undefined],
    ["nor one in the paragraph before", "Output fell\n\nto 9%", undefined],
    ["an abbreviation does not end the sentence", "It fell in the U.S. by 9%", "down"],
    ["a decimal point does not either", "It fell from 2.5 to 1.1 and 9%", "down"],
    ["60 characters do not part the word from its number", `cut ${"x".repeat(58)} 9%`, "down"],
    ["not even from the longest word", `contractions ${"x".repeat(58)} 9%`, "down"],
    ["80 characters do", `cut ${"x".repeat(78)} 9%`, undefined],
    ["a word that only contains one does not count", "contractors, cutlery, arose, shortfalls 9%", undefined],
    ["nor the end of a word cut off by the limit", `uncut ${"x".repeat(70)} 9%`, undefined],
  ])("%s", (_rule, text, direction) => {
    expect(findNumbers(text).at(-1)?.direction).toBe(direction);
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
    ["one first once seconds secondary weight tent twofold behalf", 0],
  ])("%j holds %i of them", (text, count) => {
    expect(findNumberWords(text)).toHaveLength(count);
  });

  test.each([
    ["a decade-long war", ["decade-long"]],
    ["a decades-old feud", ["decades"]],
    ["twenty-five of them", ["twenty-five"]],
    ["two-thirds", ["two-thirds"]],
    ["Hundreds of thousands", ["Hundreds", "thousands"]],
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
