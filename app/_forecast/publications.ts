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

/** What was public for certain from one day on. */
export interface Publication {
  day: number;
  values: PublishedValue[];
}

/** What a chart of editions has, day by day, in the order of publication; what was public from no day that is known is left out. */
export function publicationsOf({ lines }: Readings): Publication[] {
  const days = new Map<number, PublishedValue[]>();
  for (const { name: who, values } of lines)
    for (const [day, , height, said, when, undated] of values)
      if (!undated) days.set(day, [...(days.get(day) ?? []), { who, height, said, when }]);
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

/** Who published something, and when, as exactly as it is known: “IMF and SCI, 15 October 2019; World Bank, October 2019”. */
export function nameOf({ values }: Publication): string {
  const dates = [...new Set(values.map(({ when }) => when))];
  const whoOn = (date: string): string[] => values.flatMap(({ who, when }) => (when === date ? who : []));
  return dates.map((date) => `${[...new Set(whoOn(date))].join(" and ")}, ${date}`).join("; ");
}
