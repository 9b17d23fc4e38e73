import { findAmounts, findNumberWords, type NumberMatch } from "../number";
import type { Stretch } from "../number/reading";
import type { uncharted } from "../schema";
import { anyMonth } from "./period-words";

type Place = Pick<Stretch, "start" | "end">;

export type Reason = keyof typeof uncharted;

const duration =
  /^[\s-](?:consecutive |full |more )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|quarters?|سال|ماه|روز)(?!\p{L})/iu;
const people =
  /^[\s-](?:\p{L}+ )?(?:people|persons|soldiers|troops|members|men|women|workers|civilians|generals|operatives|officials|Iranians|Americans|نفر)(?!\p{L})/iu;
const dated = /^(?:1[349]|20)\d\d(?:\D|$)/;
const months = new RegExp(`(?<!\\p{L})${anyMonth} $|^(?:st|nd|rd|th)? (?:of )?${anyMonth}(?!\\p{L})`, "u");
const ordinals =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth)$/iu;
const spans = /^decades?|decade-long$/iu;
const sizes =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|doubl|trebl|tripl|quadrupl|halv|twice|thrice|half|quarters?|(?:an?|one|three) (?:half|quarter|third))|fold$/iu;

/** Why a number that is no observation is not on a chart, guessed from the words at it. */
export function reasonOf(
  text: string,
  { start, end, text: found }: Stretch,
  { inside, unit, change }: Partial<NumberMatch>,
): Reason {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 30)];
  if (unit !== undefined && unit !== "people")
    return change?.kind === "change" && (change.sure || change.bound) ? "change" : "unmeasured";
  if (dated.test(inside ?? found) || months.test(before) || months.test(after.slice(0, 12))) return "date";
  if (inside !== undefined) return /^\d+(?:st|nd|rd|th)$/i.test(inside) ? "order" : "name";
  if (duration.test(after) || spans.test(found)) return "duration";
  if (people.test(after)) return "people";
  if (ordinals.test(found)) return "order";
  return sizes.test(found) ? "no-number" : "action";
}

/** A few words around a stretch, inside its sentence, so that a reader knows which number is meant. */
function wordsAround(text: string, { start, end }: Stretch): string {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(" ")
    .slice(-3)
    .join(" ");
  const after = text
    .slice(end, end + 40)
    .split(" ")
    .slice(0, 3)
    .join(" ");
  return `${before}${text.slice(start, end)}${after}`.trim().replace(/^[^\p{L}\p{N}$€£“"'(+]+/u, "");
}

/** A number that is left out, in a few of its words, with the reason. */
export interface Leftover {
  quote: string;
  reason: Reason;
}

/**
 * Every number of a sentence that nothing accounts for yet.
 *
 * @param taken the stretches of it that observations account for
 * @param dates the stretches that are dates
 */
export function leftovers(sentence: string, taken: readonly Place[], dates: readonly Place[]): Leftover[] {
  const amounts = findAmounts(sentence);
  const all: (Stretch & Partial<NumberMatch>)[] = [
    ...amounts,
    ...findNumberWords(sentence).filter(
      (word) => !amounts.some((one) => one.start <= word.start && word.end <= one.end),
    ),
  ];
  return all
    .filter((one) => !taken.some(({ start, end }) => start <= one.start && one.end <= end))
    .sort((a, b) => a.start - b.start)
    .map((one) => ({
      quote: wordsAround(sentence, one),
      reason: dates.some(({ start, end }) => start <= one.start && one.end <= end)
        ? ("date" as const)
        : reasonOf(sentence, one, one),
    }))
    .filter(({ quote }, index, list) => list.findIndex((other) => other.quote === quote) === index);
}
