import fc from "fast-check";
import { expect, test } from "vitest";
import { convert, unitCodes, units } from "#lib/unit";

test.each([
  [2754, "KBD", "MBD", 2.754],
  [2.5, "MBD", "KBD", 2500],
  [0.1, "MBD", "KBD", 100],
  [110, "USD_BN", "USD_MN", 110_000],
  [10, "USD_MN", "USD", 10_000_000],
  [0, "KBD", "MBD", 0],
  [-8.7, "PC", "PC", -8.7],
] as const)("%d %s is, in %s, %d", (value, from, to, converted) => {
  expect(convert(value, from, to)).toBe(converted);
});

test("there and back again is the same number", () => {
  const barrels = fc.integer({ min: 0, max: 12_000_000 }).map((n) => n / 100);
  fc.assert(fc.property(barrels, (value) => convert(convert(value, "KBD", "MBD"), "MBD", "KBD") === value));
});

test.each(unitCodes)("%s has a name, a spoken form, and a range with room for it", (code) => {
  const { name, short, spoken, range } = units[code];
  expect([name, short, spoken].every((text) => text.length > 0)).toBe(true);
  expect(range[0]).toBeLessThan(range[1]);
});

test.each([
  ["MBD", "2.5 million barrels per day"],
  ["MBD", "2.5 million b/d"],
  ["PC", "by 8.7%"],
  ["PC", "by 8.7 percent"],
  ["PC", "۸.۷ درصد"],
  ["PP", "3 percentage points"],
  ["USD_BN", "$110 billion"],
  ["USD_MN", "10 million dollars"],
  ["IRR_USD", "42,000 rials"],
] as const)("%s is named by “%s”", (code, text) => {
  expect(units[code].words.test(text)).toBe(true);
});

test.each([
  ["MBD", "4 million barrels"],
  ["PC", "8.7 points"],
  ["USD_BN", "110 billion"],
  ["USD_BN", "€110 billion"],
] as const)("%s is not named by “%s”", (code, text) => {
  expect(units[code].words.test(text)).toBe(false);
});
