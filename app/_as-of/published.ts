import type { Readings, ReadingValue } from "../_reading/picture";

/** The day of those who know everything, whenever it was published. */
export const now = Infinity;

const isUndated = ([, , , , , undated]: ReadingValue): boolean => undated === 1;

/** A value of a chart of editions: the day from which it was public for certain, and who published what and when, in words. */
export interface Told {
  day: number;
  words: string;
}

/** Every official value of a chart of editions, in the order in which they were public for certain. */
export function publishedIn({ lines }: Readings): Told[] {
  return lines
    .flatMap(({ name: who, values }) => values.map(([day, , , value, when]) => ({ who, day, value, when })))
    .sort((a, b) => a.day - b.day || a.who.localeCompare(b.who))
    .map(({ who, day, value, when }) => ({ day, words: `${who}, ${value}, ${when}` }));
}

/** The days from which something was public for certain or stated, in order; `now` comes last where a value has no such day. */
export function daysOf({ cited, lines }: Readings): number[] {
  const values = lines.flatMap((line) => line.values);
  const dated = values.filter((one) => !isUndated(one));
  const days = [...cited, ...dated].map(([day]) => day).sort((a, b) => a - b);
  return [...new Set([...days, ...(values.some(isUndated) ? [now] : [])])];
}

/** What was public for certain by the end of a day. */
export function knownOn({ cited, lines }: Readings, day: number): Readings {
  const isKnown = (one: ReadingValue): boolean => (isUndated(one) ? day === now : one[0] <= day);
  return {
    cited: cited.filter(([start]) => start <= day),
    lines: lines.map((line) => ({ ...line, values: line.values.filter(isKnown) })),
  };
}

/** The values of a line that are joined, by its name. */
export function joinedIn({ lines }: Readings, name = ""): readonly ReadingValue[] {
  return lines.find((line) => line.name === name)?.values.filter((one) => !isUndated(one)) ?? [];
}
