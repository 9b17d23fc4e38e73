import { expect, test } from "vitest";
import { printedDecimals, printedUnit } from "#lib/printed";

test.each([
  ["4 million", "It sold 4 million barrels a day.", "MBD", 1, 0],
  ["350 kb/d", "It sold 350 kb/d.", "MBD", 0.001, 3],
  ["2.0", "Between 2.0 and 2.2 million barrels a day were sold.", "MBD", 0.1, 1],
  ["۴۱٫۲ درصد", "تورم ۴۱٫۲ درصد بود.", "PC", 0.1, 1],
  ["7½ percent", "It fell by 7½ percent.", "PC", 0.1, 1],
  ["$110 billion", "It totaled $110 billion.", "USD_BN", 1, 0],
  ["$110 billion", "It totaled $110 billion.", "USD_MN", 1000, 0],
] as const)("“%s” in “%s”, in %s, is printed to %d, with %d decimals", (number, quote, unit, step, decimals) => {
  expect(printedUnit({ number, quote, unit })).toBeCloseTo(step, 9);
  expect(printedDecimals({ number, quote, unit })).toBe(decimals);
});
