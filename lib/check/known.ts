import { fold } from "../fold";
import type { NumberMatch } from "../number";
import type { Candidate } from "./candidate";
import type { KnownNumber } from "./words";

/** Quotations of fewer characters could stand anywhere. */
const least = 25;

/** How the pages of this site read a number, where its sentence is one that is quoted here. */
export function knownReadings(sentence: string, match: NumberMatch, known: readonly KnownNumber[]): Candidate[] {
  const text = fold(sentence);
  return known
    .filter(({ quote, number }) => {
      const quoted = fold(quote);
      const same = (text.includes(quoted) && quoted.length >= least) || (quoted.includes(text) && text.length >= least);
      return same && fold(match.text) === fold(number);
    })
    .map((one) => {
      const { id, indicator, geo, value, unit, qualifier, status, period, periodLabel } = one;
      const { periodReason, readings, counted, excluded } = one;
      return {
        ...{ indicator, geo, value, unit, qualifier, status, period, periodLabel },
        ...{ periodReason, readings, counted, excluded, known: id },
      };
    });
}
