import { dayFromNumber, isPeriod } from "../period";
import { solarMonthName, solarMonthStart } from "../solar";
import { type FiscalYear, readFiscalYear, readSpan, readSplitYear, type SplitYear } from "./split-year";

/** In which order a date with slashes has its parts. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** How the periods of a file are read where their form leaves it open. */
export interface PeriodHow {
  order?: DateOrder | undefined;
  split?: SplitYear | undefined;
  fiscal?: FiscalYear | undefined;
}

const two = (number: number | string): string => String(number).padStart(2, "0");
const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** Gregorian months by their first three letters, as English, German, French and Spanish files have them. */
const gregorianMonths = new Map(
  [
    ["jan", "ene"],
    ["feb", "fev", "fév"],
    ["mar", "mär", "mrz"],
    ["apr", "avr", "abr"],
    ["may", "mai"],
    ["jun", "juin"],
    ["jul", "juil"],
    ["aug", "aoû", "ago"],
    ["sep", "set"],
    ["oct", "okt"],
    ["nov"],
    ["dec", "dez", "déc", "dic"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
const persianMonths = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");
const solarMonths = new Map(
  twelve.flatMap((month): [string, number][] => [
    [solarMonthName(month).toLowerCase(), month],
    [persianMonths[month - 1] ?? "", month],
  ]),
);

function gregorianMonth(name: string): number | undefined {
  const lower = name.toLowerCase();
  return /^[a-zäéû]{3,10}$/.test(lower)
    ? (gregorianMonths.get(lower.slice(0, 4)) ?? gregorianMonths.get(lower.slice(0, 3)))
    : undefined;
}

/** A year of two digits lies between 1970 and 2069. */
const fullYear = (year: string): string => (year.length === 2 ? `${Number(year) >= 70 ? "19" : "20"}${year}` : year);

/** A day as its code; one of a Solar Hijri year as the Gregorian day it is. */
function day(year: string, month: number | string, date: number | string): string | undefined {
  if (!/^1[2-4]\d\d$/.test(year)) return `${fullYear(year)}-${two(month)}-${two(date)}`;
  const longest = Number(month) <= 6 ? 31 : 30;
  const known = isPeriod(`SH${year}`) && Number(month) >= 1 && Number(month) <= 12 && Number(date) <= longest;
  return known ? dayFromNumber(solarMonthStart(Number(year), Number(month)) + Number(date) - 1) : undefined;
}

/** A year as its code: between 1279 and 1499 only a Solar Hijri year can be meant. */
const year = (text: string): string => (/^1[2-4]\d\d$/.test(text) ? `SH${text}` : fullYear(text));

const half = (of: string, which: string): string =>
  `${year(of)}Q${which === "1" ? "1" : "3"}..${year(of)}Q${which === "1" ? "2" : "4"}`;

function named(name: string, of: string): string | undefined {
  const solar = solarMonths.get(name.toLowerCase());
  if (solar) return /^(?:SH)?1[2-4]\d\d$/i.test(of) ? `SH${of.slice(-4)}M${two(solar)}` : undefined;
  const month = gregorianMonth(name);
  return month === undefined ? undefined : `${fullYear(of)}M${two(month)}`;
}

function dated(date: string, name: string, of: string): string | undefined {
  const month = gregorianMonth(name);
  return month === undefined ? undefined : day(of, month, date);
}

type Read = (parts: readonly string[], order: DateOrder) => string | undefined;

/** The forms that files write periods in, each with the code it stands for. */
const forms: readonly [RegExp, Read][] = [
  [/^(?:SH ?|AP ?)?(\d{4})$/i, ([a = ""]) => year(a)],
  [/^(\d{4}) ?\[YR\d{4}\]$/, ([a = ""]) => year(a)],
  [/^(?:SH)?(\d{4})[ -]?[Qq]([1-4])$/i, ([a = "", q]) => `${year(a)}Q${q}`],
  [/^[Qq]([1-4])[ \-/]?(?:SH ?)?(\d{4})$/, ([q, a = ""]) => `${year(a)}Q${q}`],
  [/^([1-4])Q ?(\d{2}|\d{4})$/i, ([q, a = ""]) => `${year(a)}Q${q}`],
  [/^(?:SH)?(\d{4})[ -]?[HS]([12])$/i, ([a = "", h = ""]) => half(a, h)],
  [/^[HS]([12])[ -]?(\d{4})$/i, ([h = "", a = ""]) => half(a, h)],
  [/^(?:SH)?(\d{4})[ -]?M(\d{1,2})$/i, ([a = "", m = ""]) => `${year(a)}M${two(m)}`],
  [
    /^(\d{4})[-/.](\d{1,2})$/,
    ([a = "", m = ""]) => (m.length === 2 || a.length === 4 ? `${year(a)}M${two(m)}` : undefined),
  ],
  [/^(\d{1,2})[/.](\d{4})$/, ([m = "", a = ""]) => `${year(a)}M${two(m)}`],
  [/^(\d{4})(\d\d)(\d\d)$/, ([a = "", m = "", d = ""]) => day(a, m, d)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]{4,12}Z?)?$/, ([a = "", m = "", d = ""]) => day(a, m, d)],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?: [\d:]{4,8})?$/,
    ([a = "", b = "", c = ""], order) => (order === "mdy" ? day(c, a, b) : day(c, b, a)),
  ],
  [/^(\p{L}{2,12})\.?[ \-/]?'?(?:SH)?(\d{2}|\d{4})$/u, ([name = "", a = ""]) => named(name, a)],
  [/^(?:SH)?(\d{4})[ -]?(\p{L}{2,12})\.?$/u, ([a = "", name = ""]) => named(name, a)],
  [/^(\d{1,2})[. -]{1,2}(\p{L}{3,10})[. -]{1,2}(\d{2}|\d{4})$/u, ([d = "", name = "", a = ""]) => dated(d, name, a)],
  [/^(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})$/u, ([name = "", d = "", a = ""]) => dated(d, name, a)],
  [/^(1[2-4]\d\d) ?\((\d{4})\/\d\d(?:\d\d)?\)$/, ([a = ""]) => `SH${a}`],
];

/** Marks of footnotes and of estimates behind a period. */
const behind = /(?: ?\*{1,3}| ?[†‡]| ?\((?:[a-z]|\d)\)| [pef])$/i;

/** What this site prints behind a solar period: its Gregorian months, “Azar 1398 (Nov–Dec 2019)”. */
const months = / \([A-Z][a-z]{2}(?: \d{4})? ?- ?[A-Z][a-z]{2} \d{4}\)$/;
/** What it prints behind solar years, “2019/20 (SH 1398)”: those decide. */
const solarBehind = /^.+ \(SH (\d{4})(?:-(\d{4}))?\)$/;
const longest = 60;

/** A code of ours, or two periods as a span, “SH1391..SH1392”, “July 2015 – April 2018”. */
function readEnds(text: string, how: PeriodHow): string | undefined {
  const [from = "", to = "", more] = text.split(/ ?\.\. ?| - /);
  if (!to || more !== undefined) return undefined;
  const [first, last] = [readPeriod(from, how), readPeriod(to, how)];
  return first && last && `${first}..${last}`;
}

function readForms(text: string, order: DateOrder): string | undefined {
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    const code = parts ? read(parts.slice(1), order) : undefined;
    if (code && isPeriod(code)) return code;
  }
  return undefined;
}

/** The code of the period that a plain cell names, in any form that publishers and this site write; nothing where it names none. */
export function readPeriod(cell: string, how: PeriodHow = {}): string | undefined {
  if (cell.length < 4 || cell.length > longest) return undefined;
  const [, first, last] = solarBehind.exec(cell) ?? [];
  if (first) return readEnds(`SH${first}..SH${last ?? first}`, how)?.replace(/^(.+)\.\.\1$/, "$1");
  const text = cell.replace(behind, "").replace(months, "");
  const code =
    readSplitYear(text, how.split) ??
    readFiscalYear(text, how.fiscal) ??
    readForms(text, how.order ?? "dmy") ??
    readSpan(text) ??
    readEnds(text, how);
  return code && isPeriod(code) ? code : undefined;
}

/** True for a cell that names a period, whatever the order of its parts. */
export const isPeriodText = (cell: string): boolean =>
  readPeriod(cell) !== undefined || readPeriod(cell, { order: "mdy" }) !== undefined;

const parted = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})(?: |$)/;

/** In which order the dates of a column have their parts, and what showed it; nothing where none is written so. */
export function findOrder(cells: readonly string[]): { order: DateOrder; why: string; sure: boolean } | undefined {
  const dates = cells.flatMap((cell) => {
    const [, a, b] = parted.exec(cell) ?? [];
    return a && b ? { cell, a: Number(a), b: Number(b) } : [];
  });
  if (!dates.length) return undefined;
  const late = dates.find(({ a }) => a > 12) ?? dates.find(({ b }) => b > 12);
  if (late) {
    const order = late.a > 12 ? "dmy" : "mdy";
    return { order, why: `“${late.cell}” can only be read so.`, sure: true };
  }
  const several = (part: "a" | "b"): boolean => new Set(dates.map((date) => date[part])).size > 1;
  if (several("b") && !several("a") && dates[0]?.a === 1)
    return { order: "dmy", why: "The second number runs through the months, the first is always 1.", sure: true };
  if (several("a") && !several("b") && dates[0]?.b === 1)
    return { order: "mdy", why: "The first number runs through the months, the second is always 1.", sure: true };
  return { order: "dmy", why: `“${dates[0]?.cell}” can be read in two ways.`, sure: false };
}
