import { type Cell, csvLines, readRecords, writeCsv } from "./csv";
import { CorpusError, type Problem } from "./corpus-error";
import { type Qualifier, type Status } from "./cells";
import { type DateBasis, SeriesRow } from "./schema";
import { shapeWords } from "./shape";

/** The columns a file of an official series can have, in order; one that would be empty throughout is left out. */
export const seriesColumns = [
  ...["period", "value", "status", "qualifier", "vintage"],
  ...["published", "not_before", "not_after", "date_basis", "date_source"],
  ...["publisher", "quoted_by", "document", "revises", "period_label", "derivation", "cite", "note"],
] as const;

/** A number as our files write it: digits, a hyphen-minus, a dot; anything else is refused by the schema as no number. */
function number(cell: string): number | null {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
}

/** A line's cells as the schema names them; a column that is not known keeps its name and is refused. */
function named(cells: Record<string, string>) {
  const {
    value = "",
    not_before,
    not_after,
    date_basis,
    date_source,
    quoted_by = "",
    period_label = "",
    ...rest
  } = cells;
  return {
    ...rest,
    value: number(value),
    decimals: value.split(".")[1]?.length ?? 0,
    vintage: rest.vintage || null,
    published: rest.published || null,
    notBefore: not_before || null,
    notAfter: not_after || null,
    dateBasis: date_basis || null,
    dateSource: date_source || null,
    quotedBy: quoted_by,
    periodLabel: period_label,
  };
}

function problem(file: string, path: string, wrong: string): Problem {
  const remedy = `Correct the cell; the columns are ${seriesColumns.join(", ")}.`;
  return { code: "series_row", article: file, path, wrong, remedy };
}

/** The file's records. Throws a CorpusError where it is no table. */
function recordsOf(text: string, file: string): ReturnType<typeof readRecords> {
  try {
    return readRecords(text);
  } catch (error) {
    if (error instanceof Error) throw new CorpusError([problem(file, "table", `${error.message}.`)]);
    throw error;
  }
}

/**
 * The rows of an official series' file.
 *
 * @param text the file, as it stands in data/series
 * @param file its path, for messages
 * @throws CorpusError naming file, line and column of every cell that is wrong
 */
export function readSeriesRows(text: string, file: string): SeriesRow[] {
  const problems: Problem[] = [];
  const rows = recordsOf(text, file).flatMap(({ line, record }) => {
    const parsed = SeriesRow.safeParse(named(record));
    if (parsed.success) return parsed.data;
    const path = (issue: { path: PropertyKey[] }) => `line ${line} › ${issue.path.join(".") || "columns"}`;
    problems.push(...parsed.error.issues.map((issue) => problem(file, path(issue), shapeWords(issue))));
    return [];
  });
  if (problems.length === 0 && rows.length === 0) problems.push(problem(file, "table", "It has no rows."));
  if (problems.length) throw new CorpusError(problems);
  return rows;
}

/**
 * The rows of a file that `readSeriesRows` has accepted before: the same rows for a third of the work, since no cell is judged again.
 *
 * @param text the file, as it stands in data/series
 */
export function readProvedRows(text: string): SeriesRow[] {
  const [{ cells: header } = { cells: [] }, ...lines] = csvLines(text);
  return lines.map(({ cells }) => {
    const row = named(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
    const text = (cell: keyof typeof row): string => (row[cell] as string | null | undefined) ?? "";
    return {
      ...row,
      period: text("period" as keyof typeof row),
      status: text("status" as keyof typeof row) as Status,
      qualifier: (text("qualifier" as keyof typeof row) || "exact") as Qualifier,
      dateBasis: row.dateBasis as DateBasis | null,
      publisher: text("publisher" as keyof typeof row),
      document: text("document" as keyof typeof row),
      revises: text("revises" as keyof typeof row),
      derivation: text("derivation" as keyof typeof row),
      cite: text("cite" as keyof typeof row),
      note: text("note" as keyof typeof row),
    };
  });
}

type Column = (typeof seriesColumns)[number];

/** A row's cells by the names of their columns. */
function cellsOf(row: SeriesRow): Record<Column, Cell> {
  const { notBefore, notAfter, dateBasis, dateSource, quotedBy, periodLabel, ...rest } = row;
  const named = { not_before: notBefore, not_after: notAfter, date_basis: dateBasis, date_source: dateSource };
  return { ...rest, ...named, quoted_by: quotedBy, period_label: periodLabel };
}

/** True when a file needs a column: what every row says, and whatever any row says that is not taken for granted. */
function isNeeded(column: Column, rows: readonly Record<Column, Cell>[]): boolean {
  const granted: Cell[] = column === "qualifier" ? ["", "exact", null] : ["", null];
  return ["period", "value", "status"].includes(column) || rows.some((row) => !granted.includes(row[column]));
}

/**
 * Rows as a file of data/series: plain line ends, as git and the other files there have them, and no column that would be empty
 * throughout. A value is written as the number it is, without zeros at its end.
 */
export function writeSeriesRows(rows: readonly SeriesRow[]): string {
  const cells = rows.map(cellsOf);
  const columns = seriesColumns.filter((column) => isNeeded(column, cells));
  return writeCsv(columns, cells).replaceAll("\r\n", "\n");
}
