import type { DateWords } from "../draft/period-words";
import { sentenceNumbers } from "../draft/sentence-numbers";
import type { NumberMatch } from "../number";
import type { Words } from "./words";

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
export function partsOf(
  sentence: Parameters<typeof sentenceNumbers>[0],
  measured: readonly NumberMatch[],
  words: Words,
) {
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
