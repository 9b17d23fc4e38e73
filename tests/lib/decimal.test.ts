import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, decimal, decimalOf, scaled, toNumber } from "#lib/number/decimal";

const cents = fc.bigInt({ min: 0n, max: 10n ** 30n });

test("a number of JavaScript is the decimal it is written as", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      (value) => toNumber(decimalOf(value)) === value,
    ),
  );
});

test("sums and orders are exact, however long", () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [one, other] = [decimal(`${a}`, -2), decimal(`${b}`, -2)];
      expect(compare(add(one, other), decimal(`${a + b}`, -2))).toBe(0);
      expect(Math.sign(compare(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test("digits that doubles cannot tell apart are told apart", () => {
  expect(compare(decimal("12345678901234567890"), decimal("12345678901234567891"))).toBe(-1);
  expect(compare(scaled(decimal("2.50"), 6), decimal("2500000"))).toBe(0);
});
