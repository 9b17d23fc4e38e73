import type { Qualifier } from "./cells";

/** A number as a text prints it: `start` and `end` are UTF-16 offsets into the text given, half-open. */
export interface NumberMatch {
  start: number;
  end: number;
  text: string;
  value: number; // sign and multiplier applied: 110e9 for "$110 billion"
  precision: number; // one unit of the last printed digit, multiplier applied: 1e5 for "2.5 million"
  unit?: "percent" | "dollar" | "barrels-per-day" | "barrels"; // a guess from what stands at the number or right after it
  qualifier: Qualifier;
  direction?: "down" | "up"; // of the nearest verb or noun before it: the sign is often a verb ("contracted by 8.7%")
}

/** A number in the reading copy, with what is printed around its digits. */
interface Token {
  from: number;
  to: number;
  sign: "-" | "";
  digits: string;
  exponent: number;
  unit: NumberMatch["unit"];
  inRange: boolean;
}

const numeral = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\p{L}\p{N}.])\.\d+/gu;
const lead = /(?:([-–—])?(?:US)?([$€£]) ?)?([-–—])?$/;
const multiplier =
  /[\s-]?(?:(thousand|هزار)|(millions?|mn|میلیون)|(billions?|bn|میلیارد)|(trillions?))(?![\p{L}\p{N}])|(?<=\d)\s?(m)(?![\p{L}\p{N}])/iuy;
const exponents = [3, 6, 9, 12, 6];
const percent = /[\s-]?(?:%|per[\s-]?cent(?!\p{L}))(?!(?:age)?[\s-]points?)|[\s-]?درصد/iuy;
/** Dollars of another country: “C$10 million”, “HK$”, “NZ$”. */
const otherDollar = /(?<!\p{L})(?:[AC]|HK|NZ|Can|AU|CA)$/u;
const dollars = /[\s-]?(?:(?:US )?dollars?|USD|دلار)(?!\p{L})/iuy;
const perDay =
  /[\s-]?(?:barrels?(?: of (?:crude )?(?:oil|crude))?(?:[\s-](?:per|a)[\s-]|\/)day|b\/d|bpd|بشکه در روز)(?!\p{L})/iuy;
const barrels = /[\s-]?(?:barrels?|بشکه)(?!\p{L})/iuy;

/** What a hyphen or dash ties to the thing before it, so that it is no minus: "MQ-9", "10%-20%", "exports—40". */
const tied = /[\p{L}\p{N}\p{M}%.)\]}’”»$€£–—-]$/u;
const rangeDash = /^(?:[-–—]| - | ?– ?)$/;

const atLeast = /(?<!\p{L})(?:(?<!\b(?:no|not) )more than|(?:no|not) less than|at least|above|over|بیش از)$/iu;
const atMost = /(?<!\p{L})(?:up to|at most|less than|under|below|(?:no|not) more than)$/iu;
const about = /(?<!\p{L})(?:about|around|roughly|nearly|almost|some|towards?|approximately|حدود)$/iu;

const direction = new RegExp(
  "(?<!\\p{L})(?:(fell|fall(?:s|en|ing)?|contract(?:s|ed|ing|ions?)?|shr[aiu]nk(?:s|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)" +
    "|decreas(?:e[sd]?|ing)|plung(?:e[sd]?|ing)|cut(?:s|ting)?|افت|کاهش)" +
    "|rose|rise[sn]?|rising|gr[eo]w(?:s|n|ing)?|growth|increas(?:e[sd]?|ing)|soar(?:s|ed|ing)?|افزایش|رشد)(?!\\p{L})",
  "giu",
);
const sentenceEnd = /[.!?؟][)\]"'”’»]*\s+(?=[^\p{Ll}\s])|\n\s*\n/u;

const cardinal =
  "two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten|eleven|twelve" +
  "|thirteen|fifteen|twenty|thirty|forty|fifty|(?:dozen|hundred|thousand|million|billion|trillion)s?|decades?(?:-long)?|half";
const ordinal = "second|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?";
const spelled = `(?:${cardinal}|${ordinal})`;
const numberWord = new RegExp(`(?<![\\p{L}\\p{N}])${spelled}(?:-${spelled})*(?!\\p{L})`, "giu");

/**
 * Every number printed in digits, in order and without overlap, with what the text says about it (conventions: the number
 * matcher). Takes any string and never throws; what a number counts is left to the reader.
 */
export function findNumbers(text: string): NumberMatch[] {
  const copy = readingCopy(text);
  const tokens = readTokens(copy.text);
  tokens.forEach((token, i) => joinRange(copy.text, token, tokens[i + 1]));
  tokens.forEach((token, i) => joinCourse(copy.text, token, tokens[i + 1]));
  return tokens.map((token) => toMatch(text, copy, token));
}

/**
 * Every quantity spelled out in English but "one" and "first", in order; hyphenated words are one ("twenty-five"). A word
 * that multiplies digits ("2.5 million") belongs to `findNumbers`. Takes any string and never throws.
 */
export function findNumberWords(text: string): Pick<NumberMatch, "start" | "end" | "text">[] {
  const copy = readingCopy(text);
  let rest = "";
  for (const { from, to } of readTokens(copy.text)) rest += copy.text.slice(rest.length, from) + "#".repeat(to - from);
  rest += copy.text.slice(rest.length);
  return [...rest.matchAll(numberWord)].map(({ index, 0: word }) => slice(text, copy.at, index, index + word.length));
}

const invisible = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;
const written = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u066B\u066C\u066A\u2212\u2010\u2011\u064A\u0643";
const plain = new Map([...written].map((char, i) => [char, "01234567890123456789.,%---یک".charAt(i)]));

/** The text as it reads, and where each of its characters stands in the original. NFC changes nothing looked for here. */
function readingCopy(original: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (invisible.test(char)) continue;
    text += plain.get(char) ?? char;
    at.push(i);
  }
  return { text, at };
}

function slice(text: string, at: number[], from: number, to: number): Pick<NumberMatch, "start" | "end" | "text"> {
  const [start, end] = [at[from] ?? 0, (at[to - 1] ?? 0) + 1];
  return { start, end, text: text.slice(start, end) };
}

function readTokens(text: string): Token[] {
  return [...text.matchAll(numeral)].map((match) => readToken(text, match));
}

/** Reads outwards from the digits. What it reads before them never ends a number, so two tokens cannot meet. */
function readToken(text: string, match: RegExpExecArray): Token {
  const before = text.slice(Math.max(0, match.index - 6), match.index);
  const [all = "", outer, currency, inner] = lead.exec(before) ?? [];
  const dash = inner && !currency ? match.index - 1 : match.index - all.length;
  const noMinus = !(inner && currency) && (outer ?? inner) && !isMinus(text, dash);
  const { to, exponent } = readMultipliers(text, match.index + match[0].length);
  const percentEnd = endOf(percent, text, to);
  return {
    from: match.index - all.length + (noMinus ? 1 : 0),
    to: percentEnd ?? to,
    sign: (outer ?? inner) && !noMinus ? "-" : "",
    digits: match[0].replaceAll(",", ""),
    exponent,
    unit: percentEnd
      ? "percent"
      : currency
        ? ofCurrency(text, match.index - all.length, currency)
        : unitAfter(text, to),
    inRange: false,
  };
}

/** What a currency sign says; the dollar of another country is no US dollar. */
function ofCurrency(text: string, from: number, currency: string): NumberMatch["unit"] {
  return currency === "$" && !otherDollar.test(text.slice(Math.max(0, from - 4), from)) ? "dollar" : undefined;
}

function isMinus(text: string, dash: number): boolean {
  const before = text.slice(Math.max(0, dash - 8), dash);
  // After a digit and a space a hyphen may still be one ("2019 -8.7"), an en or em dash is not.
  return !tied.test(before) && (text[dash] === "-" || !/\d\s*$/.test(before));
}

/** Up to two words in a row: Persian counts in "هزار میلیارد", thousand billions. */
function readMultipliers(text: string, from: number): { to: number; exponent: number } {
  let [to, exponent] = [from, 0];
  for (let words = 0; words < 2; words++) {
    multiplier.lastIndex = to;
    const [word = "", ...groups] = multiplier.exec(text) ?? [];
    to += word.length;
    exponent += word ? (exponents[groups.findIndex(Boolean)] ?? 0) : 0;
  }
  return { to, exponent };
}

function unitAfter(text: string, to: number): NumberMatch["unit"] {
  if (endOf(dollars, text, to)) return "dollar";
  if (endOf(perDay, text, to)) return "barrels-per-day";
  return endOf(barrels, text, to) ? "barrels" : undefined;
}

/** Where a sticky pattern that starts at `from` ends, if it stands there. */
function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Marks two ends of a range and lets them share what is printed once: "3.5-4 million", "$3-4 billion". */
function joinRange(text: string, a: Token, b: Token | undefined): void {
  if (!b || !rangeDash.test(text.slice(a.to, b.from))) return;
  a.inRange = b.inRange = true;
  // Ends that descend share nothing: "in 2018 – 2.5 million" is a dash in a sentence, not two thousand millions.
  const exponent = a.exponent || b.exponent;
  if (Number(`${a.digits}e${exponent}`) > Number(`${b.digits}e${b.exponent}`)) return;
  a.exponent = exponent;
  a.unit ??= b.unit;
  b.unit ??= a.unit;
}

const courseStart = /(?<!\p{L})(?:from|between)\s+(?:about |around |some )?$/iu;
const courseMiddle = /^[^.;!?]{0,40}(?<!\p{L})(?:to|and)\s+(?:about |around |some )?$/iu;

/**
 * Lets two ends of a course share what is printed once: “from 2.5 to 0.4 million”, “from 2.5 million barrels per day to 1.1 million”,
 * “between 3 and 4 percent”. A year and a number are no course.
 */
function joinCourse(text: string, a: Token, b: Token | undefined): void {
  if (!b || !courseStart.test(text.slice(Math.max(0, a.from - 20), a.from))) return;
  if (!courseMiddle.test(text.slice(a.to, b.from)) || (/^(?:19|20)\d\d$/.test(a.digits) && !a.unit)) return;
  if (!a.unit && /^[\s]*(?:to|and)\s/i.test(text.slice(a.to, b.from))) {
    a.exponent ||= b.exponent;
    a.unit = b.unit;
  }
  if (b.exponent || b.unit === undefined) b.unit ??= a.unit;
}

function toMatch(text: string, copy: ReturnType<typeof readingCopy>, token: Token): NumberMatch {
  const decimals = token.digits.split(".")[1]?.length ?? 0;
  const way = directionBefore(copy.text, token.from);
  return {
    ...slice(text, copy.at, token.from, token.to),
    value: Number(`${token.sign}${token.digits}e${token.exponent}`) + 0, // + 0 leaves no -0
    precision: Number(`1e${token.exponent - decimals}`),
    ...(token.unit && { unit: token.unit }),
    qualifier: token.inRange ? "range" : qualifierBefore(copy.text, token.from),
    ...(way && { direction: way }),
  };
}

function qualifierBefore(text: string, from: number): Qualifier {
  const before = text.slice(Math.max(0, from - 40), from).trimEnd();
  const words = before.replace(/(?<!\bover|\s)\s+an?$/i, ""); // "over a decade" is a time, "about a" is "about"
  if (atLeast.test(words)) return "at_least";
  if (atMost.test(words)) return "at_most";
  return about.test(words) ? "about" : "exact";
}

/** Looks back over 60 characters and the longest word, and takes the number's first character along to tell a full stop. */
function directionBefore(text: string, from: number): NumberMatch["direction"] {
  const start = Math.max(0, from - 75);
  const near = text.slice(start, from + 1);
  const whole = start > 0 ? near.replace(/^\p{L}+/u, "") : near;
  const last = [...(whole.split(sentenceEnd).at(-1) ?? "").matchAll(direction)].at(-1);
  return last && (last[1] ? "down" : "up");
}
