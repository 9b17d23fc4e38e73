import type { DateWords } from "../draft/period-words";
import { sentenceNumbers } from "../draft/sentence-numbers";
import type { NumberMatch } from "../number";
import type { Words } from "./words";

const clauseEnd = /,? (?:and|but|while|whereas) |; |،? و /gu;

/** A clause in its sentence, with everything else blanked, and the dates that stand in it. */
interface Clause {
  text: string;
  dates: DateWords[];
}

/** The clauses of a sentence; it is parted only between numbers, or between a dated number and another date. */
function clausesOf(text: string, dates: readonly DateWords[], measured: readonly NumberMatch[]): Clause[] {
  const cuts = [0];
  const isIn = (places: readonly { start: number }[], from: number, to: number) =>
    places.some(({ start }) => start >= from && start < to);
  for (const { index } of text.matchAll(clauseEnd)) {
    const last = cuts.at(-1) ?? 0;
    const inside = [...measured, ...dates].some(({ start, end }) => start < index && index < end);
    if (inside || !isIn(measured, last, index)) continue;
    const dated = isIn(dates, last, index) && isIn(dates, index, text.length);
    if (dated || isIn(measured, index, text.length)) cuts.push(index);
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    return {
      text: " ".repeat(from) + text.slice(from, to) + " ".repeat(text.length - to),
      dates: dates.filter(({ start }) => start >= from && start < to),
    };
  });
}

/** The numbers of a sentence that belong to an indicator, by the words and the date of their own clause first. */
export function partsOf(
  sentence: Parameters<typeof sentenceNumbers>[0],
  measured: readonly NumberMatch[],
  words: Words,
) {
  const whole = sentenceNumbers(sentence, words);
  const clauses = clausesOf(sentence.text, sentence.dates, measured);
  if (clauses.length === 1) return whole;
  const own = clauses.flatMap((clause) => sentenceNumbers({ ...sentence, ...clause, before: [] }, words));
  return measured.flatMap(({ start }) => {
    const [all, one] = [whole, own].map((list) => list.find(({ match }) => match.start === start));
    const date = one?.date ?? (all ? all.date : dateIn(sentence.dates, measured, start));
    return one ? [{ ...one, sentence: sentence.text, date }] : (all ?? []);
  });
}

/** The date between a number and the next. */
function dateIn(dates: readonly DateWords[], measured: readonly NumberMatch[], at: number) {
  const next = measured.find(({ start }) => start > at)?.start ?? Infinity;
  return dates.find(({ start }) => start > at && start < next);
}
