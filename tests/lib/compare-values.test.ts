import { expect, test } from "vitest";
import type { Choice } from "#lib/explore";
import { compareWords, findValue } from "#lib/compare-values";
import { bureau, fetched, liquids, office, prices } from "./invented-series";

const trade = { ...office, id: "irn-trade", short: "Trade", indicator: "trade", unit: "USD_BN" as const };

function words(one: [Choice, string, number | null], other: [Choice, string, number | null]): string {
  const [a, b] = [one, other].map(([choice, period, value]) =>
    findValue([fetched(choice, { [period]: value })], `${choice.id}-${period}`),
  );
  if (!a || !b) throw new Error("both are there");
  return compareWords(a, b).replace(/\u202f/g, " ");
}

test.each([
  [
    "a fall",
    [office, "2016", 2500],
    [office, "2018", 1100],
    "From 2500 kb/d (2016, Office) to 1100 kb/d (2018, Office): −1400 kb/d, −56%.",
  ],
  [
    "the later one chosen first",
    [office, "2018", 1100],
    [office, "2016", 1000],
    "From 1000 kb/d (2016, Office) to 1100 kb/d (2018, Office): +100 kb/d, +10%.",
  ],
  [
    "two units of one kind",
    [office, "2016", 2000],
    [bureau, "2017", 3],
    "From 2000 kb/d (2016, Office) to 3000 kb/d (2017, Bureau): +1000 kb/d, +50%.",
  ],
  [
    "percentages, in points",
    [prices, "2016", 4],
    [prices, "2017", -8.7],
    "From 4% (2016, Office) to −8.7% (2017, Office): −12.7 percentage points.",
  ],
  [
    "a change of sign",
    [trade, "2016", 4],
    [trade, "2017", -2],
    "From $4 bn (2016, Trade) to −$2 bn (2017, Trade): −$6 bn; the sign changes, so no percent is given.",
  ],
  [
    "a start at zero",
    [trade, "2016", 0],
    [trade, "2017", 2],
    "From $0 bn (2016, Trade) to $2 bn (2017, Trade): +$2 bn.",
  ],
  [
    "a missing value",
    [trade, "2016", null],
    [trade, "2017", 2],
    "One of the two values is missing, so no difference is given.",
  ],
  [
    "other definitions",
    [office, "2016", 1],
    [liquids, "2016", 2],
    "These two count different things (Oil production: crude oil only, thousand barrels per day; Oil production: total liquids, thousand barrels per day), so no difference is given.",
  ],
] as [string, [Choice, string, number | null], [Choice, string, number | null], string][])(
  "%s",
  (_, one, other, said) => expect(words(one, other)).toBe(said),
);

test("what is not shown is not found", () =>
  expect(findValue([fetched(office, { 2016: 1 })], "irn-gold")).toBeUndefined());
