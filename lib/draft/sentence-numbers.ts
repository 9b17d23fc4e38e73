import { findAmounts, type NumberMatch } from "../number";
import { withoutQualifiers } from "../number/qualifier";
import type { Indicator } from "../schema";
import { isLevel, type NumberInSentence } from "./observation";
import { type Dated, dateOf, type DateWords } from "./period-words";
import { fits, indicatorsFor, type Vocabulary } from "./vocabulary";

/** What the words of a text are held to. */
export interface Known {
  indicators: readonly Indicator[];
  vocabulary: Vocabulary;
  /** Words that only hint at an indicator: what they say is asked for. */
  hints?: Vocabulary;
  /** The indicators that some chart shows; without them all count as shown. */
  charted?: ReadonlySet<string>;
}

/** A sentence with its day and its dates, and the indicators that the sentence before it spoke of. */
export interface Sentence {
  text: string;
  published: string;
  dates: readonly DateWords[];
  before: readonly Indicator[];
}

const left = /(?<!\p{L})(?:from|compared (?:with|to)|against|versus|vs\.?|than|از|نسبت به)\s*$/iu;

/** The words that name an indicator for a number, the surest kind first. */
function named({ text, before }: Sentence, match: NumberMatch, known: Known) {
  const of = (vocabulary: Vocabulary) => indicatorsFor(text, match, known.indicators, vocabulary)[0];
  const sure = of(known.vocabulary);
  if (sure) return { ...sure, source: "named" as const };
  const hint = of(known.hints ?? {});
  if (hint) return { ...hint, source: "hinted" as const };
  const carried = before.find((indicator) => fits(indicator, match));
  return carried && { indicator: carried, words: "", source: "carried" as const };
}

/** How a number is dated: with the pair that it is a part of, “from 4.1 percent to 0.5 percent”. */
function datedBy({ text, dates }: Sentence, amounts: readonly NumberMatch[], index: number): Dated {
  const isLeft = (one: NumberMatch | undefined) =>
    one !== undefined && left.test(withoutQualifiers(text.slice(0, one.start)));
  const [before, one, after] = [amounts[index - 1], amounts[index], amounts[index + 1]];
  const [from, next] = [one?.start ?? 0, after?.start ?? Infinity];
  const dated = { dates, from, next, first: amounts[0]?.start ?? 0 };
  if (isLeft(one)) {
    const other = before && dates.some(({ start }) => start > before.start && start < from);
    return { ...dated, pair: { from, part: before && !other && !isTarget(text, one, after) ? "left behind" : "left" } };
  }
  if (isLeft(after)) return { ...dated, pair: { from, part: "other" } };
  return isLeft(before) ? { ...dated, pair: { from: before?.start ?? 0, part: "other" } } : dated;
}

/** Whether the number that was reached stands behind the one that was left: “from 4.1 percent to 0.5 percent”. */
function isTarget(text: string, one: NumberMatch | undefined, after: NumberMatch | undefined): boolean {
  return (
    one !== undefined && after !== undefined && /(?<!\p{L})(?:to|به|تا)\s*$/iu.test(text.slice(one.end, after.start))
  );
}

/** The numbers of a sentence that are values of an indicator, each with its date. */
export function sentenceNumbers(sentence: Sentence, known: Known): Omit<NumberInSentence, "passage" | "passageText">[] {
  const { text, published, dates } = sentence;
  const measured = measuredAmounts(text, dates);
  return measured.flatMap((match, index) => {
    const found = named(sentence, match, known);
    if (!found) return [];
    const one = {
      ...{ sentence: text, published, match, date: dateOf(datedBy(sentence, measured, index)), ...found },
      charted: known.charted?.has(found.indicator.id) ?? true,
    };
    return isLevel({ ...one, passage: "", passageText: "" }) ? [one] : [];
  });
}

/** The numbers of a sentence that count something that texts of the economy speak of: they state a quantity, no event. */
export function measuredAmounts(text: string, dates: readonly DateWords[]): NumberMatch[] {
  return findAmounts(text).filter(
    (match) =>
      match.size &&
      match.unit &&
      match.inside === undefined &&
      !dates.some(({ start, end }) => start < match.end && match.start < end),
  );
}
