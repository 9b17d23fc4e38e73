import type { Observation } from "../observation";
import { dayNumber, parsePeriod } from "../period";
import { solarMonthStart } from "../solar";

/** A stretch of days since 1970-01-01, `end` being the day after the last. */
export interface Days {
  start: number;
  end: number;
}

/** How an official period stands to a cited one (judgement, 3). */
export type Relation = "same" | "inside" | "neighbour" | "none";

/** Two periods are the same when each covers at least this share of the other. */
const share = 0.75;

/** How far away a neighbour may lie, in days: two years, one of them a leap year. */
const reach = 731;

export function daysOf({ periodStart, periodEnd }: Pick<Observation, "periodStart" | "periodEnd">): Days {
  return { start: dayNumber(periodStart), end: dayNumber(periodEnd) + 1 };
}

/** The first day of the month that lies eleven months before a month's code, so that twelve months end with it. */
function yearBefore(code: string): number | undefined {
  const solar = /^SH(\d{4})M(\d\d)$/.exec(code);
  if (!solar) return undefined;
  const [year, month] = [Number(solar[1]), Number(solar[2])];
  return month === 12 ? solarMonthStart(year, 1) : solarMonthStart(year - 1, month + 1);
}

/**
 * The days that an official value speaks of. A mean of twelve months, named by its last month, speaks of those twelve months; all else of
 * its period.
 */
export function spokenOf(official: Observation): Days {
  const days = daysOf(official);
  const start = official.counted.average === "mean_12m" ? yearBefore(official.period) : undefined;
  return { start: start ?? days.start, end: days.end };
}

const length = ({ start, end }: Days): number => end - start;

function shared(a: Days, b: Days): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True when each of two periods covers at least three quarters of the other. Symmetric. */
export function isSamePeriod(a: Days, b: Days): boolean {
  return shared(a, b) >= share * Math.max(length(a), length(b));
}

/** The days between two periods; 0 where they touch or overlap. Symmetric. */
export function distance(a: Days, b: Days): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** How an official period stands to a cited one: the same, inside it, around it or within two years of it, or none of these. */
export function relate(cited: Days, official: Days): Relation {
  if (isSamePeriod(cited, official)) return "same";
  if (official.start >= cited.start && official.end <= cited.end) return "inside";
  return distance(cited, official) <= reach ? "neighbour" : "none";
}

/** True when an official period is of another calendar than the cited one. */
export function otherCalendar(cited: Observation, official: Observation): boolean {
  return parsePeriod(cited.period).calendar !== parsePeriod(official.period).calendar;
}
