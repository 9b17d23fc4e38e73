/** What no reader sees: soft hyphens, joiners, marks of direction, variation selectors. */
export const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE00-\uFE0F\uFEFF]/;

const written =
  "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩０１２３４５６７８９\u066B\u066C\u060C\u066A\u2010\u2011\u064A\u0643\u00A0\u2007\u2009\u202F";
const plain = new Map([...written].map((char, i) => [char, "012345678901234567890123456789.,,%--یک    ".charAt(i)]));

/** A text as it reads, with digits and marks in one form, and where each of its characters stands in the original. */
export interface Reading {
  text: string;
  at: readonly number[];
  original: string;
}

/** Reads a text character by character: nothing is moved, so every place can be named in the original. */
export function reading(original: string): Reading {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (invisible.test(char)) continue;
    text += plain.get(char) ?? char;
    at.push(i);
  }
  return { text, at, original };
}

/** A stretch of the original, half-open, with its text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** The stretch of the original that two places of the reading copy enclose. */
export function stretch({ original, at }: Reading, from: number, to: number): Stretch {
  const [start, end] = [at[from] ?? 0, (at[to - 1] ?? 0) + 1];
  return { start, end, text: original.slice(start, end) };
}

/** Whether the character read at a place is a Persian or Arabic digit in the original. */
export function isPersian({ original, at }: Reading, place: number): boolean {
  return /[٠-٩۰-۹]/.test(original.charAt(at[place] ?? -1));
}

/** Where a sticky pattern that starts at `from` ends, if it stands there. */
export function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
