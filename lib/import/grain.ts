import { parsePeriod } from "../period";

/** What the days of a column stand for: FRED writes 2018-01-01 for a year, a quarter, a month and a day. */
export const grains = { day: "Days", month: "Months", quarter: "Quarters", year: "Years" } as const;
export type Grain = keyof typeof grains;

const isDay = (code: string): boolean => code.length === 10 && code[4] === "-";
const quarterStarts = new Set(["01-01", "04-01", "07-01", "10-01"]);
const quarterEnds = new Set(["03-31", "06-30", "09-30", "12-31"]);

const monthOf = (day: string): string => day.slice(0, 7).replace("-", "M");
const isLastOfMonth = (day: string): boolean => parsePeriod(monthOf(day)).end === day;

/** Whether a day is the first or the last of a period of a grain. */
const fits: Record<Grain, [(day: string) => boolean, (day: string) => boolean]> = {
  year: [(day) => day.endsWith("-01-01"), (day) => day.endsWith("-12-31")],
  quarter: [(day) => quarterStarts.has(day.slice(5)), (day) => quarterEnds.has(day.slice(5))],
  month: [(day) => day.endsWith("-01"), isLastOfMonth],
  day: [() => true, () => true],
};

/** What the days of a column stand for, and what showed it; nothing where it has none. */
export function findGrain(codes: readonly string[]): { grain: Grain; why: string } | undefined {
  const days = [...new Set(codes.filter(isDay))];
  if (!days.length) return undefined;
  if (days.length > 1)
    for (const grain of ["year", "quarter", "month"] as const)
      for (const [at, name] of ["first", "last"].entries())
        if (days.every((day) => fits[grain][at]?.(day)))
          return { grain, why: `Every date is the ${name} day of a ${grain}.` };
  return { grain: "day", why: "The dates are days here and there in the month." };
}

/** The period that a day stands for; nothing where it is neither the first nor the last of one. */
export function coarsen(code: string, grain: Grain): string | undefined {
  if (!isDay(code) || grain === "day") return code;
  if (!fits[grain].some((fit) => fit(code))) return undefined;
  if (grain === "month") return monthOf(code);
  return grain === "year" ? code.slice(0, 4) : `${code.slice(0, 4)}Q${Math.ceil(Number(code.slice(5, 7)) / 3)}`;
}
