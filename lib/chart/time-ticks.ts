import { dayFromNumber, dayNumber, shortPeriod } from "../period";

/** A day where a year or month begins, and where its name stands; a name that has no room is empty. */
export interface TimeTick {
  day: number;
  middle: number;
  label: string;
}

const perMonth = 30.44;

/** The width of “Sep 2000” with some air. */
const monthRoom = 68;

const monthNumber = (day: number): number => {
  const [year = 0, month = 1] = dayFromNumber(day).split("-").map(Number);
  return year * 12 + month - 1;
};
const codeOf = (month: number): string => `${Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, "0")}`;
const firstDay = (month: number): number => dayNumber(`${codeOf(month).replace("M", "-")}-01`);

function monthTicks(from: number, to: number, { perDay, step }: { perDay: number; step: number }): TimeTick[] {
  const [first, last] = [monthNumber(from), monthNumber(to - 1)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all
    .filter((month) => month % step === 0 && firstDay(month) >= from)
    .map((month) => {
      const day = firstDay(month);
      const middle = (day + firstDay(month + 1)) / 2;
      return { day, middle, label: (to - middle) * perDay >= 24 ? shortPeriod(codeOf(month)) : "" };
    });
}

/** Every year that is shown, its name in the middle of what is shown of it; some names only where years are too narrow, and of many years round ones only. */
function yearTicks(from: number, to: number, perDay: number): TimeTick[] {
  const step = [1, 2, 5, 10].find((years) => years * 365 * perDay >= (years < 5 ? 34 : 42)) ?? 20;
  const short = step < 5 && step * 365 * perDay < 44;
  const [first, last] = [from, to - 1].map((day) => Number(dayFromNumber(day).slice(0, 4))) as [number, number];
  const named = step < 5 ? first : 0;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = years.map((year) => {
    const [start, end] = [Math.max(firstDay(year * 12), from), Math.min(firstDay(year * 12 + 12), to)];
    const fits = (end - start) * perDay >= 26 || end - start >= 365;
    const label = short && year > first ? `’${String(year).slice(2)}` : String(year);
    return { day: start, middle: (start + end) / 2, label: fits && (year - named) % step === 0 ? label : "" };
  });
  return ticks.filter(({ label }) => step < 5 || label);
}

/** Ticks at the first days of years, or of months where a short time may be marked off in months and has the room. */
export function timeTicks(from: number, to: number, { room, months }: { room: number; months: boolean }): TimeTick[] {
  const perDay = room / (to - from);
  const step = months ? [1, 3, 6].find((count) => count * perMonth * perDay >= monthRoom) : undefined;
  return step ? monthTicks(from, to, { perDay, step }) : yearTicks(from, to, perDay);
}
