import { add, decimal, type Decimal } from "./decimal";
import { persianNumerals } from "./persian-words";
import { isPersian, type Reading } from "./reading";

/** Digits as printed, without sign, multiplier and unit. */
export interface Numeral {
  from: number;
  to: number;
  /** What the digits are worth; nothing where they are of a form that is no number here, such as “3,5” or “1.2.3”. */
  digits?: Decimal;
}

const run = /(?:(?<![\p{L}\p{N}.,])\.)?\d+(?:[.,'’·]\d+)*|[¼½¾⅐-⅞]/gu;
const plain = /^\d*(?:\.\d+)?$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const spaced = /(?: \d{3}(?!\d))+(?:\.\d+(?!\d))?(?![.,]\d)/y;
const glyphs = new Map(
  [..."½¼¾⅛⅜⅝⅞⅕⅖⅗⅘"].map((glyph, i) => [
    glyph,
    decimal([".5", ".25", ".75", ".125", ".375", ".625", ".875", ".2", ".4", ".6", ".8"][i] ?? "0"),
  ]),
);
const simple = new Map(
  ["1/2", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8"].map((text, i) => [
    text,
    decimal([".5", ".25", ".75", ".125", ".375", ".625", ".875"][i] ?? "0"),
  ]),
);
const slashed = /[ -]([1-7]\/[248])(?![\d/])/y;
const spelledPart = / and (?:a (half|quarter)|three[ -](quarters))(?!\p{L})/uy;
const parts: Record<string, string> = { half: ".5", quarter: ".25", quarters: ".75" };
/** Longer numbers are the digits of something else, and slow to reckon with. */
const longest = 40;

/** Digits with the groups of three that spaces part from them, “13 009”. */
function withGroups(text: string, from: number, to: number): string {
  const alone =
    /^\d{1,3}$/.test(text.slice(from, to)) && !/[\p{L}\p{N}.,/:-]$/u.test(text.slice(Math.max(0, from - 1), from));
  spaced.lastIndex = to;
  const [more = ""] = alone ? (spaced.exec(text) ?? []) : [];
  return text.slice(from, to) + more;
}

/** “۳۷/۸” is 37.8; “۱۳۹۸/۹۹” are two years, and “37/8” is a decimal only before a Persian word. */
function persianSlash(copy: Reading, from: number, to: number): string | undefined {
  const [tail] = /^\/\d+(?![\d/.,])/.exec(copy.text.slice(to, to + longest)) ?? [];
  const whole = copy.text.slice(from, to);
  if (!tail || !/^\d+$/.test(whole) || copy.text[from - 1] === "/") return undefined;
  const end = to + tail.length;
  const persian = isPersian(copy, from) || /^ ?\p{Script=Arabic}/u.test(copy.text.slice(end, end + 2));
  const years = /^1[34]\d\d$/.test(whole) && tail.length <= 3;
  return persian && !years ? `${whole}.${tail.slice(1)}` : undefined;
}

/** The fraction behind whole digits: “½”, “ 1/2”, “ and a half”. */
function fractionAt(text: string, at: number): { to: number; worth: Decimal } | undefined {
  const glyph = /^ ?([¼½¾⅐-⅞])/.exec(text.slice(at, at + 2));
  const worth = glyphs.get(glyph?.[1] ?? "");
  if (glyph && worth) return { to: at + glyph[0].length, worth };
  slashed.lastIndex = spelledPart.lastIndex = at;
  const half = slashed.exec(text) ?? spelledPart.exec(text);
  const part = half && (simple.get(half[1] ?? "") ?? decimal(parts[half[1] ?? half[2] ?? ""] ?? "0"));
  return half && part ? { to: at + half[0].length, worth: part } : undefined;
}

function worthOf(printed: string): Decimal | undefined {
  const digits = printed.replaceAll(" ", "");
  if (digits.length > longest) return undefined;
  if (grouped.test(digits)) return decimal(digits.replaceAll(",", ""));
  return plain.test(digits) ? decimal(digits) : undefined;
}

function numeralAt(copy: Reading, from: number, found: string): Numeral {
  const { text } = copy;
  const to = from + found.length;
  const glyph = glyphs.get(found);
  if (glyph) return { from, to, digits: glyph };
  const slash = persianSlash(copy, from, to);
  if (slash) return { from, to: to + (slash.length - found.length), digits: decimal(slash) };
  const half = simple.get(text.slice(from, to + 2));
  if (half && !/[\d/]$/.test(text.slice(Math.max(0, from - 1), from)) && !/^[\d/]/.test(text.slice(to + 2)))
    return { from, to: to + 2, digits: half };
  const whole = withGroups(text, from, to);
  const digits = worthOf(whole);
  const fraction = digits && /^[\d ,]+$/.test(whole) ? fractionAt(text, from + whole.length) : undefined;
  if (digits && fraction) return { from, to: fraction.to, digits: add(digits, fraction.worth) };
  return { from, to: from + whole.length, ...(digits && { digits }) };
}

/** Every run of digits of a text and every number that Persian spells out, in order and without overlap. */
export function numerals(copy: Reading): Numeral[] {
  const found: Numeral[] = [];
  for (const { index, 0: digits } of copy.text.matchAll(run)) {
    if (index >= (found.at(-1)?.to ?? 0)) found.push(numeralAt(copy, index, digits));
  }
  return [...found, ...persianNumerals(copy.text)].sort((a, b) => a.from - b.from);
}
