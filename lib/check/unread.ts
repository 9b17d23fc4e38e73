import { type Reason, reasonOf } from "../draft/leftover";
import { foreignIn, namesIran } from "./foreign";
import type { Place } from "./place";

const whyNot: Partial<Record<Reason, string>> = {
  date: "It is a date.",
  order: "It counts an order, no quantity.",
  name: "It is a part of something longer.",
  duration: "It counts time.",
  people: "It counts people, of whom no series is held.",
  change: "It says how far something went; the record holds what was reached.",
};

/** Why a number has no reading at all, in one sentence. */
export function noReading({ sentence: { text }, match }: Place): string {
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
