import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, isSamePeriod, relate, spokenOf } from "#lib/crosscheck/relation";
import { dayNumber, parsePeriod } from "#lib/period";
import { official } from "./invented";

const days = (code: string) => {
  const { start, end } = parsePeriod(code);
  return { start: dayNumber(start), end: dayNumber(end) + 1 };
};
const anyDays = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 8_000 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("how two periods stand to each other", () => {
  test.each([
    ["2016", "2016", "same"],
    ["2016", "SH1395", "same"],
    ["SH1398", "2019", "same"],
    ["SH1398", "SH1398Q1..SH1398Q3", "same"],
    ["SH1398", "SH1398M09", "inside"],
    ["2015M07..2018M04", "2017", "inside"],
    ["2010", "2011", "neighbour"],
    ["2013M06..2013M07", "2013M10", "neighbour"],
    ["2013M06..2013M07", "2013", "neighbour"],
    ["2010..2019", "2013", "inside"],
    ["2013", "2010..2019", "neighbour"],
    ["2010", "2014", "none"],
  ])("to %s, %s is %s", (ours, theirs, relation) => {
    expect(relate(days(ours), days(theirs))).toBe(relation);
  });

  test("a decade and one of its years are never the same, either way round", () => {
    expect([isSamePeriod(days("2010..2019"), days("2013")), isSamePeriod(days("2013"), days("2010..2019"))]).toEqual([
      false,
      false,
    ]);
  });

  test("being the same period, and the distance, are symmetric", () => {
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        expect(isSamePeriod(a, b)).toBe(isSamePeriod(b, a));
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });

  test("every period is the same as itself", () => {
    fc.assert(fc.property(anyDays, (one) => relate(one, one) === "same"));
  });
});

test("a mean of twelve months to Esfand speaks of the Iranian year, to Dey of the twelve months to Dey", () => {
  const counts = { measure: "prices", average: "mean_12m" } as const;
  const spoken = (period: string) => spokenOf(official("a", 1, period, "2020-01-01", { counts }));
  expect(spoken("SH1398M12")).toEqual(days("SH1398"));
  expect(spoken("SH1398M10")).toEqual(days("SH1397M11..SH1398M10"));
  expect(spoken("SH1398")).toEqual(days("SH1398"));
});
