import type { Status } from "./cells";
import { type UnitCode, units } from "./unit";

/** Status in words, as legends, tables and alternative texts use them. */
export const statusNames: Record<Status, string> = {
  A: "actual",
  E: "estimate",
  F: "forecast",
  P: "provisional",
  M: "missing",
  B: "break in series",
};

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Formats are kept: making one takes a hundred times as long as using it. */
function numberFormat(digits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${digits} ${useGrouping}`;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping };
  const format = numberFormats.get(key) ?? new Intl.NumberFormat("en-GB", options);
  numberFormats.set(key, format);
  return format;
}

/** A number for reading: true minus, thin groups from 10,000 on, as many decimals as the value has or as `decimals` says. */
export function formatNumber(value: number, decimals?: number): string {
  const digits = decimals ?? Math.min(6, (String(value).split(".")[1] ?? "").length);
  const grouped = numberFormat(digits, Math.abs(value) >= 10_000).format(Math.abs(value));
  return `${value < 0 ? "−" : ""}${grouped.replace(/,/g, "\u202F")}`;
}

/** A value with its unit, short: “−8.7%”, “2.5 mb/d”, “$110 bn”. The space is a narrow no-break one. */
export function formatValue(value: number, unit: UnitCode, decimals?: number): string {
  const number = formatNumber(value, decimals);
  const { short } = units[unit];
  if (short === "%") return `${number}%`;
  if (short === "$ bn" || short === "$ mn")
    return `${value < 0 ? "−" : ""}$${formatNumber(Math.abs(value), decimals)}\u202F${short.slice(2)}`;
  return `${number}\u202F${short}`;
}

/** A value with its unit in words: “minus 8.7 percent”, “2.5 million barrels a day”. For alternative text and screen readers. */
export function speakValue(value: number, unit: UnitCode): string {
  return `${value < 0 ? "minus " : ""}${formatNumber(Math.abs(value)).replace(/\u202F/g, ",")} ${units[unit].spoken}`;
}

/** A day for reading: “23 January 2020”. */
export function formatDay(iso: string): string {
  return dayFormat.format(new Date(`${iso}T00:00:00Z`));
}
