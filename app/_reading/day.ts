/** A day, counted from 1970, as ISO writes it. */
export const isoOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** The day that a text names as ISO writes days, “2018-10-08”, counted from 1970; nothing for any other text. */
export function dayOf(text: string): number | undefined {
  const day = Date.parse(text) / 864e5;
  return Number.isInteger(day) && isoOf(day) === text ? day : undefined;
}
