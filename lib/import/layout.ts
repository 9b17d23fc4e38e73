import type { Line } from "./split";
import { plainCell } from "./plain";
import { isNumeric } from "./number-text";
import { isPeriodText, readPeriod } from "./period-text";
import { isMissing } from "./missing";

/** How a table is laid out. */
export const layouts = {
  down: "Periods down, a column for each series",
  long: "Periods down, series told apart by words",
  across: "Periods across, a row for each series",
} as const;
export type Layout = keyof typeof layouts;

/** Where the table of a file begins, and where its periods stand. */
export interface Found {
  layout: "down" | "across";
  /** The line of the header; 0 where there is none. */
  header: number;
  /** The line of the first row of values. */
  first: number;
  /** The column of the periods, or across the first one that is a period. */
  period: number;
}

/** Names of columns of periods, as publishers and spreadsheets write them. */
export const periodName =
  /^(?:.*[\\/])?(?:obs(?:ervation)?[_ ]?date|date|dates|year|years|yr|time|time[_ ]period|timeperiod|period|month|quarter|week|day|datum|jahr|monat|quartal|année|annee|mois|fecha|año|ref_date|سال|تاریخ|ماه|دوره|فصل)(?:\b.*)?$/i;

const width = ({ cells }: Line): number => cells.length;
const filled = ({ cells }: Line): number => cells.filter((cell) => cell.trim() !== "").length;
const at = ({ cells }: Line, column: number): string => plainCell(cells[column] ?? "");

/** The width that most rows have, the greatest of those that are as common. */
function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(width(line), (counts.get(width(line)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** How well a column serves as that of the periods. */
interface Candidate {
  score: number;
  /** The first row in which it has a period, as a place in the list. */
  start: number;
  /** Whether a word above it says that it has periods. */
  named: boolean;
}

/** A column that names a period in nearly every row, from the first row on that it does so in. */
function periodColumn(lines: readonly Line[], column: number): Candidate | undefined {
  const start = lines.findIndex((line) => filled(line) > 1 && isPeriodText(at(line, column)));
  if (start < 0) return undefined;
  const below = lines.slice(start).filter((line) => filled(line) > 1);
  const periods = below.map((line) => at(line, column)).filter(isPeriodText);
  const share = periods.length / below.length;
  const named = lines.slice(Math.max(0, start - 15), start).some((line) => periodName.test(at(line, column)));
  if (share < (named ? 0.4 : 0.6)) return undefined;
  const bare = periods.every((period) => /^\d*$/.test(period));
  const fine = new Set(periods).size / periods.length;
  return { score: share + 2 * fine + (named ? 1 : 0) + (bare ? 0 : 0.3) - column / 100, start, named };
}

const isHeadCell = (text: string): boolean => text !== "" && !isNumeric(text);

/** The header above the first row of values: the row that names the periods, else the fullest one of words, else the topmost of those. */
function headerAbove(lines: readonly Line[], start: number, column: number): Line | undefined {
  const usual = usualWidth(lines.slice(start, start + 50));
  const above = lines.slice(0, start).filter((line) => width(line) <= usual + 1 && filled(line) > 1);
  const block = above.filter((line) =>
    line.cells.some((cell, index) => index !== column && isHeadCell(plainCell(cell))),
  );
  const named = block.findLast((line) => periodName.test(at(line, column)) && filled(line) > 1);
  if (named) return named;
  const most = Math.max(0, ...block.map(filled));
  return block.find((line) => filled(line) === most);
}

/** The best column of periods with its header. */
export function findDown(lines: readonly Line[], only?: number): (Found & { named: boolean }) | undefined {
  const columns = only === undefined ? [...Array(Math.min(60, usualWidth(lines))).keys()] : [only];
  const found = columns
    .flatMap((period) => {
      const one = periodColumn(lines, period);
      return one ? { period, ...one } : [];
    })
    .sort((a, b) => b.score - a.score)[0];
  const first = found && lines[found.start];
  if (!found || !first) return undefined;
  const header = headerAbove(lines, found.start, found.period);
  return { layout: "down", header: header?.line ?? 0, first: first.line, period: found.period, named: found.named };
}

/** True for codes that follow each other in time, forwards or backwards, those of one kind among themselves. */
function inOrder(codes: readonly string[]): boolean {
  const kindOf = (code: string): string => code.replace(/\d/g, "0");
  return [...new Set(codes.map(kindOf))].every((kind) => {
    const same = codes.filter((code) => kindOf(code) === kind);
    const follows = (sign: number): boolean =>
      same.every((code, index) => index === 0 || (code > (same[index - 1] ?? "") ? 1 : -1) === sign);
    return new Set(same).size === same.length && (follows(1) || follows(-1));
  });
}

/** What of the cells below a header of periods is numbers or marks of missing values. */
function numbersBelow(lines: readonly Line[], columns: readonly number[]): number {
  const cells = lines
    .slice(0, 50)
    .flatMap((line) => (filled(line) > 1 ? columns.map((column) => at(line, column)) : []));
  return cells.filter((cell) => isNumeric(cell) || isMissing(cell)).length / (cells.length || 1);
}

/** A row of periods above rows of numbers. */
export function findAcross(lines: readonly Line[], only?: number): Found | undefined {
  for (const [index, line] of lines.slice(0, 60).entries()) {
    if (only !== undefined && line.line !== only) continue;
    const cells = line.cells.map(plainCell);
    const columns = cells.flatMap((cell, column) => (readPeriod(cell) === undefined ? [] : column));
    const words = cells.filter((cell, column) => cell !== "" && !columns.includes(column));
    const codes = columns.map((column) => readPeriod(cells[column] ?? "") ?? "");
    const [first] = columns;
    const next = lines[index + 1];
    if (first === undefined || columns.length < 2 || !next || words.some(isNumeric) || !inOrder(codes)) continue;
    if (first === 0 && words.length === 0) continue;
    if (numbersBelow(lines.slice(index + 1), columns) < 0.6) continue;
    return { layout: "across", header: line.line, first: next.line, period: first };
  }
  return undefined;
}

/** Where the table of a file stands; nothing where no column and no row is one of periods. */
export function findTable(lines: readonly Line[]): Found | undefined {
  const [down, across] = [findDown(lines), findAcross(lines)];
  if (!across || !down) return across ?? down;
  return down.first <= across.header || down.named ? down : across;
}
