import { expect, test } from "vitest";
import { knownUnit } from "#lib/import/unit-text";
import { type UnitCode, unitCodes, units } from "#lib/unit";

test("each unit of ours is known by its code and by the names that this site prints", () => {
  for (const code of unitCodes)
    for (const name of [code, units[code].name, units[code].spoken])
      expect([name, units[knownUnit(name) ?? "OWN"].name]).toEqual([name, expect.stringMatching(/./)]);
});

const words: [string, UnitCode | undefined][] = [
  ["درصد", "PCT"],
  ["واحد درصد", "PP"],
  ["میلیون بشکه در روز", "MBD"],
  ["ميليون بشكه در روز", "MBD"],
  ["هزار بشکه در روز", "KBD"],
  ["میلیارد دلار", "USD_BN"],
  ["نفر", "PERSONS"],
  ["Mio. b/d", "MBD"],
  ["($/bbl)", "USD_BBL"],
  ["mb/d", "MBD"],
  ["kb/d", "KBD"],
  ["بشکه", undefined],
  ["tonnes", undefined],
];
test.each(words)("“%s” is %s", (text, code) => {
  expect(knownUnit(text)).toBe(code);
});

test("rials are rials per dollar only where dollars are priced; an amount of rials is not", () => {
  for (const unit of ["ریال", "ريال", "rials", "IRR"]) {
    expect(knownUnit(unit, "نرخ دلار")).toBe("IRR_USD");
    expect(knownUnit(unit, "Exchange rate, free market")).toBe("IRR_USD");
    expect(knownUnit(unit, "بودجه")).toBeUndefined();
  }
  expect(knownUnit("ریال در برابر دلار")).toBe("IRR_USD");
});
