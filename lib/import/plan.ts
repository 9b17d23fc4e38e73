import { plainCell } from "./plain";
import { findAcross, findDown, findTable, type Found, type Layout } from "./layout";
import { isMissing, markOf, usualMarks } from "./missing";
import { type Decimal, findDecimal, isNumeric } from "./number-text";
import { type DateOrder, findOrder, isPeriodText, readPeriod } from "./period-text";
import { findGrain, type Grain } from "./grain";
import { ImportRefused } from "./problem";
import { findRoles, hasKeys, isScaleName, isUnitName } from "./roles";
import { type Delimiter, isBlank, type Line } from "./split";
import type { Encoding } from "./encoding";

/** What a reader can decide instead of us. */
export interface Overrides {
  encoding?: Encoding;
  delimiter?: Delimiter;
  decimal?: Decimal;
  /** The line of the header; 0 for none. */
  header?: number;
  layout?: Layout;
  period?: number;
  order?: DateOrder;
  grain?: Grain;
  missing?: readonly string[];
}

/** A decision with what showed it; `sure` is false where a reader should look. */
export interface Decided<Value> {
  value: Value;
  why: string;
  sure: boolean;
}

/** How the table of a file is read. */
export interface Plan {
  layout: Decided<Layout>;
  header: Decided<number>;
  period: Decided<number>;
  decimal: Decided<Decimal>;
  order: Decided<DateOrder> | undefined;
  grain: Decided<Grain> | undefined;
  missing: Decided<readonly string[]>;
  first: number;
  /** How many cells a row has to have at least. */
  width: number;
  names: string[];
  values: number[];
  keys: number[];
  status: number | undefined;
  unit: number | undefined;
  scale: number | undefined;
  /** The unit of each column, where a row under the header has them. */
  units: string[];
}

const yours = "You chose it.";
const own = <Value>(value: Value | undefined, found: Decided<Value>): Decided<Value> =>
  value === undefined ? found : { value, why: yours, sure: true };

/** The place of the table, as it is found or as it was chosen. */
function tableOf(lines: readonly Line[], { layout, period, header }: Overrides): Found {
  const across =
    layout === "across" || (layout === undefined && period === undefined && findTable(lines)?.layout === "across");
  const below = header ? lines.filter(({ line }) => line >= header) : lines;
  const found = across ? (findAcross(below, header) ?? findAcross(lines)) : findDown(below, period);
  if (!found)
    throw new ImportRefused({
      code: "no_periods",
      message: "No column and no row of this file is one of periods.",
      remedy:
        "Write periods such as 2018, 2018Q2, 2018M04, 2018-04-15 or SH1398 in a column of their own, or choose another delimiter.",
    });
  return header === undefined || across ? found : { ...found, header };
}

const cellsOf = (line: Line | undefined): string[] => (line?.cells ?? []).map(plainCell);

/** The names of the columns, without empty ones at the end. */
function namesOf(header: Line | undefined, rows: readonly (readonly string[])[]): string[] {
  const widths = rows.map((row) => row.findLastIndex((cell) => cell !== "") + 1);
  const widest = Math.max(...widths, 0);
  if (!header) return Array.from({ length: widest }, (_, column) => `Column ${column + 1}`);
  const names = header.cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  while (names.length > 1 && names.at(-1) === "" && names.length > usual(widths)) names.pop();
  return names;
}

function usual(widths: readonly number[]): number {
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
}

/** The row of units under a header: it says “Unit”, or has no word where the periods stand. */
function unitsOf(lines: readonly Line[], { header, first, period }: Found): string[] {
  const between = lines.filter(({ line }) => header > 0 && line > header && line < first).map(cellsOf);
  const row =
    between.find((cells) => /^units?$/i.test(cells[0] ?? "")) ?? between.find((cells) => cells[period] === "");
  return row ?? [];
}

interface Columns {
  layout: Decided<Layout>;
  values: number[];
  keys: number[];
  status: number | undefined;
  unit: number | undefined;
  scale: number | undefined;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

function columnsAcross(names: readonly string[]): Columns {
  const all = names.map((_, column) => column);
  const values = all.filter((column) => readPeriod(names[column] ?? "") !== undefined);
  const words = all.filter((column) => column < (values.at(-1) ?? 0) && !values.includes(column));
  const [unit, scale] = [isUnitName, isScaleName].map((is) => words.find((column) => is(names[column] ?? "")));
  const named = words.filter((column) => (names[column] !== "" || column < (values[0] ?? 0)) && column !== scale);
  const why = `The header names ${values.length} periods.`;
  return { layout: { value: "across", why, sure: true }, values, keys: named, status: undefined, unit, scale };
}

function columnsDown(names: readonly string[], all: readonly string[][], period: number, chosen?: Layout): Columns {
  const rows = all.filter((row) => isPeriodText(row[period] ?? ""));
  const roles = findRoles(rows, names, period);
  const long = chosen === "long" || (chosen === undefined && hasKeys(rows, roles, period));
  const named = (columns: readonly number[]) => quoted(columns.map((column) => names[column] ?? ""));
  const left = long ? roles.left : [...roles.left, ...roles.keys];
  const but = left.length ? ` Left out: ${named(left)}.` : "";
  const why = long
    ? `Words tell the series apart: ${named(roles.keys)}.${but}`
    : `Numbers stand under ${named(roles.values)}.${but}`;
  const layout = { value: long ? ("long" as const) : ("down" as const), why, sure: true };
  return { ...roles, layout, keys: long ? roles.keys : [], unit: long ? roles.unit : undefined, scale: roles.scale };
}

function missingOf(cells: readonly string[], chosen: Overrides["missing"]): Decided<readonly string[]> {
  const found = [...new Set(cells.filter((cell) => cell !== "" && isMissing(cell)))];
  const why = found.length
    ? `In the file: ${found.join("  ")}`
    : "None stands in the first rows; an empty cell always does.";
  return own(chosen, { value: usualMarks.map(markOf), why, sure: true });
}

/**
 * How a file is read, by its first rows and by what the reader chose.
 *
 * @throws ImportRefused where nothing in it is a table of numbers over time
 */
export function makePlan(all: readonly Line[], delimiter: Delimiter, chosen: Overrides): Plan {
  const lines = all.filter((line) => !isBlank(line) && !line.fault);
  if (!lines.some(({ cells }) => cells.length > 1))
    throw new ImportRefused({
      code: "not_a_table",
      message: "No row of this file has several cells.",
      remedy: "A table needs a column of periods and one of numbers; choose the delimiter if there is one.",
    });
  const found = tableOf(lines, chosen);
  const rows = lines.filter(({ line }) => line >= found.first).map(cellsOf);
  const header = lines.find(({ line }) => line === found.header);
  const names = namesOf(header, rows);
  const across = found.layout === "across";
  const columns = across ? columnsAcross(names) : columnsDown(names, rows, found.period, chosen.layout);
  const cells = rows.flatMap((row) => columns.values.map((column) => row[column] ?? ""));
  if (!cells.some(isNumeric))
    throw new ImportRefused({
      code: "no_values",
      message: "Beside the periods of this file stand no numbers.",
      remedy: "Choose another column of periods or another delimiter.",
    });
  const times = across
    ? columns.values.map((column) => names[column] ?? "")
    : rows.map((row) => row[found.period] ?? "");
  return {
    ...columns,
    ...found,
    ...decide(times, cells, delimiter, chosen),
    ...placeOf(found, names, header, chosen),
    names,
    width: names.length,
    units: unitsOf(lines, found),
    layout: columns.layout,
  };
}

function decide(times: readonly string[], cells: readonly string[], delimiter: Delimiter, chosen: Overrides) {
  const order = findOrder(times);
  const by = chosen.order ?? order?.order ?? "dmy";
  const grain = findGrain(times.flatMap((time) => readPeriod(time, by) ?? []));
  const numbers = cells.filter((cell) => cell !== "" && !isMissing(cell));
  const { decimal, ...mark } = findDecimal(numbers, delimiter);
  return {
    decimal: own(chosen.decimal, { value: decimal, ...mark }),
    order: order && own(chosen.order, { value: order.order, why: order.why, sure: order.sure }),
    grain: grain && own(chosen.grain, { value: grain.grain, why: grain.why, sure: true }),
    missing: missingOf(cells, chosen.missing),
  };
}

function placeOf(
  { header, period, layout }: Found,
  names: readonly string[],
  row: Line | undefined,
  chosen: Overrides,
) {
  const why = row
    ? `Line ${header} names ${names.filter((name) => name !== "").length} columns.`
    : "The first row has numbers already.";
  const name =
    layout === "across" ? "They stand in the header." : `“${names[period] ?? ""}” has a period in nearly every row.`;
  return {
    header: own(chosen.header, { value: header, why, sure: row !== undefined }),
    period: own(chosen.period, { value: period, why: name, sure: true }),
  };
}
