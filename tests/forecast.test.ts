import { describe, expect, test } from "vitest";
import { distanceWords, onAxis, saidOf, type UnitForms, valueAt, valueWords } from "../app/_forecast/distance";
import { lastBefore, nameOf, nextAfter, publicationsOf } from "../app/_forecast/publications";
import { fieldText, numberIn } from "../app/_forecast/typed";
import type { Readings } from "../app/_reading/picture";

const readings: Readings = {
  cited: [[150, 151, -8.7, "cited-number"]],
  lines: [
    {
      name: "IMF",
      role: "then",
      values: [
        [100, 101, 4, "4%, forecast", "17 April 2018"],
        [200, 201, -7.6, "−7.6%, estimate", "14 April 2020"],
      ],
    },
    {
      name: "World Bank",
      role: "now",
      values: [
        [200, 201, -8.2, "−8.2%", "14 April 2020"],
        [120, 485, -3.1, "−3.1%", "edition of 2019", 1],
      ],
    },
  ],
};

describe("What is published next", () => {
  const publications = publicationsOf(readings);

  test("is what publishers state, day by day; neither what an article states nor what has no day that is known", () => {
    expect(publications.map(({ day, values }) => [day, values.length])).toEqual([
      [100, 1],
      [200, 2],
    ]);
  });

  test.each([
    [-Infinity, 100],
    [100, 200],
    [150, 200],
    [200, undefined],
  ])("after day %s: day %s", (day, next) => {
    expect(nextAfter(publications, day)?.day).toBe(next);
  });

  test.each([
    [100, undefined],
    [150, 100],
    [200, 100],
    [Infinity, 200],
  ])("and last before day %s: day %s", (day, last) => {
    expect(lastBefore(publications, day)?.day).toBe(last);
  });

  test("names all who publish on the day", () => {
    expect(publications.map(nameOf)).toEqual(["IMF, 17 April 2018", "IMF and World Bank, 14 April 2020"]);
  });

  test("names each date as exactly as it is known", () => {
    const value = { height: 1, said: "1%" };
    const [imf, bank] = [
      { ...value, who: "IMF", when: "15 October 2019" },
      { ...value, who: "World Bank", when: "October 2019" },
    ];
    expect(nameOf({ day: 1, values: [imf, bank, { ...imf, who: "SCI" }] })).toBe(
      "IMF and SCI, 15 October 2019; World Bank, October 2019",
    );
  });
});

const percent: UnitForms = { value: "0%", distance: "0 percentage points", digits: 1 };
const barrels: UnitForms = { value: "0\u202Fmb/d", distance: "0\u202Fmb/d", digits: 1 };
const dollars: UnitForms = { value: "$0\u202Fbn", distance: "$0\u202Fbn", digits: 0 };

describe("A distance is in the chart's unit, of percent in percentage points", () => {
  test.each([
    [1, -3.6, percent, "4.6 percentage points lower"],
    [-9.5, -8.7, percent, "0.8 percentage points higher"],
    [-8.7, -8.7, percent, "the same"],
    [-2.4, -2.36144, percent, "less than 0.1 percentage points away"],
    [0.1 + 0.2, 0.3, percent, "the same"],
    [2.5, 1.1, barrels, "1.4\u202Fmb/d lower"],
    [350, 460, dollars, "$110\u202Fbn higher"],
  ])("from %s to %s", (forecast, published, unit, words) => {
    expect(distanceWords(forecast, published, unit)).toBe(words);
  });
});

test.each([
  [-8.7, percent, "−8.7%"],
  [1, percent, "1.0%"],
  [-0.04, percent, "−0.04%"],
  [2.5, barrels, "2.5\u202Fmb/d"],
  [-5, dollars, "−$5\u202Fbn"],
])(
  "A forecast of %s is written as the chart writes values, with no digit less than was typed",
  (value, unit, words) => {
    expect(valueWords(value, unit)).toBe(words);
  },
);

test.each([
  ["−3.6%, forecast", "−3.6% (forecast)"],
  ["−7%", "−7%"],
])("What was published, “%s”, has its status apart", (said, words) => {
  expect(saidOf(said)).toBe(words);
});

describe("A place in a picture is a value", () => {
  const up = [340, 24, -10, 10] as const;

  test.each([
    [340, -10],
    [24, 10],
    [182, 0],
    [100, 5.2],
    [400, -10],
    [0, 10],
  ])("%s pixels from the top: %s", (y, value) => {
    expect(valueAt(up, y, 1)).toBe(value);
  });
});

test.each([
  [99, 10],
  [-45, -10],
  [3, 3],
])("A forecast of %s stands on the axis at %s", (value, place) => {
  expect(onAxis([340, 24, -10, 10], value)).toBe(place);
});

describe("A number is read as it is typed", () => {
  test.each([
    ["4.5", 4.5],
    ["-4,5", -4.5],
    ["−5", -5],
    ["– 5", -5],
    ["+2", 2],
    [",5", 0.5],
    ["0,125", 0.125],
    [" −8.7% ", -8.7],
    ["−8.7 %", -8.7],
    ["-0", 0],
    ["−۴٫۵٪", -4.5],
    ["\u200e−٣٫١", -3.1],
    ["12\u202F500", 12500],
  ])("“%s” is %s", (text, value) => {
    expect(numberIn(text, percent.value)).toBe(value);
  });

  test.each([
    ["−$5.0\u202Fbn", dollars, -5],
    ["$5", dollars, 5],
    ["2,5 mb/d", barrels, 2.5],
    ["2.5", barrels, 2.5],
  ])("“%s” has the unit of its chart", (text, unit, value) => {
    expect(numberIn(text, unit.value)).toBe(value);
  });

  test.each([
    "",
    "-",
    "4.",
    "4,5,6",
    "3,700",
    "+3,700",
    "1,234.5",
    "4 5",
    "4-5",
    "--4",
    "1e3",
    "0x10",
    "four",
    "5 mb/d",
    "∞",
  ])("“%s” is none, and none is guessed", (text) => {
    expect(numberIn(text, percent.value)).toBeUndefined();
  });

  test.each([
    [valueWords(-8.7, percent), percent, -8.7],
    [valueWords(2.25, barrels), barrels, 2.25],
    [valueWords(-110, dollars), dollars, -110],
    [fieldText(-20, 1), percent, -20],
  ])("What the page prints, “%s”, is read back", (text, unit, value) => {
    expect(numberIn(text, unit.value)).toBe(value);
  });
});
