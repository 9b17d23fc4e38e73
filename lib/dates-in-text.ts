import { monthNames } from "./months";

const month = `(${monthNames.join("|")})`;
const dayFirst = new RegExp(`\\b(\\d{1,2}) ${month} (\\d{4})\\b`, "g");
const monthFirst = new RegExp(`\\b${month} (\\d{1,2}),? (\\d{4})\\b`, "g");
const monthAlone = new RegExp(`\\b${month} (\\d{4})\\b`, "g");

const two = (number: number | string): string => String(number).padStart(2, "0");
const iso = (year: string, name: string, day?: string): string =>
  [year, two(monthNames.indexOf(name) + 1), ...(day ? [two(day)] : [])].join("-");

/**
 * The days and months that English prose names, as far as it names them: “10 July 2019” → `2019-07-10`, “July 2019” → `2019-07`.
 *
 * @returns the dates in ISO form, and the words without them
 */
export function datesInText(words: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  const take =
    (read: (...parts: string[]) => string) =>
    (_: string, ...parts: string[]): string => {
      dates.push(read(...parts));
      return " ";
    };
  const rest = words
    .replace(
      dayFirst,
      take((day = "", name = "", year = "") => iso(year, name, day)),
    )
    .replace(
      monthFirst,
      take((name = "", day = "", year = "") => iso(year, name, day)),
    )
    .replace(
      monthAlone,
      take((name = "", year = "") => iso(year, name)),
    );
  return { dates, rest };
}
