import { describe, expect, test } from "vitest";
import { findNumbers, findNumberWords } from "../../lib/number";

const slices = (text: string) => findNumbers(text).map((match) => match.text);
const values = (text: string) => findNumbers(text).map((match) => match.value);
const words = (text: string) => findNumberWords(text).map((word) => word.text);
const span = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  text: part,
});
const down = (text: string, part: string) => ({ ...span(text, part), change: { kind: "change", sign: -1 } });

describe("sentences of the articles", () => {
  test("a fall from one amount to another states two levels, and the year is a number too", () => {
    const exports = "the fall of crude oil exports from 2.5 million barrels per day to 1.1 million by mid-2013";
    const level = { qualifier: "exact", unit: "barrels a day", change: { kind: "level" } };
    expect(findNumbers(exports)).toMatchObject([
      { ...span(exports, "2.5 million"), ...level, value: 2.5e6, precision: 1e5 },
      { ...span(exports, "1.1 million"), ...level, value: 1.1e6, precision: 1e5 },
      { ...span(exports, "2013"), value: 2013, inside: "mid-2013" },
    ]);
  });

  test("the sign of a contraction is in its verb", () => {
    const recession = "contract by 8.7% in 2019/20";
    expect(findNumbers(recession)).toMatchObject([
      { ...down(recession, "8.7%"), value: 8.7, precision: 0.1, unit: "percent" },
      { ...span(recession, "2019"), inside: "2019/20" },
      { start: 25, end: 27, text: "20", inside: "2019/20" },
    ]);
  });

  test("a shrinking economy, with a quantity spelled out beside it", () => {
    const shrank = "shrank by 9% two years";
    expect(findNumbers(shrank)).toMatchObject([{ ...down(shrank, "9%"), value: 9, precision: 1, unit: "percent" }]);
    expect(findNumberWords(shrank)).toEqual([{ start: 13, end: 16, text: "two" }]);
  });

  test("two amounts of dollars, and the decade that belongs to neither", () => {
    const deal = "$110 billion immediately and $350 billion over a decade";
    expect(findNumbers(deal)).toMatchObject([
      { start: 0, end: 12, text: "$110 billion", value: 110e9, precision: 1e9, unit: "US dollars", qualifier: "exact" },
      {
        start: 29,
        end: 41,
        text: "$350 billion",
        value: 350e9,
        precision: 1e9,
        unit: "US dollars",
        qualifier: "exact",
      },
    ]);
    expect(words(deal)).toEqual(["decade"]);
  });

  test("a rise toward a number is about that number, and no change by it", () => {
    expect(findNumbers("rise toward 4.5% over the medium-term")).toMatchObject([
      {
        ...{ start: 12, end: 16, text: "4.5%", value: 4.5, unit: "percent", qualifier: "about" },
        change: { kind: "level" },
      },
    ]);
  });

  test("an amount can be the whole text", () => {
    expect(findNumbers("$10 million")).toMatchObject([
      { start: 0, end: 11, text: "$10 million", value: 10e6, precision: 1e6, unit: "US dollars", qualifier: "exact" },
    ]);
  });
});

describe("what a number is worth", () => {
  test.each([
    ["3,500", "3,500", 3500, 1],
    ["1,234.5", "1,234.5", 1234.5, 0.1],
    ["1,234,567", "1,234,567", 1234567, 1],
    ["8.70", "8.70", 8.7, 0.01],
    ["rose .5 percent", ".5 percent", 0.5, 0.1],
    ["38.", "38", 38, 1],
    ["007", "007", 7, 1],
    ["5 thousand", "5 thousand", 5000, 1000],
    ["2.5 million", "2.5 million", 2.5e6, 1e5],
    ["1.1 million", "1.1 million", 1.1e6, 1e5],
    ["2.5-million-barrel", "2.5-million", 2.5e6, 1e5],
    ["2.5\u00A0million", "2.5\u00A0million", 2.5e6, 1e5],
    ["3mn", "3mn", 3e6, 1e6],
    ["3 mn", "3 mn", 3e6, 1e6],
    ["5m", "5m", 5e6, 1e6],
    ["$5m.", "$5m", 5e6, 1e6],
    ["5 m a year", "5 m", 5e6, 1e6],
    ["4 bn", "4 bn", 4e9, 1e9],
    ["4bn", "4bn", 4e9, 1e9],
    ["1.5 Billion", "1.5 Billion", 1.5e9, 1e8],
    ["34 trillion", "34 trillion", 34e12, 1e12],
    ["۵ هزار", "۵ هزار", 5000, 1000],
    ["۲٫۵ میلیون", "۲٫۵ میلیون", 2.5e6, 1e5],
    ["۳ میلیارد", "۳ میلیارد", 3e9, 1e9],
    ["۵ هزار میلیارد", "۵ هزار میلیارد", 5e12, 1e12],
    ["۳٬۵۰۰", "۳٬۵۰۰", 3500, 1],
    ["٣٬٥٠٠", "٣٬٥٠٠", 3500, 1],
    ["0.0%", "0.0%", 0, 0.1],
    ["-0%", "-0%", 0, 1],
  ])("%j states %j, %d in steps of %d", (text, slice, value, precision) => {
    expect(findNumbers(text)).toMatchObject([{ text: slice, value, precision }]);
  });

  test.each([
    ["1 am", [1]],
    ["5 mm", [5]],
    ["5 million m of pipe", [5e6]],
    ["2018M04", [2018, 4]],
    ["5 millionaires", [5]],
    ["2010..2013", [2010, 2013]],
  ])("%j is read as %j and not multiplied or grouped further", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each(["2,5", "2,50", "1,2345", "2011,2012", "12,34,567", "1.2.3", "13'009"])(
    "%j is of no form that is read, and no part of it is a number",
    (text) => {
      expect(findNumbers(text)).toMatchObject([{ text, value: NaN, inside: text }]);
    },
  );
});

describe("a number inside a word or a date is found as its digits, and is known to be a part", () => {
  test.each([
    ["MQ-9", ["9"], [9]],
    ["MQ\u20119", ["9"], [9]],
    ["P5+1", ["5", "1"], [5, 1]],
    ["COVID-19", ["19"], [19]],
    ["82nd", ["82"], [82]],
    ["40th anniversary", ["40"], [40]],
    ["2019/20", ["2019", "20"], [2019, 20]],
    ["in 2012)", ["2012"], [2012]],
    ["mid-2013", ["2013"], [2013]],
    ["G20's", ["20"], [20]],
  ])("%j holds %j", (text, expected, numbers) => {
    expect(slices(text)).toEqual(expected);
    expect(values(text)).toEqual(numbers);
  });
});
