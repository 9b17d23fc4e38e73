import type { Readings, ReadingValue } from "../_reading/picture";

/** A published value with who published it, as a chart of editions has it. */
export interface Published {
  day: number;
  who: string;
  words: string;
}

const said = (who: string, [day, , , value, when]: ReadingValue): Published => ({
  day,
  who,
  words: `${who}, ${value}, ${when}`,
});

/** Every official value of a chart of editions, in the order of publication. */
export function publishedIn({ lines }: Readings): Published[] {
  return lines
    .flatMap(({ name, values }) => values.map((value) => said(name, value)))
    .sort((a, b) => a.day - b.day || a.who.localeCompare(b.who));
}

/** The days on which something was published or stated, in order. */
export function daysOf({ cited, lines }: Readings): number[] {
  const all = [...cited.map(([day]) => day), ...lines.flatMap(({ values }) => values.map(([day]) => day))];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** What was public by the end of a day. */
export function knownOn({ cited, lines }: Readings, day: number): Readings {
  return {
    cited: cited.filter(([start]) => start <= day),
    lines: lines.map((line) => ({ ...line, values: line.values.filter(([start]) => start <= day) })),
  };
}
