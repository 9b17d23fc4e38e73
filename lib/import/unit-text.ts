import { type UnitCode, unitCodes, units } from "../unit";

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Words that files use for units of ours, beside the names of those. */
const others: Record<string, UnitCode> = {
  ...{
    "annual %": "PC",
    "percent change": "PC",
    "% change": "PC",
    "annual percent change": "PC",
    "%": "PCT",
    "per cent": "PCT",
  },
  ...{
    "mb/d": "MBD",
    mbd: "MBD",
    "million barrels a day": "MBD",
    "kb/d": "KBD",
    "1000 b/d": "KBD",
    "tb/d": "KBD",
    "thousand barrels a day": "KBD",
  },
  ...{
    us$: "USD",
    "current us$": "USD",
    "us dollars": "USD",
    "dollars per barrel": "USD_BBL",
    "us$/b": "USD_BBL",
    "$/b": "USD_BBL",
  },
  ...{ "percentage points": "PP", people: "PERSONS" },
};
const byName = new Map<string, UnitCode>([
  ...unitCodes.flatMap((code): [string, UnitCode][] =>
    [code, units[code].name, units[code].spoken].map((name) => [fold(name), code]),
  ),
  ...Object.entries(others),
]);

/** The unit of ours that a text names, “annual %”, “kb/d”; nothing where it names another. */
export function knownUnit(text: string): UnitCode | undefined {
  return byName.get(fold(text));
}

/** What stands in brackets at the end of a name, “GDP growth (annual %)”, which is mostly its unit. */
export function unitInName(name: string): string {
  return /\(([^()]{1,40})\)$/.exec(name.trim())?.[1] ?? "";
}

const powers: Record<string, string> = { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" };

/** A unit with how many of it a value counts: “US dollars” in “Billions” or 10 to the power of 9 are “billion US dollars”. */
export function scaled(unit: string, scale: string): string {
  const word = powers[scale] ?? (/^(thousand|million|billion|trillion)s?$/i.exec(scale)?.[1] ?? "").toLowerCase();
  if (word) return `${word} ${unit}`.trim();
  return /^-?[1-9]\d?$/.test(scale) ? `${unit} × 10^${scale}`.trim() : unit;
}
