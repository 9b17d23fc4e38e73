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

let dayFormat: Intl.DateTimeFormat | undefined;

/** Rounded half up as the number is printed, so 1.005 to two decimals is 1.01. Intl does the same, but takes long to begin. */
function rounded(size: number, digits: number): string {
  const shifted = Number(`${size}e${digits}`) || size * 10 ** digits;
  return (Math.round(shifted) / 10 ** digits).toFixed(digits);
}

const inThrees = (digits: string): string =>
  digits.length > 3 ? `${inThrees(digits.slice(0, -3))}\u202F${digits.slice(-3)}` : digits;

/** A number for reading: true minus, thin groups from 10,000 on, as many decimals as the value has or as `decimals` says. */
export function formatNumber(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const digits = decimals ?? Math.min(6, (String(value).split(".")[1] ?? "").length);
  const [whole = "", part] = rounded(size, digits).split(".");
  const grouped = size >= 10_000 ? inThrees(whole) : whole;
  return `${value < 0 ? "−" : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/** A value with its unit, short: “−8.7%”, “2.5 mb/d”, “$110 bn”. The space is a narrow no-break one. */
export function formatValue(value: number, unit: UnitCode, decimals?: number): string {
  const number = formatNumber(value, decimals);
  const { short } = units[unit];
  if (short === "%") return `${number}%`;
  if (short === "") return number;
  if (short === "$ bn" || short === "$ mn")
    return `${value < 0 ? "−" : ""}$${formatNumber(Math.abs(value), decimals)}\u202F${short.slice(2)}`;
  return `${number}\u202F${short}`;
}

/** A value with its unit in words: “minus 8.7 percent”, “2.5 million barrels a day”. For alternative text and screen readers. */
export function speakValue(value: number, unit: UnitCode): string {
  return `${value < 0 ? "minus " : ""}${formatNumber(Math.abs(value)).replace(/\u202F/g, ",")} ${units[unit].spoken}`.trimEnd();
}

/** A day for reading: “23 January 2020”. */
export function formatDay(iso: string): string {
  dayFormat ??= new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return dayFormat.format(new Date(`${iso}T00:00:00Z`));
}

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in running text: in words up to ten. */
export function formatCount(count: number): string {
  return counts[count] ?? formatNumber(count);
}
