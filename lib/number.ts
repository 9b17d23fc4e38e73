import type { Qualifier } from "./cells";
import { amounts, type Amount } from "./number/amount";
import { type Balance, balanceAt } from "./number/balance";
import { type Change, changeAt } from "./number/change";
import { type Decimal, toNumber } from "./number/decimal";
import type { Measure } from "./number/measure";
import { qualifierAt } from "./number/qualifier";
import { joinPairs } from "./number/range";
import { type Reading, reading, stretch, type Stretch } from "./number/reading";
import { numberWords, spelledAmounts } from "./number/spelled";

/** A number as a text prints it: `start` and `end` are UTF-16 offsets into the text given, half-open. */
export interface NumberMatch extends Stretch {
  /** The end of the unit behind it: a quotation of the number may have it too. */
  unitEnd: number;
  /** Sign and multiplier applied: 110e9 for “$110 billion”. NaN for digits that are no number here, such as “3,5”. */
  value: number;
  /** The same without its sign, and exactly. */
  size?: Decimal;
  /** One unit of the last printed digit, multiplier applied: 1e5 for “2.5 million”. */
  precision: number;
  unit?: Measure;
  qualifier: Qualifier;
  /** Whether a sign is printed. */
  signed: boolean;
  /** What the words around it say of the way it went: the sign is often a verb (“contracted by 8.7%”). */
  change?: Change;
  /** What they say of the balance that it is: a deficit is below zero. */
  balance?: Balance;
  /** The larger thing of which the digits are only a part, “9M-1398”: such digits state nothing. */
  inside?: string;
}

/**
 * Every number printed in digits, in order and without overlap, with what the text says about it (conventions: the number
 * matcher). Takes any string and never throws; what a number counts is left to the reader.
 */
export function findNumbers(text: string): NumberMatch[] {
  const copy = reading(text);
  return matches(copy, amounts(copy));
}

/** Every number in digits and every quantity spelled out that has a definite size, “two and a half million”, in order. */
export function findAmounts(text: string): NumberMatch[] {
  const copy = reading(text);
  const printed = amounts(copy);
  return matches(
    copy,
    [...printed, ...spelledAmounts(copy.text, printed)].sort((a, b) => a.from - b.from),
  );
}

/**
 * Every quantity spelled out in English but “one” and “first”, in order; hyphenated words are one (“twenty-five”). A word
 * that multiplies digits (“2.5 million”) belongs to `findNumbers`. Takes any string and never throws.
 */
export function findNumberWords(text: string): Stretch[] {
  const copy = reading(text);
  return numberWords(copy.text, amounts(copy)).map(({ from, to }) => stretch(copy, from, to));
}

function matches(copy: Reading, found: readonly Amount[]): NumberMatch[] {
  joinPairs(copy.text, found);
  const result: NumberMatch[] = [];
  let previous: { amount: Amount; change: Change | undefined } | undefined;
  for (const amount of found) {
    const change = changeAt(copy.text, amount, previous);
    result.push(matchOf(copy, amount, change));
    if (amount.measure) previous = { amount, change };
  }
  return result;
}

function matchOf(copy: Reading, amount: Amount, change: Change | undefined): NumberMatch {
  const { from, to, unitTo, size, negative, signed, step, measure, inside, inRange } = amount;
  const balance = measure && balanceAt(copy.text, amount);
  const value = size ? toNumber(negative ? { ...size, coefficient: -size.coefficient } : size) : NaN;
  return {
    ...stretch(copy, from, to),
    unitEnd: stretch(copy, from, unitTo).end,
    value: value + 0, // leaves no -0
    ...(size && { size }),
    precision: Number(`1e${step}`),
    ...(measure && { unit: measure }),
    qualifier: inRange ? "range" : qualifierAt(copy.text, from, to, unitTo),
    signed,
    ...(change && { change }),
    ...(balance && { balance }),
    ...(inside !== undefined && { inside }),
  };
}
