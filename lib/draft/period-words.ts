import { reading } from "../number/reading";
import { formatDay } from "../format";
import { monthNames } from "../months";
import { isPeriod } from "../period";

/** A date in a sentence: its place, its words, and the code of the period where the words name one. */
export interface DateWords {
  start: number;
  end: number;
  label: string;
  /** Nothing where the words leave it open, as “mid-2013” does. */
  code?: string;
  /** How a date was read that is told from the day of the text. */
  reason?: string;
}

/** A month in English as prose writes it, in full or shortened: the source of a pattern. */
export const anyMonth = `(?:${monthNames.join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const month = `(?<month>${anyMonth})`;
const year = "(?<year>(?:19|20)\\d\\d)";
const ordinal = "(?:st|nd|rd|th)?";
const quarters: Record<string, string> = { first: "1", second: "2", third: "3", fourth: "4", last: "4" };
const vague =
  /(?:mid|early|late|before|after|since|between|from|until|by|end of|beginning of|start of|اوایل|اواخر|اواسط)[ -]$/iu;

const solarMonths: readonly string[] = [
  ...["Farvardin|فروردین", "Ordibehesht|اردیبهشت", "Khordad|خرداد", "Tir|تیر", "Mordad|مرداد", "Shahrivar|شهریور"],
  ...["Mehr|مهر", "Aban|آبان", "Azar|آذر", "Dey|دی", "Bahman|بهمن", "Esfand|اسفند"],
];
const persianMonths = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".split(" ");
const persianMonth = "(?: ?ماه)?(?: (?:از )?سال)? ";

type Parts = Record<string, string | undefined>;
const monthCode = ({ month: name = "", year: of = "" }: Parts): string =>
  `${of}M${String(monthNames.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1).padStart(2, "0")}`;
const dayCode = (parts: Parts): string => `${monthCode(parts).replace("M", "-")}-${(parts.day ?? "").padStart(2, "0")}`;

/** The forms of dates, the longer before those that stand in them. */
const forms: readonly [RegExp, (parts: Parts) => string | undefined][] = [
  [new RegExp(`(?<!\\p{L})(?<day>\\d{1,2})${ordinal} (?:of )?${month},? ${year}(?!\\d)`, "gu"), dayCode],
  [new RegExp(`(?<!\\p{L})${month} (?<day>\\d{1,2})${ordinal},? ${year}(?!\\d)`, "gu"), dayCode],
  [
    /(?<quarter>first|second|third|fourth|last) quarter (?:of )?(?<year>(?:19|20)\d\d)(?!\d)/giu,
    ({ quarter = "", year: of }) => `${of}Q${quarters[quarter.toLowerCase()]}`,
  ],
  [/(?<![\p{L}\d])Q(?<quarter>[1-4])[ -](?<year>(?:19|20)\d\d)(?!\d)/gu, ({ quarter, year: of }) => `${of}Q${quarter}`],
  [new RegExp(`(?<!\\p{L})${month},? (?:of )?${year}(?!\\d)`, "gu"), monthCode],
  [
    new RegExp(`(?<!\\p{L})(?<month>${solarMonths.join("|")})${persianMonth}(?<year>1[34]\\d\\d)(?!\\d)`, "gu"),
    ({ month: name = "", year: of }) =>
      `SH${of}M${String(solarMonths.findIndex((names) => names.split("|").includes(name)) + 1).padStart(2, "0")}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(?<month>${persianMonths.join("|")})${persianMonth}${year}(?!\\d)`, "gu"),
    ({ month: name = "", year: of }) => `${of}M${String(persianMonths.indexOf(name) + 1).padStart(2, "0")}`,
  ],
  [
    /(?<![\d\p{L}])(?<year>(?:19|20)\d\d)\/(?<next>\d\d)(?:\d\d)?(?!\d)/gu,
    ({ year: of, next }) => ((Number(of) + 1) % 100 === Number(next) ? `SH${Number(of) - 621}` : undefined),
  ],
  [
    /(?<![\d\p{L}])(?:SH |Iranian (?:calendar )?year (?:of )?|Persian year |سال )(?<year>1[34]\d\d)(?!\d)/giu,
    ({ year: of }) => `SH${of}`,
  ],
  [
    /(?<![\d\p{L}$€£.,/])(?<year>(?:19|20)\d\d)(?:[-–](?<to>(?:19|20)?\d\d))?(?![\d%/])(?! ?(?:million|billion|barrels|b\/d|percent|درصد))/giu,
    ({ year: of, to }) => (to ? undefined : of),
  ],
];
/** A span that no code names: a number at it is of no other date of its sentence. */
const span =
  /(?<!\p{L})(?:over|in|during|within|for) (?:the |a |an )?(?:(?:past|last|next|coming|previous) )?(?:\p{L}+[ -]){0,2}(?:decades?|years|months|weeks)(?!\p{L})/giu;
/** A time told from another date of the text, which only a reader can name. */
const told =
  /(?<!\p{L})(?:(?:in |of |from |on )?(?:the|that|this|a|an|one|two|three) )?(?:(?:the )?(?:(?:following|previous|preceding|prior|same|subsequent)|(?<=the )next) (?:fiscal |calendar |Iranian |financial )?(?:year|month|quarter|period)|(?:year|month|quarter)s? (?:earlier|before|ago|later|after(?! \p{L})|prior)|(?<=that )(?:fiscal |calendar |Iranian )?(?:year|month|quarter))(?!\p{L})|(?<!\p{L})سال (?:بعد|قبل|پیش|گذشته)(?!\p{L})/giu;
const relative = /(?<!\p{L})(?<which>last|this|next) (?<unit>year|month)(?!\p{L})/giu;
const steps: Record<string, number> = { last: -1, this: 0, next: 1 };

function relativeCode({ which = "", unit }: Parts, published: string): string {
  const [ofYear = 0, ofMonth = 1] = published.split("-").map(Number);
  const step = steps[which.toLowerCase()] ?? 0;
  if (unit?.toLowerCase() === "year") return String(ofYear + step);
  const months = ofYear * 12 + ofMonth - 1 + step;
  return `${Math.floor(months / 12)}M${String((months % 12) + 1).padStart(2, "0")}`;
}

/**
 * The dates that a sentence names, in order and without overlap.
 *
 * @param published the day of the text, from which “last year” is told
 */
export function dateWords(sentence: string, published: string): DateWords[] {
  const copy = reading(sentence);
  const found: DateWords[] = [];
  const take = (index: number, words: string, code: string | undefined, reason?: string): void => {
    const [start, end] = [copy.at[index] ?? 0, (copy.at[index + words.length - 1] ?? 0) + 1];
    if (found.some((one) => one.start < end && one.end > start)) return;
    const open = vague.test(copy.text.slice(Math.max(0, index - 16), index));
    const named = !open && code !== undefined && isPeriod(code);
    found.push({ start, end, label: sentence.slice(start, end), ...(named && { code }), ...(reason && { reason }) });
  };
  for (const [pattern, codeOf] of forms)
    for (const { index, 0: words, groups } of copy.text.matchAll(pattern)) take(index, words, codeOf(groups ?? {}));
  for (const { index, 0: words } of copy.text.matchAll(told)) take(index, words, undefined);
  for (const { index, 0: words, groups } of copy.text.matchAll(relative))
    take(
      index,
      words,
      relativeCode(groups ?? {}, published),
      `The text says “${words}” and appeared on ${formatDay(published)}.`,
    );
  for (const { index, 0: words } of copy.text.matchAll(span)) take(index, words, undefined);
  return found.sort((a, b) => a.start - b.start);
}

/** What a number of a sentence is dated by. */
export interface Dated {
  dates: readonly DateWords[];
  /** Where the number begins, and where the next with a unit does. */
  from: number;
  next: number;
  /** Where the first number of the sentence begins: a date between it and this one is another number's. */
  first: number;
  /** Where the pair begins that it is a part of, “from 4.1 percent to 0.5 percent”; which part it is. */
  pair?: { from: number; part: "left" | "left behind" | "other" };
}

/**
 * The date that a number of the sentence goes with: the next behind it before another number, else the only one; of a pair, the one
 * that stands before both, and for the number that was left behind none but its own.
 */
export function dateOf({ dates, from, next, first, pair }: Dated): DateWords | undefined {
  const own = dates.find(({ start }) => start > from && start < next);
  if (own) return pair?.part === "left behind" ? undefined : own;
  const [only, ...more] = dates;
  if (!only || more.length || pair?.part.startsWith("left")) return undefined;
  const others = only.start > first && only.start < from;
  return others || (pair && only.start > pair.from) ? undefined : only;
}
