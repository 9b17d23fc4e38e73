import { monthNames } from "./months";
import { solarMonthName, solarMonthStart, solarYears } from "./solar";

export type Calendar = "gregory" | "persian";

/** A stretch of days under its code. `start` and `end` are ISO days, both inside it; `persian` when every part of the code is solar. */
export interface Period {
  readonly code: string;
  readonly kind: "year" | "quarter" | "month" | "day" | "range";
  readonly calendar: Calendar;
  readonly start: string;
  readonly end: string;
}

const DAY_MS = 86_400_000;
const accepted = "2018, 2018Q2, 2018M04, 2018-04-15, SH1398, SH1398Q3, SH1398M01 or a range such as 2010..2013";

/** True when `code` names a period by the rules of `parsePeriod`; never throws. */
export function isPeriod(code: string): boolean {
  return read(code) !== undefined;
}

/** The period a code names (conventions: codes). Throws a RangeError that names the code and the forms accepted. */
export function parsePeriod(code: string): Period {
  const period = read(code);
  if (!period) throw new RangeError(`"${code}" is not a period code: write ${accepted}`);
  return period;
}

/** Orders codes by first day, then last day, then the code itself. Throws a RangeError on a code that is none. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return order(one.start, other.start) || order(one.end, other.end) || order(a, b);
}

/** The ISO day in the middle of a period, the earlier one of two. Throws a RangeError on a code that is none. */
export function periodMiddle(code: string): string {
  const { start, end } = parsePeriod(code);
  return dayFromNumber(Math.floor((dayNumber(start) + dayNumber(end)) / 2));
}

/** Days from 1970-01-01 to an ISO day, in UTC: an exact integer. Throws a RangeError unless it is a real day. */
export function dayNumber(iso: string): number {
  const day = realDay(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a day: write 2018-04-15`);
  return day;
}

/** The ISO day that lies `n` whole days after 1970-01-01. Throws a RangeError outside the years 0000 to 9999. */
export function dayFromNumber(n: number): string {
  const iso = Number.isInteger(n) ? new Date(n * DAY_MS).toISOString() : "";
  if (!/^\d{4}-/.test(iso)) throw new RangeError(`${n} is not the number of a day`);
  return iso.slice(0, 10);
}

/**
 * A period in words: "2018", "Q2 2018", "April 2018", "15 April 2018", "2019/20 (SH 1398)", "Azar 1398 (Nov–Dec 2019)",
 * "2010–2013", "July 2015 – April 2018". Throws a RangeError on a code that is none.
 */
export function formatPeriod(code: string): string {
  const period = parsePeriod(code);
  if (period.calendar === "persian") return `${shortPeriod(code)} (${solarGloss(period)})`;
  if (period.kind !== "range") return gregorianName(period, "long");
  const [from, to] = rangeEnds(code);
  return isYear(from) && isYear(to) ? `${from}–${to}` : `${formatPeriod(from)} – ${formatPeriod(to)}`;
}

/** A period for an axis: "Apr 2018", "2019/20", "Azar 1398", "2010–13", "Jul 2015 – Apr 2018". Throws like `formatPeriod`. */
export function shortPeriod(code: string): string {
  const period = parsePeriod(code);
  if (period.kind !== "range")
    return period.calendar === "persian" ? solarName(period) : gregorianName(period, "short");
  const [from, to] = rangeEnds(code);
  return isYear(from) && isYear(to) ? `${from}–${lastYear(from, to)}` : `${shortPeriod(from)} – ${shortPeriod(to)}`;
}

function rangeEnds(code: string): [string, string] {
  const [from = code, to = from] = code.split("..");
  return [from, to];
}

function isYear(code: string): boolean {
  return /^\d{4}$/.test(code);
}

/** The second year of two as it is usually printed: "2010, 13", "2019, 20", but "1999, 2000". */
function lastYear(first: string, last: string): string {
  return first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last;
}

function gregorianName({ code, kind, start }: Period, style: "long" | "short"): string {
  const [year, month] = [start.slice(0, 4), monthName(start, style)];
  if (kind === "year") return year;
  if (kind === "quarter") return `${code.slice(4)} ${year}`;
  return kind === "month" ? `${month} ${year}` : `${Number(start.slice(8))} ${month} ${year}`;
}

function solarName({ code, kind, start, end }: Period): string {
  const year = code.slice(2, 6);
  if (kind === "year") return `${start.slice(0, 4)}/${lastYear(start.slice(0, 4), end.slice(0, 4))}`;
  return kind === "quarter" ? `${code.slice(6)} SH ${year}` : `${solarMonthName(Number(code.slice(7)))} ${year}`;
}

/** The other calendar's word for a solar period: solar years beside Gregorian labels, Gregorian months beside the rest. */
function solarGloss({ code, start, end }: Period): string {
  const years = code.split("..").map((part) => /^SH(\d{4})$/.exec(part)?.[1]);
  if (!years.includes(undefined)) return `SH ${years.join("–")}`;
  const [from, to] = [monthName(start, "short"), `${monthName(end, "short")} ${end.slice(0, 4)}`];
  return start.slice(0, 4) === end.slice(0, 4) ? `${from}–${to}` : `${from} ${start.slice(0, 4)} – ${to}`;
}

function monthName(iso: string, style: "long" | "short"): string {
  const name = monthNames[Number(iso.slice(5, 7)) - 1] ?? "";
  return style === "long" ? name : name.slice(0, 3);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Periods by their codes, but for ranges, and days: there are only so many, and a record of a thousand series names each as often. */
const known = new Map<string, Period>();
const numbers = new Map<string, number>();

function read(code: string): Period | undefined {
  const [from = "", to, ...rest] = code.split("..", 3);
  if (to === undefined) return known.get(code) ?? keep(readDay(code) ?? readSpan(code));
  return rest.length === 0 ? readRange(code, read(from), read(to)) : undefined;
}

function keep(period: Period | undefined): Period | undefined {
  if (period) known.set(period.code, period);
  return period;
}

function readRange(code: string, from: Period | undefined, to: Period | undefined): Period | undefined {
  if (!from || !to || from.start > to.end) return undefined;
  const calendar = from.calendar === to.calendar ? from.calendar : "gregory";
  return { code, kind: "range", calendar, start: from.start, end: to.end };
}

function readDay(code: string): Period | undefined {
  const exists = /^(19|20|21)/.test(code) && realDay(code) !== undefined;
  return exists ? { code, kind: "day", calendar: "gregory", start: code, end: code } : undefined;
}

/** The number of a day that exists. Engines disagree over 30 February: some read 2 March, others nothing. */
function realDay(iso: string): number | undefined {
  const before = numbers.get(iso);
  if (before !== undefined) return before;
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || dayFromNumber(time / DAY_MS) !== iso) return undefined;
  numbers.set(iso, time / DAY_MS);
  return time / DAY_MS;
}

function readSpan(code: string): Period | undefined {
  const match = /^(SH1[2-4]|19|20|21)(\d\d)(?:Q([1-4])|M(0[1-9]|1[0-2]))?$/.exec(code);
  if (!match) return undefined;
  const [, century = "", rest = "", quarter, month] = match;
  const calendar = century.startsWith("SH") ? "persian" : "gregory";
  const year = Number(century.replace("SH", "") + rest);
  if (calendar === "persian" && (year < solarYears.first || year > solarYears.last)) return undefined;
  const [kind, first, months] = span(quarter, month);
  const [start, next] = [monthStart(calendar, year, first), monthStart(calendar, year, first + months)];
  return { code, kind, calendar, start: dayFromNumber(start), end: dayFromNumber(next - 1) };
}

/** What a quarter or month covers: its kind, its first month and how many months. */
function span(quarter: string | undefined, month: string | undefined): ["year" | "quarter" | "month", number, number] {
  if (quarter) return ["quarter", Number(quarter) * 3 - 2, 3];
  return month ? ["month", Number(month), 1] : ["year", 1, 12];
}

function monthStart(calendar: Calendar, year: number, month: number): number {
  return calendar === "persian" ? solarMonthStart(year, month) : Date.UTC(year, month - 1, 1) / DAY_MS;
}
