import { endOf } from "./reading";

/** What a number counts, as the words at it say. */
export type Measure =
  | "percent"
  | "points"
  | "basis points"
  | "US dollars"
  | "US dollars a barrel"
  | "another currency"
  | "barrels"
  | "barrels a day"
  | "cubic metres"
  | "cubic feet"
  | "rials"
  | "to the dollar"
  | "people";

const dollarSign = /(?:(\p{L}[\p{L}.]{0,3})?\$|[€£¥₹₽₺₩₪]) ?$/u;
const nations = "Canadian|Australian|New Zealand|Singapore|Hong Kong|Taiwan(?:ese)?|Jamaican|CAD|AUD|NZD|SGD|HKD";
const nationBefore = new RegExp(`(?<!\\p{L})(?:${nations}) $`, "u");
const nationAfter = new RegExp(`[\\s-]\\(?(?:${nations})(?!\\p{L})`, "uy");
const isoCode =
  /(?<![\p{L}\p{N}])(USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|NZD|HKD|SGD|IRR|IRT|AED|SAR|RUB|TRY|INR|KRW|IQD|KWD|QAR|OMR|BHD|PKR|AFN) ?$/u;

/** Whether the words behind an amount name whose dollars they are: “$5 billion Canadian”. */
export function otherNationAt(text: string, at: number): boolean {
  return endOf(nationAfter, text, at) !== undefined;
}

/** The sign or code of a currency that ends at a place: where it begins and what it says. */
export function currencyBefore(text: string, at: number): { from: number; measure: Measure } | undefined {
  const near = text.slice(Math.max(0, at - 7), at);
  const sign = dollarSign.exec(near);
  if (sign) {
    const before = text.slice(Math.max(0, at - sign[0].length - 14), at - sign[0].length);
    const us = sign[0].includes("$") && /^(?:U\.?S\.?)?$/i.test(sign[1] ?? "") && !nationBefore.test(before);
    return { from: at - sign[0].length, measure: us ? "US dollars" : "another currency" };
  }
  const code = isoCode.exec(near);
  if (!code) return undefined;
  const measure = code[1] === "USD" ? "US dollars" : code[1] === "IRR" ? "rials" : "another currency";
  return { from: at - code[0].length, measure };
}

const perDay = "(?:[\\s-](?:per|an?|each|every)[\\s-]|\\/)day|[\\s-]daily";
const of = "(?: of(?: (?!per |a |an |each |every )\\p{L}[\\p{L}-]*){1,4}?)?";
const barrel = "(?:barrels?|bbls?\\.?)";
const short = "(?:b\\/d(?:ay)?|bo?pd|b\\.p\\.d\\.?|barrels?\\/d|bbls?\\/d(?:ay)?)";

/** Words behind a number, the longer before the shorter. Those of one letter's length are bound to their multiplier, “2.1 mb/d”. */
const behind: readonly [Measure, RegExp][] = [
  ["points", /[\s-]?(?:(?:%|per[\s-]?cent(?:age)?|pct)[\s-]points?|pp(?:ts?|s)?(?!\p{L})|p\.p\.|واحد درصدی?)/iuy],
  ["basis points", /[\s-]?(?:basis[\s-]points?|bps)(?!\p{L})/iuy],
  ["percent", /[\s-]?(?:of (?:a|one) )?(?:%|per[\s-]?cent(?!\p{L})|pct(?!\p{L})|pc(?!\p{L})|درصدی?)/iuy],
  [
    "barrels a day",
    new RegExp(
      `[\\s-]?(?:${barrel}${of}(?:${perDay})|${short}|daily barrels|بشکه(?:ای)? (?:نفت (?:خام )?)?در روز)(?!\\p{L})`,
      "iuy",
    ),
  ],
  ["barrels", new RegExp(`[\\s-]?(?:${barrel}|بشکه(?:ای)?)(?!\\p{L})`, "iuy")],
  [
    "to the dollar",
    /[\s-](?:(?:to|per|against|for) (?:the |an? |one |each )?|an? )(?:U\.?S\.? |American )?dollar(?!\p{L})|\/\$(?!\d)/iuy,
  ],
  ["US dollars", /[\s-]?(?:(?:U\.?S\.?|American) dollars?|dollars?|USD|دلاری?)(?!\p{L})/iuy],
  ["cubic metres", /[\s-]?(?:cubic met(?:er|re)s?|cu\.? m|m3|m³|متر مکعب)(?!\p{L})/iuy],
  ["cubic feet", /[\s-]?(?:cubic (?:feet|foot)|cu\.? ft)(?!\p{L})/iuy],
  ["rials", /[\s-]?(?:rials?|IRR|ریالی?)(?!\p{L})/iuy],
  [
    "another currency",
    /[\s-]?(?:(?:\p{Lu}\p{L}+ ){1,2}dollars?|euros?|pounds?(?: sterling)?|sterling|yen|yuan|renminbi|r(?:o|ou|u)bles?|liras?|rupees?|dirhams?|riyals?|dinars?|won|francs?|tomans?|[A-Z]{3}(?<=EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|NZD|HKD|SGD|IRT|AED|SAR|RUB|TRY|INR|KRW|IQD)|(?:یورو|پوند|ین|یوان|روبل|لیر|روپیه|درهم|دینار|تومان|فرانک)ی?)(?!\p{L})/uy,
  ],
  ["people", /[\s-]?(?:people|persons|inhabitants|residents|نفر)(?!\p{L})/iuy],
];
const compact: readonly [Measure, RegExp, Record<string, number>][] = [
  [
    "barrels a day",
    /[\s-]?(mm|mn|mln|m|k|t|th)(?:b\/?d|bpd|bopd|b\/day|bbls?\/d(?:ay)?)(?!\p{L})/iuy,
    { k: 3, t: 3, th: 3, m: 6, mm: 6, mn: 6, mln: 6 },
  ],
  ["cubic metres", /[\s-]?(m|b|t)cm(?!\p{L})/iuy, { m: 6, b: 9, t: 12 }],
  ["cubic feet", /[\s-]?(m|b|t)cf(?!\p{L})/iuy, { m: 6, b: 9, t: 12 }],
];
const aBarrel = /(?: (?:per|a|an|each|to the) (?:barrel|bbl)|\/(?:bbl|barrel|b)| برای هر بشکه| در هر بشکه)(?!\p{L})/iuy;
const daily = /(?<!\p{L})(?:daily|روزانه)\s+(?:\p{L}+\s+){0,2}$/iu;

/** A unit behind a number: where it ends, and the power of ten that is part of it. */
export interface Measured {
  measure: Measure;
  to: number;
  power: number;
}

const footnote = /\[[\da-z]{1,3}\]/uy;

/** The unit that stands at a place, if one does; the mark of a footnote may stand before it. */
export function measureAt(text: string, place: number): Measured | undefined {
  const at = endOf(footnote, text, place) ?? place;
  for (const [measure, pattern] of behind) {
    const to = endOf(pattern, text, at);
    if (to !== undefined) return { measure, to, power: 0 };
  }
  return undefined;
}

/** A unit with its multiplier in it, “mb/d”, “tcm”. */
export function compactAt(text: string, at: number): Measured | undefined {
  for (const [measure, pattern, powers] of compact) {
    pattern.lastIndex = at;
    const [all, prefix = ""] = pattern.exec(text) ?? [];
    if (all) return { measure, to: at + all.length, power: powers[prefix.toLowerCase()] ?? 0 };
  }
  return undefined;
}

/** A price says for what: “$60 a barrel”. Gives the end of those words. */
export function perBarrelAt(text: string, at: number): number | undefined {
  return endOf(aBarrel, text, at);
}

/** Whether the words before a number of barrels say that it is a day's: “روزانه ۲ میلیون بشکه”. */
export function isDaily(text: string, from: number): boolean {
  return daily.test(text.slice(Math.max(0, from - 40), from));
}
