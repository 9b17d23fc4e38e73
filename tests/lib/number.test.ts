import fc from "fast-check";
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
const down = (text: string, part: string) => ({ ...span(text, part), qualifier: "exact", direction: "down" });

describe("sentences of the articles", () => {
  test("a fall from one amount to another states both, and the year is a number too", () => {
    const exports = "the fall of crude oil exports from 2.5 million barrels per day to 1.1 million by mid-2013";
    expect(findNumbers(exports)).toEqual([
      { ...down(exports, "2.5 million"), value: 2.5e6, precision: 1e5, unit: "barrels-per-day" },
      { ...down(exports, "1.1 million"), value: 1.1e6, precision: 1e5 },
      { ...span(exports, "2013"), qualifier: "exact", value: 2013, precision: 1 },
    ]);
  });

  test("the sign of a contraction is in its verb", () => {
    const recession = "contract by 8.7% in 2019/20";
    expect(findNumbers(recession)).toEqual([
      { ...down(recession, "8.7%"), value: 8.7, precision: 0.1, unit: "percent" },
      { ...down(recession, "2019"), value: 2019, precision: 1 },
      { start: 25, end: 27, text: "20", qualifier: "exact", direction: "down", value: 20, precision: 1 },
    ]);
  });

  test("a shrinking economy, with a quantity spelled out beside it", () => {
    const shrank = "shrank by 9% two years";
    expect(findNumbers(shrank)).toEqual([{ ...down(shrank, "9%"), value: 9, precision: 1, unit: "percent" }]);
    expect(findNumberWords(shrank)).toEqual([{ start: 13, end: 16, text: "two" }]);
  });

  test("two amounts of dollars, and the decade that belongs to neither", () => {
    const deal = "$110 billion immediately and $350 billion over a decade";
    expect(findNumbers(deal)).toEqual([
      { start: 0, end: 12, text: "$110 billion", value: 110e9, precision: 1e9, unit: "dollar", qualifier: "exact" },
      { start: 29, end: 41, text: "$350 billion", value: 350e9, precision: 1e9, unit: "dollar", qualifier: "exact" },
    ]);
    expect(words(deal)).toEqual(["decade"]);
  });

  test("a rise toward a number is about that number", () => {
    expect(findNumbers("rise toward 4.5% over the medium-term")).toMatchObject([
      { start: 12, end: 16, text: "4.5%", value: 4.5, unit: "percent", qualifier: "about", direction: "up" },
    ]);
  });

  test("an amount can be the whole text", () => {
    expect(findNumbers("$10 million")).toEqual([
      { start: 0, end: 11, text: "$10 million", value: 10e6, precision: 1e6, unit: "dollar", qualifier: "exact" },
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
    ["2,5", [2, 5]],
    ["2,50", [2, 50]],
    ["1,2345", [1, 2345]],
    ["2011,2012", [2011, 2012]],
    ["12,34,567", [12, 34567]],
    ["1.2.3", [1.2, 3]],
    ["2010..2013", [2010, 2013]],
  ])("%j is read as %j and not multiplied or grouped further", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("a number inside a word or a date is found as its digits", () => {
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
    ["AU$-5 billion", "$-5 billion", -5e9],
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
    ["$3–4 billion", "$3", 3e9, "4 billion", 4e9, "dollar"],
    ["$3-$4", "$3", 3, "$4", 4, "dollar"],
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
    ["۲٫۵ میلیون بشکه در روز", { end: 10, value: 2.5e6, unit: "barrels-per-day" }],
    ["۲٫۵ ميليون بشكه", { end: 10, value: 2.5e6, unit: "barrels" }],
    ["۱۰ میلیارد دلار", { end: 10, value: 10e9, unit: "dollar" }],
    ["حدود ۳۸ درصد", { start: 5, value: 38, qualifier: "about" }],
    ["بیش از ۳۸ درصد", { start: 7, value: 38, qualifier: "at_least" }],
    ["افت ۸.۷ درصدی", { start: 4, value: 8.7, direction: "down" }],
    ["کاهش ۸.۷ درصدی", { value: 8.7, direction: "down" }],
    ["افزایش ۸.۷ درصدی", { value: 8.7, direction: "up" }],
    ["رشد ۸.۷ درصدی", { value: 8.7, direction: "up" }],
  ])("%j", (text, expected) => {
    expect(findNumbers(text)).toMatchObject([expected]);
  });

  test("a word that only contains a word of direction gives none", () => {
    expect(findNumbers("یافت ۵")).toEqual([
      { start: 5, end: 6, text: "۵", value: 5, precision: 1, qualifier: "exact" },
    ]);
  });
});

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

describe("for every input", () => {
  const piece = fc.constantFrom(
    ...[
      "0",
      "7",
      "12",
      "345",
      "۸",
      "٣",
      ",",
      ".",
      "٫",
      "٬",
      "-",
      "–",
      "—",
      "−",
      "$",
      "US$",
      "%",
      " ",
      "\n",
      "\u200E",
      "\u200C",
    ],
    ...[
      "m",
      "million",
      " bn",
      "percent",
      "درصد",
      "هزار",
      "about ",
      "fell ",
      "two",
      "-",
      "decade-long",
      "😀",
      "\uD83D",
      "e",
      "é",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  test("spans are in order, do not overlap, and hold the text they name", () => {
    fc.assert(
      fc.property(text, (given) => {
        expectSpans(given, findNumbers(given));
        expectSpans(given, findNumberWords(given));
        expectSpans(
          given,
          [...findNumbers(given), ...findNumberWords(given)].sort((a, b) => a.start - b.start),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("every digit belongs to a number", () => {
    fc.assert(
      fc.property(text, (given) => {
        const outside = findNumbers(given).reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          given,
        );
        expect(outside).not.toMatch(/[0-9٠-٩۰-۹]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("a number that JavaScript prints without an exponent is read back", () => {
    const printed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(printed, ([whole, cents]) => {
        const number = `${whole}.${String(cents).padStart(2, "0")}`;
        expect(findNumbers(`It was ${number}, they said`)).toMatchObject([
          { text: number, value: Number(number) + 0, precision: 0.01 },
        ]);
      }),
    );
  });

  test.each([
    ...[
      "1",
      ",",
      ".",
      "-",
      "–",
      "$",
      " ",
      "\n",
      "\u200E",
      "1,234",
      ",234",
      "1.",
      "1 ",
      "1-",
      "-1 ",
      "1–",
      "$1",
      "1 million ",
    ],
    ...[
      "1 m",
      "five-",
      "fell. ",
      ".)",
      ". ",
      "two ",
      "twenty-twox",
      "about ",
      "over a ",
      "fell 1 ",
      "a",
      "۸",
      "\uD83D",
      "1 a",
      "US",
    ],
  ])("100 kB of %j are read to the end", (unit) => {
    const given = unit.repeat(Math.floor(100_000 / unit.length));
    expectSpans(given, findNumbers(given));
    expectSpans(given, findNumberWords(given));
  });
});

function expectSpans(given: string, spans: { start: number; end: number; text: string }[]): void {
  const bounds = spans.flatMap(({ start, end }) => [start, end]);
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  expect(spans.map((span) => span.text)).toEqual(spans.map(({ start, end }) => given.slice(start, end)));
  expect(spans.filter((span) => span.end <= span.start || span.end > given.length)).toEqual([]);
}
