import { reading } from "../number/reading";
import { type UnitCode, unitCodes, units } from "../unit";

/** A text as units are compared: small letters, one form of each Persian letter, nothing that no reader sees, no brackets around it. */
const fold = (text: string): string =>
  reading(text)
    .text.toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((.*)\)$|^\[(.*)\]$/, "$1$2");

/** Words that files use for units of ours, beside the names of those. */
const others: Partial<Record<UnitCode, readonly string[]>> = {
  PC: [
    ...["annual %", "percent change", "% change", "annual percent change", "percentage change", "% yoy", "yoy %"],
    ...["درصد تغییر", "تغییر درصدی", "درصد تغییر نسبت به سال قبل", "درصد نسبت به سال قبل"],
  ],
  PCT: ["%", "per cent", "pct", "prozent", "درصد"],
  PP: ["percentage points", "percentage point", "prozentpunkte", "واحد درصد"],
  MBD: [
    ...["mb/d", "mbd", "mmb/d", "mmbd", "mmbpd", "mbpd", "mn b/d", "mln b/d", "million b/d", "million bpd"],
    ...["mio. b/d", "mio b/d", "mio. bbl/d", "mio. barrel pro tag", "mio. fass pro tag", "millionen barrel pro tag"],
    ...["million barrels a day", "میلیون بشکه در روز"],
  ],
  KBD: [
    ...["kb/d", "kbd", "kbpd", "1000 b/d", "1,000 b/d", "1.000 b/d", "'000 b/d", "000 b/d", "tb/d", "thousand b/d"],
    ...["thousand bpd", "tsd. b/d", "tausend barrel pro tag", "thousand barrels a day", "هزار بشکه در روز"],
  ],
  USD: ["us$", "current us$", "us dollars", "u.s. dollars", "دلار"],
  USD_MN: ["million u.s. dollars", "million us$", "us$ million", "usd million", "mio. usd", "میلیون دلار"],
  USD_BN: ["billion u.s. dollars", "billion us$", "us$ billion", "usd billion", "mrd. usd", "میلیارد دلار"],
  USD_BBL: [
    ...["dollars per barrel", "us$/b", "us$/bbl", "usd/bbl", "$/b", "$/bbl"],
    ...["دلار در هر بشکه", "دلار هر بشکه", "دلار برای هر بشکه", "دلار در بشکه"],
  ],
  IRR_USD: [
    ...["rials per us dollar", "rial per us dollar", "rials per dollar", "rial per dollar", "irr per usd", "irr/usd"],
    ...["ریال در برابر دلار", "ریال به دلار", "ریال برای هر دلار", "ریال به ازای هر دلار", "ریال هر دلار"],
  ],
  BN_BBL: ["میلیارد بشکه"],
  TCM: ["تریلیون متر مکعب", "تریلیون مترمکعب"],
  PERSONS: ["people", "نفر"],
  IDX: ["شاخص"],
};
const byName = new Map<string, UnitCode>(
  unitCodes.flatMap((code): [string, UnitCode][] =>
    [code, units[code].name, units[code].spoken, ...(others[code] ?? [])].map((name) => [fold(name), code]),
  ),
);

/** Rials alone can be an amount of money; only of a price of dollars are they rials per dollar. */
const rials = /^(?:irr|rials?|iranian rials?|ریال)$/;
const ofDollars = /dollar|\busd\b|us\$|exchange rate|دلار|نرخ ارز/;

/**
 * The unit of ours that a text names, “annual %”, “kb/d”, “میلیون بشکه در روز”; nothing where it names another.
 *
 * @param of the name of what is measured
 */
export function knownUnit(text: string, of = ""): UnitCode | undefined {
  const name = fold(text);
  return byName.get(name) ?? (rials.test(name) && ofDollars.test(fold(of)) ? "IRR_USD" : undefined);
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
