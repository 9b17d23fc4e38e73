import { type Columns, columnsAcross, columnsDown } from "./columns";
import { plainCell } from "./plain";
import { findAcross, findDown, findTable, type Found, type Layout } from "./layout";
import { type Brackets, type Decimal, isNumeric } from "./number-text";
import type { DateOrder } from "./period-text";
import { decide, decideEstimates, own } from "./decide";
import type { Grain } from "./grain";
import { ImportRefused } from "./problem";
import { findSiteFile, type SiteFile, siteColumns } from "./site-file";
import { type Delimiter, isBlank, type Line } from "./split";
import type { FiscalYear, SplitYear } from "./split-year";
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
  split?: SplitYear;
  fiscal?: FiscalYear;
  grain?: Grain;
  estimates?: Estimates;
  brackets?: Brackets;
  missing?: readonly string[];
}

/** What a column of the last year that is no estimate does. */
export const estimateReadings = { after: "Values after it are estimates", none: "It is left out" } as const;
export type Estimates = keyof typeof estimateReadings;

/** A decision with what showed it; `sure` is false where a reader should look. */
export interface Decided<Value> {
  value: Value;
  why: string;
  sure: boolean;
}

/** How the table of a file is read. */
export interface Plan extends Omit<Columns, "estimates"> {
  /** Set for a file that this site wrote. */
  site: SiteFile | undefined;
  header: Decided<number>;
  period: Decided<number>;
  decimal: Decided<Decimal>;
  order: Decided<DateOrder> | undefined;
  split: (Decided<SplitYear> & { months: boolean }) | undefined;
  fiscal: Decided<FiscalYear> | undefined;
  grain: Decided<Grain> | undefined;
  estimates: (Decided<Estimates> & { column: number }) | undefined;
  brackets: Decided<Brackets> | undefined;
  missing: Decided<readonly string[]>;
  first: number;
  /** How many cells a row has to have at least. */
  width: number;
  names: string[];
  /** The unit of each column, where a row under the header has them. */
  units: string[];
}

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
        "Write periods such as 2018, 2018Q2, 2018M04, 2018-04-15, 2019/20 or SH1398 in a column of their own, or choose another delimiter.",
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
  const isOpen = [chosen.header, chosen.layout, chosen.period].every((one) => one === undefined);
  const site = isOpen ? findSiteFile(lines) : undefined;
  const found = site ?? tableOf(lines, chosen);
  const rows = lines.filter(({ line }) => line >= found.first).map(cellsOf);
  const header = lines.find(({ line }) => line === found.header);
  const names = namesOf(header, rows);
  const across = found.layout === "across";
  const columns = site
    ? siteColumns(names)
    : across
      ? columnsAcross(names)
      : columnsDown(names, rows, found.period, chosen.layout);
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
    site,
    first: found.first,
    ...decide(times, cells, delimiter, chosen),
    // A file of ours names its periods by codes, in which a day is a day.
    ...(site && { grain: undefined }),
    estimates: decideEstimates(columns, names, chosen),
    ...placeOf(found, names, header, chosen),
    names,
    width: names.length,
    units: unitsOf(lines, found),
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
