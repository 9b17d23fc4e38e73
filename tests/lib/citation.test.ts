import { describe, expect, test } from "vitest";
import { checkCitation } from "#lib/citation";

type Stated = Parameters<typeof checkCitation>[0];

const contract = "The economy was expected to contract by 8.7% in 2019/20.";
const exports = "Exports fell from 2.5 million barrels per day to 1.1 million.";
const passage = `${contract} ${exports} Growth rose toward 4.5% and prices by 3.5-4%. It paid $110 billion.`;

const base: Stated = {
  quote: contract,
  number: "8.7%",
  value: -8.7,
  unit: "PC",
  sign: "verb",
  qualifier: "exact",
};
const codes = (change: Partial<Stated>, text = passage) =>
  checkCitation({ ...base, ...change }, text).map(({ code }) => code);

describe("a citation is verified when its words state its value", () => {
  test.each<[string, Partial<Stated>]>([
    ["the sign is the verb's", {}],
    [
      "a level that something fell to",
      { quote: exports, number: "2.5 million", value: 2.5, unit: "MBD", sign: "printed" },
    ],
    [
      "a unit that is stated earlier",
      {
        quote: "to 1.1 million",
        number: "1.1 million",
        value: 1.1,
        unit: "MBD",
        sign: "printed",
        unitImplied: "before",
      },
    ],
    [
      "another unit of the same base",
      { quote: exports, number: "1.1 million", value: 1100, unit: "KBD", sign: "printed" },
    ],
    ["money", { quote: "It paid $110 billion.", number: "$110 billion", value: 110, unit: "USD_BN", sign: "printed" }],
    [
      "a number said to be about right",
      { quote: "Growth rose toward 4.5%", number: "4.5%", value: 4.5, sign: "printed", qualifier: "about" },
    ],
    ["a quotation without a number of its own", { quote: exports, number: undefined, value: 3.6, unit: "MBD" }],
  ])("%s", (_, change) => {
    expect(codes(change)).toEqual([]);
  });

  test("white space and composed letters are the only liberties", () => {
    expect(codes({}, passage.replace("by 8.7%", "by\u00A0\n8.7%"))).toEqual([]);
    expect(codes({}, passage.replace("The", "the"))).toEqual(["quote_missing"]);
    expect(codes({}, passage.replace("8.7%", "8.7 %"))).toEqual(["quote_missing"]);
  });
});

describe("each rule that is broken has its own code", () => {
  test.each<[string, Partial<Stated>, string[]]>([
    ["words that do not stand in the passage", { quote: "contract by 8.7% in 2020" }, ["quote_missing"]],
    ["an empty quotation", { quote: "" }, ["quote_missing", "number_missing"]],
    ["a number that the quotation does not have", { number: "9%" }, ["number_missing"]],
    ["a part of a number", { number: "7%" }, ["number_unreadable"]],
    ["a number and a word", { number: "by 8.7%" }, ["number_unreadable"]],
    [
      "a number without its multiplier",
      { quote: exports, number: "2.5", value: 2.5, unit: "MBD" },
      ["number_unreadable"],
    ],
    ["another value", { value: -8.6 }, ["number_differs"]],
    ["the wrong sign", { value: 8.7 }, ["sign_differs"]],
    ["a verb's sign recorded as printed", { sign: "printed" }, ["sign_differs"]],
    ["a qualifier that the text does not use", { qualifier: "about" }, ["qualifier_differs"]],
    ["a unit that the words do not name", { unit: "USD_BN", value: -8.7e-9 }, ["unit_differs"]],
    ["a word for the sign that the quotation does not have", { sign: { word: "slumped" } }, ["sign_outside"]],
    [
      "everything at once",
      { value: 5, sign: "printed", qualifier: "at_most" },
      ["number_differs", "sign_differs", "qualifier_differs"],
    ],
  ])("%s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test("a quotation that the passage has twice proves nothing", () => {
    expect(codes({}, `${passage} ${contract}`)).toEqual(["quote_repeated"]);
  });

  test("a number that the quotation has twice points at neither", () => {
    const twice = "It paid 10% and then 10% again.";
    expect(codes({ quote: twice, number: "10%", value: 10, sign: "printed" }, twice)).toEqual(["number_repeated"]);
  });
});

test("a value is the number printed, to the digit", () => {
  const quote = "It grew 2.5% in 2018.";
  const stated = { quote, number: "2.5%", unit: "PC", sign: "printed", qualifier: "exact" } as const;
  const differs = (value: number) => checkCitation({ ...stated, value }, quote).length > 0;
  expect([2.44, 2.45, 2.5, 2.55, 2.56].map(differs)).toEqual([true, true, false, true, true]);
});

describe("the unit is the one at the number", () => {
  const problems = (quote: string, number: string, value: number, unit: "MBD" | "PC" | "USD_MN") =>
    checkCitation({ quote, number, value, unit, sign: "printed", qualifier: "exact" }, quote).map(({ code }) => code);

  test.each([
    ["both ends of a course that falls", "Exports fell from 2.5 to 0.4 million barrels per day.", "2.5", 2.5, "MBD"],
    ["its other end", "Exports fell from 2.5 to 0.4 million barrels per day.", "0.4 million", 0.4, "MBD"],
    [
      "the unit at the first end",
      "It went from 2.5 million barrels per day to 1.1 million.",
      "1.1 million",
      1.1,
      "MBD",
    ],
    ["US dollars", "It paid US$10 million.", "US$10 million", 10, "USD_MN"],
  ] as const)("holds for %s", (_, quote, number, value, unit) => {
    expect(problems(quote, number, value, unit)).toEqual([]);
  });

  test.each([
    ["the dollar of another country", "It paid C$10 million.", "C$10 million", 10, "USD_MN"],
    ["another dollar in words", "It paid 10 million Canadian dollars.", "10 million", 10, "USD_MN"],
    ["another currency beside dollars", "It paid £10 million and not dollars.", "£10 million", 10, "USD_MN"],
    ["percentage points", "Inflation rose by 38 percentage points.", "38", 38, "PC"],
    [
      "the unit of another number",
      "It sold 2.5 million barrels of 4 million barrels a day.",
      "2.5 million",
      2.5,
      "MBD",
    ],
  ] as const)("differs for %s", (_, quote, number, value, unit) => {
    expect(problems(quote, number, value, unit)).toEqual(["unit_differs"]);
  });
});
