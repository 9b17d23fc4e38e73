import type { Readings } from "../_reading/picture";

/** An official value as it was published. */
export interface PublishedValue {
  who: string;
  /** In the chart's unit. */
  height: number;
  /** As the chart prints it, and the day in words. */
  said: string;
  when: string;
}

/** What was published on one day. */
export interface Publication {
  day: number;
  values: PublishedValue[];
}

/** What a chart of editions has, day by day, in the order of publication. */
export function publicationsOf({ lines }: Readings): Publication[] {
  const days = new Map<number, PublishedValue[]>();
  for (const { name: who, values } of lines)
    for (const [day, , height, said, when] of values)
      days.set(day, [...(days.get(day) ?? []), { who, height, said, when }]);
  return [...days].map(([day, values]) => ({ day, values })).sort((a, b) => a.day - b.day);
}

/** What is published next after a day; nothing where all is public. */
export function nextAfter(publications: readonly Publication[], day: number): Publication | undefined {
  return publications.find((one) => one.day > day);
}

/** What was published last before a day. */
export function lastBefore(publications: readonly Publication[], day: number): Publication | undefined {
  return publications.findLast((one) => one.day < day);
}

/** Who publishes something on a day, and when: “IMF and World Bank, 8 October 2018”. */
export function nameOf({ values }: Publication): string {
  const who = [...new Set(values.map((one) => one.who))].join(" and ");
  return `${who}, ${values[0]?.when ?? ""}`;
}
