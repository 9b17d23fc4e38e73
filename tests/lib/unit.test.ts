import fc from "fast-check";
import { expect, test } from "vitest";
import { findNumbers } from "#lib/number";
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

test.each(unitCodes)("one of %s is a power of ten of its base, so that values stay exact", (code) => {
  expect(Math.log10(units[code].scale) % 1).toBe(0);
});

test.each(unitCodes.filter((code) => units[code].measure))("%s is what a text says where it speaks of it", (code) => {
  expect(findNumbers(`It was 5 ${units[code].spoken} then`)).toMatchObject([
    { value: 5 * units[code].scale, unit: units[code].measure },
  ]);
});
