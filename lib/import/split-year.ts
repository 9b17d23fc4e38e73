import { solarYears } from "../solar";

/** What a year that is written as two, “2015/16”, stands for. */
export const splitYears = {
  solar: "Iranian years: 2015/16 is SH 1394",
  calendar: "The calendar year in which each begins: 2015/16 is 2015",
  month: "Months: 2011-12 is December 2011",
} as const;
export type SplitYear = keyof typeof splitYears;

/** What a fiscal year of one number, “FY2020”, stands for. */
export const fiscalYears = {
  named: "The calendar year of its number: FY2020 is 2020",
  ends: "The Iranian year that ends in it: FY2020 is SH 1398",
  begins: "The Iranian year that begins in it: FY2020 is SH 1399",
} as const;
export type FiscalYear = keyof typeof fiscalYears;

/** What was found about the years of a file, with what showed it. */
interface Found<Value> {
  value: Value;
  why: string;
  sure: boolean;
}

const splitForm = /^(FY ?)?((?:19|20)\d\d)[-/](\d\d|\d{4})$/i;
const fiscalForm = /^FY ?-?'?(\d\d|\d{4})$/i;
const monthForm = /^\d{4}[-/](?:0?[1-9]|1[0-2])$/;
const solarForm = /^(?:SH ?)?1[34]\d\d$/i;

/** The Iranian year that begins in a Gregorian one. */
const solarOf = (gregorian: number): string => `SH${gregorian - 621}`;

/** The first of the two years, which follow each other; nothing for any other text. */
function firstYear(text: string): number | undefined {
  const [, , first = "", second = ""] = splitForm.exec(text) ?? [];
  const next = String(Number(first) + 1);
  return first && (second === next || second === next.slice(2)) ? Number(first) : undefined;
}

/** A year with two more digits behind a hyphen: a month, a week or the next year. */
const hyphenForm = /^(?:19|20)\d\d-\d\d$/;

/** True for a year of two that can be a month as well, “2011-12”. */
const canBeMonth = (text: string): boolean => monthForm.test(text);

/** True for a year that is written as two and can be nothing else. */
export const isSplitYear = (text: string): boolean => firstYear(text) !== undefined && !canBeMonth(text);

export const isFiscalYear = (text: string): boolean => fiscalForm.test(text);

/** The code of a year that is written as two; nothing where it is none, or where it is read as a month. */
export function readSplitYear(text: string, as: SplitYear | undefined): string | undefined {
  const first = firstYear(text);
  if (first === undefined || (as === "month" && hyphenForm.test(text))) return undefined;
  if (canBeMonth(text) && (as ?? "month") === "month") return undefined;
  return as === "calendar" ? String(first) : solarOf(first);
}

/** The code of a fiscal year of one number; one of a Solar Hijri number is that year. */
export function readFiscalYear(text: string, as: FiscalYear = "named"): string | undefined {
  const [, digits = ""] = fiscalForm.exec(text) ?? [];
  if (!digits) return undefined;
  if (digits.length === 4 && Number(digits) <= solarYears.last) return `SH${digits}`;
  const year = digits.length === 2 ? Number(digits) + (Number(digits) >= 70 ? 1900 : 2000) : Number(digits);
  if (as === "named") return String(year);
  return solarOf(as === "begins" ? year : year - 1);
}

/** Some years as the code of a span, “2010-2013”; two that follow each other are one year. */
export function readSpan(text: string): string | undefined {
  const [, first = "", last = ""] = /^((?:19|20)\d\d)-(\d{4})$/.exec(text) ?? [];
  return first && Number(last) > Number(first) + 1 ? `${first}..${last}` : undefined;
}

/** What the years of a column that are written as two stand for; nothing where it has none, or has months. */
export function findSplit(cells: readonly string[]): (Found<SplitYear> & { months: boolean }) | undefined {
  const split = [...new Set(cells)].filter((cell) => firstYear(cell) !== undefined);
  const certain = split.filter((cell) => !canBeMonth(cell));
  const other = cells.find((cell) => hyphenForm.test(cell) && !canBeMonth(cell) && firstYear(cell) === undefined);
  if (other && split.every((cell) => hyphenForm.test(cell)))
    return { value: "month", why: `“${other}” is not a year that is written as two.`, sure: true, months: true };
  const hasMonths = cells.some((cell) => canBeMonth(cell) && firstYear(cell) === undefined);
  const example = certain[0] ?? split[0];
  if (example === undefined || (!certain.length && (hasMonths || split.length < 2))) return undefined;
  const solar = cells.find((cell) => solarForm.test(cell));
  const first = firstYear(example) ?? 0;
  const reading = `“${example}” is read as the Iranian year that begins in March ${first}, SH ${first - 621}`;
  if (solar && certain.length)
    return { value: "solar", why: `${reading}, as “${solar}” beside it is one.`, sure: true, months: false };
  const others = certain.length ? "a fiscal or a school year" : "a fiscal year or a month";
  const why = `${reading}. The file does not say so; it can be ${others}.`;
  return { value: "solar", why, sure: false, months: !certain.length };
}

/** What the fiscal years of a column stand for; nothing where it has none. */
export function findFiscal(cells: readonly string[]): Found<FiscalYear> | undefined {
  const example = cells.find((cell) => readFiscalYear(cell)?.startsWith("SH") === false);
  if (example === undefined) return undefined;
  const why = `“${example}” is a fiscal year whose months the file does not say; it is read as the calendar year ${readFiscalYear(example)}. Where its months are others, write months or days, 2019-07-01..2020-06-30.`;
  return { value: "named", why, sure: false };
}
