import type { Status } from "../cells";

/** Which mark parts the decimals in a file. */
export type Decimal = "." | ",";

/** What a number in brackets, “(1.5)”, says. */
export const bracketReadings = {
  negative: "Below zero: (1.5) is −1.5",
  plain: "The number alone: (1.5) is 1.5",
} as const;
export type Brackets = keyof typeof bracketReadings;

/** A number as a cell states it. */
export interface CellNumber {
  value: number;
  decimals: number;
  status: Status;
}

/** Letters that statistics offices put behind a number, and what they say of it. */
const flags: Record<string, Status> = { p: "P", e: "E", f: "F", b: "B", s: "E" };
const plain = /^-?\d{1,15}(?:\.\d+)?$/;
const shape =
  /^(\()?(?:[$€£¥] ?)?([-+]?)(?:[$€£¥] ?)?(\d[\d.,' ]*|[.,]\d+)(e[-+]?\d{1,3})?( ?%)?\)?(?: ?\*{1,3}| (?:\(?[a-z]{1,3}\)?))?$/i;
const flag = / \(?([a-z]{1,3})\)?$/i;
const groups = { ".": /^[1-9]\d{0,2}(?:[,' ]\d{3})+$/, ",": /^[1-9]\d{0,2}(?:[.' ]\d{3})+$/ };

/** The whole part without its groups of three; nothing where it is no number. */
function wholeDigits(whole: string, mark: Decimal): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  return groups[mark].test(whole) ? whole.replace(/\D/g, "") : undefined;
}

/** The digits of a number with a point; nothing where they cannot be read with this decimal mark. */
function digitsOf(text: string, mark: Decimal): string | undefined {
  const [before = "", part, ...more] = text.split(mark);
  const whole = wholeDigits(before, mark);
  if (more.length || whole === undefined || (part !== undefined && !/^\d*$/.test(part)) || (!whole && !part))
    return undefined;
  return part ? `${whole || "0"}.${part}` : whole;
}

function statusOf(cell: string): Status {
  const letters = (flag.exec(cell)?.[1] ?? "").toLowerCase();
  return [...letters].map((letter) => flags[letter]).find((status) => status !== undefined) ?? "A";
}

/** The number that a plain cell states; nothing where it states none. */
export function readNumber(cell: string, mark: Decimal): CellNumber | undefined {
  if (mark === "." && plain.test(cell))
    return { value: Number(cell), decimals: cell.split(".")[1]?.length ?? 0, status: "A" };
  const [, opened, sign, printed = "", exponent = ""] = shape.exec(cell) ?? [];
  const digits = printed && digitsOf(printed.trim(), mark);
  if (!digits || (opened !== undefined) !== cell.replace(flag, "").endsWith(")")) return undefined;
  const value = Number(`${opened || sign === "-" ? "-" : ""}${digits}${exponent}`);
  const decimals = exponent ? (String(value).split(".")[1]?.length ?? 0) : (digits.split(".")[1]?.length ?? 0);
  return Number.isFinite(value) ? { value: value || 0, decimals, status: statusOf(cell) } : undefined;
}

/** True for a cell that is a number by one of the two marks. */
export const isNumeric = (cell: string): boolean =>
  readNumber(cell, ".") !== undefined || readNumber(cell, ",") !== undefined;

/** Which decimal mark a cell shows: nothing where it fits both. */
function shows(cell: string): Decimal | undefined {
  const [point, comma] = [readNumber(cell, "."), readNumber(cell, ",")];
  if (!point || !comma) return point ? (/[.,]/.test(cell) ? "." : undefined) : comma ? "," : undefined;
  return undefined;
}

/** The decimal mark of the numbers of a file, and what showed it. `sure` is false where they fit both readings. */
export function findDecimal(
  cells: readonly string[],
  delimiter: string,
): { decimal: Decimal; why: string; sure: boolean } {
  const shown = cells.map((cell) => ({ cell, mark: shows(cell) }));
  const of = (mark: Decimal) => shown.filter((one) => one.mark === mark);
  const [points, commas] = [of("."), of(",")];
  const decimal = commas.length > points.length ? "," : ".";
  const [example] = decimal === "," ? commas : points;
  if (example) return { decimal, why: `“${example.cell}” can only be read so.`, sure: true };
  const open = cells.find((cell) => /[.,]/.test(cell) && readNumber(cell, ".") && readNumber(cell, ","));
  if (!open) return { decimal: delimiter === ";" ? "," : ".", why: "No number has decimals.", sure: true };
  const why = `“${open}” can be read in two ways; in a file like this it is usually meant so.`;
  if (open.includes(",")) return { decimal: delimiter === ";" ? "," : ".", why, sure: delimiter !== "\t" };
  return { decimal: ".", why, sure: delimiter !== ";" };
}
