import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePeriods, dayFromNumber, dayNumber, isPeriod, parsePeriod, periodMiddle } from "../../lib/period";

const digits = (length: number, min: number, max: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(length, "0"));
const year = fc.oneof(
  digits(4, 1900, 2199),
  digits(4, 1279, 1499).map((y) => `SH${y}`),
);
const part = fc.oneof(
  fc.constant(""),
  digits(1, 1, 4).map((q) => `Q${q}`),
  digits(2, 1, 12).map((m) => `M${m}`),
);
const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2199-12-31") }).map(dayFromNumber);
const single = fc.oneof(
  fc.tuple(year, part).map(([y, rest]) => y + rest),
  day,
);
const range = fc.tuple(single, single).map((ends) => ends.sort(comparePeriods).join(".."));
const code = fc.oneof(single, range);

describe("for every input", () => {
  test("asking whether a string is a period never throws, and agrees with parsing it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), code), (text) => {
        expect(isPeriod(text) ? parsePeriod(text).code : text).toBe(text);
      }),
    );
  });

  test("every code of the documented forms is a period that starts no later than it ends", () => {
    fc.assert(
      fc.property(code, (text) => {
        const { code: same, start, end } = parsePeriod(text);
        expect(same).toBe(text);
        expect(dayNumber(start)).toBeLessThanOrEqual(dayNumber(end));
      }),
    );
  });

  test("the range from the first to the last day of a period has the same days and the same middle", () => {
    fc.assert(
      fc.property(fc.tuple(year, part), ([y, rest]) => {
        const { start, end } = parsePeriod(y + rest);
        expect(periodMiddle(`${start}..${end}`)).toBe(periodMiddle(y + rest));
      }),
      { examples: [[["2018", ""]]] },
    );
  });

  test("a year ends on the day before the next one starts, in both calendars", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1279, max: 1498 }), fc.integer({ min: 1900, max: 2198 }), (solar, gregorian) => {
        expect(daysBetween(`SH${solar}`, `SH${solar + 1}`)).toBe(1);
        expect(daysBetween(`${gregorian}`, `${gregorian + 1}`)).toBe(1);
      }),
    );
  });

  test("comparing the other way round gives the opposite answer", () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
      }),
    );
  });

  test("days and their numbers are each other's inverse", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(dayFromNumber(dayNumber(iso))).toBe(iso);
      }),
    );
  });

  test.each(["2", "..", "SH1398", "2018..", "-"])("100 kB of %j come back as no period", (unit) => {
    expect(isPeriod(unit.repeat(100_000 / unit.length))).toBe(false);
  });
});

function daysBetween(a: string, b: string): number {
  return dayNumber(parsePeriod(b).start) - dayNumber(parsePeriod(a).end);
}
