import { monthNames } from "#lib/months";

type Day = readonly [year: number, month: number, day: number];

const two = (part: number): string => String(part).padStart(2, "0");

/** A day in each of the ways that citations write it. */
function writings([year, month, day]: Day): string[] {
  const long = monthNames[month - 1] ?? "";
  const short = long.length < 5 ? long : `${long.slice(0, month === 9 ? 4 : 3)}.`;
  return [
    `${year}-${two(month)}-${two(day)}`,
    `${year}/${two(month)}/${two(day)}`,
    `${year},${month},${day}`,
    `${long} ${day}, ${year}`,
    `${day} ${long} ${year}`,
    `${day} ${short} ${year}`,
  ];
}

/** The words that say when something was read, with today's date in the place of another, written as that was. */
export function readToday(words: string, day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const now = new Date();
  const today = writings([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
  return writings([year, month, date]).reduce((text, old, way) => text.replace(old, today[way] ?? old), words);
}
