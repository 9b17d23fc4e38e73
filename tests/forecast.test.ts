import { describe, expect, test } from "vitest";
import { distanceWords, saidOf, type UnitForms, valueAt, valueWords } from "../app/_forecast/distance";
import { lastBefore, nameOf, nextAfter, publicationsOf } from "../app/_forecast/publications";
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
    { name: "World Bank", role: "now", values: [[200, 201, -8.2, "−8.2%", "14 April 2020"]] },
  ],
};

describe("What is published next", () => {
  const publications = publicationsOf(readings);

  test("is what publishers state, day by day; what an article states is no publication of the record", () => {
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
  [-0.04, percent, "0.0%"],
  [2.5, barrels, "2.5\u202Fmb/d"],
  [-5, dollars, "−$5\u202Fbn"],
])("A forecast of %s is written as the chart writes values", (value, unit, words) => {
  expect(valueWords(value, unit)).toBe(words);
});

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
