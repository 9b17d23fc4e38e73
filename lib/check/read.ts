import type { Qualifier, Status } from "../cells";
import type { Definition } from "../definition";
import { hasUnit } from "../citation";
import { draftObservation, type NumberInSentence } from "../draft/observation";
import { type DateWords, dateWords } from "../draft/period-words";
import { type Reason, reasonOf } from "../draft/leftover";
import { measuredAmounts, sentenceNumbers } from "../draft/sentence-numbers";
import { indicatorsFor } from "../draft/vocabulary";
import { findAmounts, type NumberMatch } from "../number";
import { scaled, toNumber } from "../number/decimal";
import type { CitedObservation, Reading } from "../observation";
import type { Indicator } from "../schema";
import { type Sentence, sentencesOf } from "../sentences";
import { type UnitCode, units } from "../unit";
import { countedIn } from "./counted";
import { foreignIn, namesIran } from "./foreign";
import { guessesIn, latestBy, readingsOf } from "./guess";
import { knownReadings } from "./known";
import { doubtsOf, otherIn } from "./sureness";
import type { Words } from "./words";

/** One way to read a number; without a period it cannot be compared yet. */
export interface Candidate {
  indicator: string;
  geo: string;
  value: number;
  unit: UnitCode;
  qualifier: Qualifier;
  status: Status;
  period: string | undefined;
  periodLabel: string;
  /** How the period was read where the text does not state it. */
  periodReason: string;
  readings: Reading[];
  counted: Definition;
  excluded: CitedObservation["excluded"];
  /** The cited number whose page reads it so. */
  known?: string;
}

/** How far the rules trust a reading. */
export type Sureness = "sure" | "unsure" | "unreadable";

/** A number of a text: where it stands, how it can be read, how surely, and why. */
export interface NumberRead {
  id: string;
  /** UTF-16 places in the text, half-open, the unit included. */
  start: number;
  end: number;
  text: string;
  sentence: string;
  sureness: Sureness;
  /** Why it is not sure, a sentence each. */
  reasons: string[];
  /** The likeliest first; none of a number that is unreadable. */
  candidates: Candidate[];
}

/** What of a text was read. */
export interface TextRead {
  /** The part of it that was read. */
  text: string;
  numbers: NumberRead[];
  /** What was left out, a sentence each. */
  left: string[];
}

/** More of a text is not read; longer sentences are none. */
export const limits = { text: 20_000, sentence: 1_500, numbers: 120 } as const;

interface Place {
  sentence: Sentence;
  match: NumberMatch;
  /** All numbers of the sentence that count something. */
  measured: readonly NumberMatch[];
}
type Found = Pick<NumberRead, "sureness" | "reasons" | "candidates">;

const unreadable = (reason: string): Found => ({ sureness: "unreadable", reasons: [reason], candidates: [] });

const whyNot: Partial<Record<Reason, string>> = {
  date: "It is a date.",
  order: "It counts an order, no quantity.",
  name: "It is a part of something longer.",
  duration: "It counts time.",
  people: "It counts people, of whom no series is held.",
  change: "It says how far something went; the record holds what was reached.",
};

/** Why a number has no reading at all. */
function noReading({ sentence: { text }, match }: Place): string {
  if (/(?<!\p{L})tomans?(?!\p{L})|تومان/iu.test(text.slice(match.start, match.unitEnd + 1)))
    return "It counts tomans; the record counts rials, and nothing is converted silently.";
  if (match.inside !== undefined) return `It is a part of “${match.inside.slice(0, 40)}”.`;
  const known = whyNot[reasonOf(text, match, match)];
  if (known) return known;
  if (!match.unit) return "No unit stands at it.";
  const foreign = foreignIn(text);
  if (foreign && !namesIran(text)) return `It is of another place (“${foreign.words}”).`;
  return `Its sentence names nothing that is counted in ${match.unit} and of which a series is held.`;
}

const shareOfOutput =
  /^\s*(?:of (?:Iran[’']s |the country[’']s |its )?(?:GDP|gross domestic product|national income)|(?:از )?تولید ناخالص)/iu;
const shares = /^(?:current-account|fiscal-balance|oil-rents|resource-rents)$/;

/** The indicators that a number can be of, the likeliest first. */
function indicatorsOf(place: Place, first: NumberInSentence, words: Words): NumberInSentence[] {
  const { sentence, match } = place;
  const { text } = sentence;
  const named = indicatorsFor(text, match, words.indicators, words.vocabulary);
  const share = shareOfOutput.test(text.slice(match.unitEnd));
  const others = named
    .filter(({ indicator }) => indicator.id !== first.indicator.id)
    .map(({ indicator, words: said }) => ({ ...first, indicator, words: said, source: "named" as const }));
  const all = [first, ...others];
  const sorted = narrowerFirst(place, all);
  return share ? sorted.filter(({ indicator }) => shares.test(indicator.id)) : sorted;
}

/** Words that name one indicator where those of a wider one stand in them. */
const narrower: readonly [words: RegExp, indicator: string][] = [
  [/point-to-point|year-on-year|نقطه به نقطه/iu, "inflation-year-on-year"],
  [/non-oil|without oil|بدون نفت/iu, "gdp-growth-non-oil"],
  [/youth|young|جوانان/iu, "unemployment-youth"],
];

/** Of a sentence with one number the narrower indicator goes before the wider. */
function narrowerFirst({ sentence: { text }, measured }: Place, all: NumberInSentence[]): NumberInSentence[] {
  const [, wanted] = narrower.find(([words]) => words.test(text)) ?? [];
  const own = measured.length === 1 ? all.find(({ indicator }) => indicator.id === wanted) : undefined;
  return own ? [own, ...all.filter((one) => one !== own)] : all;
}

/** The values that a number can have by its sign: one where the words state it. */
function valuesOf(one: NumberInSentence, value: unknown): number[] {
  if (typeof value === "number") return [value];
  const { scale } = units[one.indicator.unit];
  const size = one.match.size ? toNumber(scaled(one.match.size, -Math.round(Math.log10(scale)))) : NaN;
  const down = one.match.change?.sign === -1 || one.match.balance?.sign === -1;
  return down ? [-size, size] : [size, -size];
}

function candidatesOf(
  one: NumberInSentence,
  { geo, day, measured }: { geo: string; day: string; measured: readonly NumberMatch[] },
): Candidate[] {
  const { spec } = draftObservation(one);
  const { indicator, sentence, date } = one;
  const rate = indicator.unit === "PC";
  const base = {
    ...{ indicator: indicator.id, geo, unit: indicator.unit, qualifier: one.match.qualifier },
    status: typeof spec.status === "string" ? spec.status : ("A" as const),
    ...{ counted: countedIn(sentence, indicator), excluded: [] },
  };
  const none = { period: undefined, periodLabel: date?.label ?? "", periodReason: "", readings: readingsOf("", rate) };
  const stated = date?.code
    ? [
        {
          period: date.code,
          periodLabel: date.label,
          periodReason: date.reason ?? "",
          readings: readingsOf(date.code, rate),
        },
      ]
    : [];
  // Vague words behind another number are that number's.
  const [first, next] = [measured[0], measured.find(({ start }) => start > one.match.start)];
  const isOwn = (at: number) =>
    at < (first?.start ?? Infinity) || (at > one.match.start && at < (next?.start ?? Infinity));
  const guesses = guessesIn(sentence, rate).filter(({ at }) => isOwn(at));
  const guessed = guesses.map(({ code, label, reason, readings }) => ({
    ...{ period: code, periodLabel: label, periodReason: reason, readings },
  }));
  const latest = latestBy(day);
  const last = {
    period: latest.code,
    periodLabel: latest.label,
    periodReason: latest.reason,
    readings: latest.readings,
  };
  const periods = [...stated, ...guessed.filter(({ period }) => period !== date?.code)];
  const all = periods.length ? periods : rate ? [none] : [none, last];
  return valuesOf(one, spec.value).flatMap((value) => all.map((period) => ({ ...base, value, ...period })));
}

/** Everything that a rule needs to know of the text around a sentence. */
interface Around {
  words: Words;
  day: string;
  iran: boolean;
  elsewhere: boolean;
  before: readonly Indicator[];
}

function missingOf(candidates: readonly Candidate[], { words }: Around): string[] {
  const [first] = candidates;
  if (!first) return [];
  const places = words.held[first.indicator] ?? [];
  const name = words.indicators.find(({ id }) => id === first.indicator)?.name ?? first.indicator;
  if (!places.length) return [`No official series of this kind is held (${name}).`];
  if (!places.includes(first.geo)) return [`No series of this kind is held for that place (${name}).`];
  return first.period === undefined ? ["No period is named that can be read."] : [];
}

/** How a number that belongs to some indicator is read. */
function readNumber(
  place: Place,
  one: NumberInSentence,
  around: Around,
  more: Pick<Parameters<typeof doubtsOf>[0], "dates" | "measured">,
): Found {
  const { text } = place.sentence;
  const foreign = foreignIn(text);
  const own = namesIran(text);
  const only = around.words.held[one.indicator.id];
  const worldwide = only?.length === 1 && only[0] === "WLD";
  const geo = worldwide ? "WLD" : foreign && !own ? foreign.code : "IRN";
  if (foreign && !own && !worldwide && !only?.includes(foreign.code))
    return unreadable(`It is of another place (“${foreign.words}”), of which no series of this kind is held.`);
  const other = one.source === "hinted" && otherIn(text, one.words);
  if (other) return unreadable(`Its sentence speaks of “${other}”, of which no series is held.`);
  const indicators = indicatorsOf(place, one, around.words);
  const [first] = indicators;
  if (!first) return unreadable("It is a share of gross domestic product, and its sentence names no balance.");
  const candidates = indicators
    .slice(0, 3)
    .flatMap((each) => candidatesOf(each, { geo, day: around.day, measured: more.measured }));
  const iran = around.iran || worldwide || /^SH/.test(first.date?.code ?? "");
  const guessed = candidates[0]?.period === undefined ? "" : candidates[0].periodReason;
  const asked = { one: first, ...more, iran, elsewhere: around.elsewhere, guessed, candidates: indicators.length };
  const unclear = !hasUnit(place.match, first.indicator.unit, text);
  const signs = new Set(
    candidates.filter(({ indicator }) => indicator === first.indicator.id).map(({ value }) => value),
  );
  const reasons = [
    ...missingOf(candidates, around),
    ...(unclear && place.match.unit !== "barrels" ? ["The unit at it is not the whole one."] : []),
    ...(signs.size > 1 ? ["No word settles its sign."] : []),
    ...doubtsOf(asked),
  ];
  return { sureness: reasons.length ? "unsure" : "sure", reasons, candidates };
}

const clauseEnd = /, (?:and|but|while|whereas) |; | while | whereas |، و /gu;

/** The sentence with all but one of its clauses blanked, for each clause; only clauses that have numbers of their own part it. */
function clausesOf(text: string, measured: readonly NumberMatch[]): string[] {
  const cuts = [0];
  for (const { index } of text.matchAll(clauseEnd)) {
    const last = cuts.at(-1) ?? 0;
    const [before, behind] = [(at: number) => at >= last && at < index, (at: number) => at > index];
    if (measured.some(({ start }) => before(start)) && measured.some(({ start }) => behind(start))) cuts.push(index);
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return " ".repeat(from) + text.slice(from, to) + " ".repeat(text.length - to);
  });
}

/** The numbers of a sentence that belong to an indicator, by the words of their own clause first. */
function partsOf(sentence: Parameters<typeof sentenceNumbers>[0], measured: readonly NumberMatch[], words: Words) {
  const whole = sentenceNumbers(sentence, words);
  const clauses = clausesOf(sentence.text, measured);
  if (clauses.length === 1) return whole;
  const own = clauses.flatMap((text) => sentenceNumbers({ ...sentence, text, before: [] }, words));
  return measured.flatMap(({ start }) => {
    const [all, one] = [whole, own].map((list) => list.find(({ match }) => match.start === start));
    // The date is told from the whole sentence, the indicator from the clause.
    const date = all ? all.date : dateIn(sentence.dates, measured, start);
    return one ? [{ ...one, sentence: sentence.text, date }] : (all ?? []);
  });
}

/** The date between a number and the next. */
function dateIn(dates: readonly DateWords[], measured: readonly NumberMatch[], at: number) {
  const next = measured.find(({ start }) => start > at)?.start ?? Infinity;
  return dates.find(({ start }) => start > at && start < next);
}

/** Reads every number of one sentence. */
function readSentence(sentence: Sentence, around: Around): { found: (Place & Found)[]; indicators: Indicator[] } {
  const { words, day, before } = around;
  const dates = dateWords(sentence.text, day);
  const measured = measuredAmounts(sentence.text, dates);
  const parts = partsOf({ text: sentence.text, published: day, dates, before }, measured, words);
  const own = findAmounts(sentence.text).filter(
    (match) =>
      !dates.some(({ start, end }) => start < match.end && match.start < end) &&
      !(match.unit === undefined && reasonOf(sentence.text, match, match) === "date"),
  );
  const found = own.map((match) => {
    const place = { sentence, match, measured };
    const part = parts.find((one) => one.match.start === match.start);
    const read = part
      ? readNumber(place, { ...part, passage: "", passageText: sentence.text }, around, { dates, measured })
      : unreadable(noReading(place));
    const known = knownReadings(sentence.text, match, words.known);
    return {
      ...place,
      ...(known.length ? { sureness: "sure" as const, reasons: [], candidates: [...known, ...read.candidates] } : read),
    };
  });
  return { found, indicators: parts.map(({ indicator }) => indicator) };
}

/**
 * Reads the numbers of a text: what each may count, of which period, how surely, and what is missing. Nothing is judged here.
 *
 * @param day the day on which it was stated, from which “last year” is told
 */
export function readText(whole: string, day: string, words: Words): TextRead {
  const text = whole.slice(0, limits.text);
  const left =
    whole.length > limits.text
      ? [
          `Only the first ${limits.text.toLocaleString("en")} of ${whole.length.toLocaleString("en")} characters were read.`,
        ]
      : [];
  const sentences = sentencesOf(text);
  const short = sentences.filter(({ text: { length } }) => length <= limits.sentence);
  const long = sentences.length - short.length;
  if (long)
    left.push(
      `${long === 1 ? "A stretch" : `${long} stretches`} of more than ${limits.sentence.toLocaleString("en")} characters without a full stop ${long === 1 ? "was" : "were"} left out.`,
    );
  const iran = short.some((one) => namesIran(one.text));
  const elsewhere = short.some((one) => foreignIn(one.text) !== undefined);
  const numbers: NumberRead[] = [];
  let before: readonly Indicator[] = [];
  let last: Sentence | undefined;
  for (const sentence of short) {
    if (!/\p{N}|(?<!\p{L})(?:percent|per cent|barrels|dollars|million|billion)(?!\p{L})/iu.test(sentence.text)) {
      last = sentence;
      continue;
    }
    const joined = last !== undefined && !text.slice(last.end, sentence.start).includes("\n");
    const { found, indicators } = readSentence(sentence, { words, day, iran, elsewhere, before: joined ? before : [] });
    for (const { match, sureness, reasons, candidates } of found) {
      if (numbers.length === limits.numbers) break;
      numbers.push({
        id: `number-${numbers.length + 1}`,
        ...{ start: sentence.start + match.start, end: sentence.start + match.unitEnd },
        ...{ text: match.text, sentence: sentence.text, sureness, reasons, candidates },
      });
    }
    if (numbers.length === limits.numbers) {
      left.push(`Only the first ${limits.numbers} numbers were read.`);
      break;
    }
    if (indicators.length || !joined) before = indicators;
    last = sentence;
  }
  return { text, numbers, left };
}
