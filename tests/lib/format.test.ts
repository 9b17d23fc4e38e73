import { expect, test } from "vitest";
import { formatDay, formatNumber, formatValue, speakValue } from "#lib/format";

test.each([
  [2.5, undefined, "2.5"],
  [4, undefined, "4"],
  [-8.7, undefined, "−8.7"],
  [0, undefined, "0"],
  [-0, undefined, "0"],
  [2754, undefined, "2754"],
  [10_000, undefined, "10\u202F000"],
  [-1_234_567.5, undefined, "−1\u202F234\u202F567.5"],
  [7, 1, "7.0"],
  [2.754, 1, "2.8"],
  [1.005, 2, "1.01"],
  [12_345.678, 1, "12\u202F345.7"],
  [0.0000001, 2, "0.00"],
])("%d with %s decimals reads %s", (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([
  [-8.7, "PC", "−8.7%"],
  [4.5, "PCT", "4.5%"],
  [2.5, "MBD", "2.5\u202Fmb/d"],
  [110, "USD_BN", "$110\u202Fbn"],
  [-5, "USD_BN", "−$5\u202Fbn"],
  [10, "USD_MN", "$10\u202Fmn"],
  [42_000, "IRR_USD", "42\u202F000\u202FIRR/$"],
] as const)("%d %s reads %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test.each([
  [-8.7, "PC", "minus 8.7 percent"],
  [2.5, "MBD", "2.5 million barrels a day"],
  [110, "USD_BN", "110 billion US dollars"],
  [42_000, "IRR_USD", "42,000 rials to the dollar"],
] as const)("%d %s is spoken as %s", (value, unit, text) => {
  expect(speakValue(value, unit)).toBe(text);
});

test("a day is the same day wherever it is read", () => {
  expect(formatDay("2020-01-23")).toBe("23 January 2020");
  expect(formatDay("2019-12-31")).toBe("31 December 2019");
});
