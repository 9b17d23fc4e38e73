import { describe, expect, test } from "vitest";
import { findNumbers } from "../../lib/number";

const values = (text: string) => findNumbers(text).map((match) => match.value);

describe("a sign is a minus only where nothing is joined by it", () => {
  test.each([
    ["-8.7%", "-8.7%", -8.7],
    ["fell by -8.7%", "-8.7%", -8.7],
    ["(-8.7%)", "-8.7%", -8.7],
    ["\u22128.7%", "\u22128.7%", -8.7],
    ["–8.7%", "–8.7%", -8.7],
    ["growth: —8.7", "—8.7", -8.7],
    ["-$5 billion", "-$5 billion", -5e9],
    ["$-5 billion", "$-5 billion", -5e9],
    ["AU$-5 billion", "AU$-5 billion", -5e9],
    ["exports-40", "40", 40],
    ["exports—40 of them", "40", 40],
    ["exports–40 of them", "40", 40],
    ["exports--40", "40", 40],
    ["(figure)-2", "2", 2],
    ["- 40", "40", 40],
  ])("%j states %j, which is %d", (text, slice, value) => {
    expect(findNumbers(text)).toMatchObject([{ text: slice, value }]);
  });

  test("after a digit and a space a hyphen or minus is a sign, as in a row of a table", () => {
    expect(values("2019 -8.7 2020 \u22123.4")).toEqual([2019, -8.7, 2020, -3.4]);
  });

  test("after a digit a dash is none", () => {
    expect(values("2019 –20")).toEqual([2019, 20]);
  });
});

describe("both ends of a range are found, and share what is printed once", () => {
  test.each([
    ["2011-2018", "2011", 2011, "2018", 2018, undefined],
    ["2011–2018", "2011", 2011, "2018", 2018, undefined],
    ["2011—2018", "2011", 2011, "2018", 2018, undefined],
    ["2011 – 2018", "2011", 2011, "2018", 2018, undefined],
    ["about 2011 - 2018", "2011", 2011, "2018", 2018, undefined],
    ["3.5-4 million", "3.5", 3.5e6, "4 million", 4e6, undefined],
    ["3 million–4 million", "3 million", 3e6, "4 million", 4e6, undefined],
    ["500 thousand-1 million barrels", "500 thousand", 5e5, "1 million", 1e6, "barrels"],
    ["$3–4 billion", "$3", 3e9, "4 billion", 4e9, "US dollars"],
    ["$3-$4", "$3", 3, "$4", 4, "US dollars"],
    ["10–20%", "10", 10, "20%", 20, "percent"],
    ["10%-20%", "10%", 10, "20%", 20, "percent"],
    ["2018 – 2.5 million", "2018", 2018, "2.5 million", 2.5e6, undefined],
  ])("%j goes from %j, %d, to %j, %d, in %s", (text, from, low, to, high, unit) => {
    expect(findNumbers(text).map((match) => [match.text, match.value, match.unit, match.qualifier])).toEqual([
      [from, low, unit, "range"],
      [to, high, unit, "range"],
    ]);
  });

  test("the first end keeps the precision it was printed with", () => {
    expect(findNumbers("3.5-4 million").map((match) => match.precision)).toEqual([1e5, 1e6]);
  });

  test("a dash that stands as punctuation between two numbers makes no range", () => {
    expect(findNumbers("in 2018 — 20 men")).toMatchObject([{ qualifier: "exact" }, { value: 20, qualifier: "exact" }]);
  });
});

describe("Persian digits, marks and words", () => {
  test.each([
    ["۸.۷ درصد", { start: 0, end: 8, text: "۸.۷ درصد", value: 8.7, precision: 0.1, unit: "percent" }],
    ["۸.۷درصد", { start: 0, end: 7, text: "۸.۷درصد", value: 8.7, precision: 0.1, unit: "percent" }],
    ["۸٫۷\u200Cدرصدی", { start: 0, end: 8, text: "۸٫۷\u200Cدرصد", value: 8.7, unit: "percent" }],
    ["\u200E\u2212۸٫۷", { start: 1, end: 5, text: "\u2212۸٫۷", value: -8.7, precision: 0.1 }],
    ["\u200E\u2212۸٫۷٪", { start: 1, end: 6, value: -8.7, unit: "percent" }],
    ["\u2067\u2212\u200F۸٫۷\u2069", { start: 1, end: 6, text: "\u2212\u200F۸٫۷", value: -8.7 }],
    ["٨٫٧٪", { start: 0, end: 4, value: 8.7, unit: "percent" }],
    ["۲٫۵ میلیون بشکه در روز", { end: 10, value: 2.5e6, unit: "barrels a day" }],
    ["۲٫۵ ميليون بشكه", { end: 10, value: 2.5e6, unit: "barrels" }],
    ["۱۰ میلیارد دلار", { end: 10, value: 10e9, unit: "US dollars" }],
    ["حدود ۳۸ درصد", { start: 5, value: 38, qualifier: "about" }],
    ["بیش از ۳۸ درصد", { start: 7, value: 38, qualifier: "at_least" }],
    ["افت ۸.۷ درصدی", { start: 4, value: 8.7, change: { sign: -1 } }],
    ["کاهش ۸.۷ درصدی", { value: 8.7, change: { sign: -1 } }],
    ["افزایش ۸.۷ درصدی", { value: 8.7, change: { sign: 1 } }],
    ["رشد ۸.۷ درصدی", { value: 8.7, change: { sign: 1 } }],
  ])("%j", (text, expected) => {
    expect(findNumbers(text)).toMatchObject([expected]);
  });

  test("a word that only contains a word of direction gives none", () => {
    const [match] = findNumbers("یافت ۵");
    expect(match).toMatchObject({ start: 5, end: 6, text: "۵", value: 5, precision: 1, qualifier: "exact" });
    expect(match?.change).toBeUndefined();
  });
});
