import { csvLines, readCsv } from "./csv";
import { CorpusError, type Problem } from "./corpus-error";
import { type Qualifier, type Status } from "./cells";
import { SeriesRow } from "./schema";
import { shapeWords } from "./shape";

/** The columns of a file of an official series, in order. */
export const seriesColumns = [
  "period",
  "value",
  "status",
  "qualifier",
  "vintage",
  "stated_by",
  "cite",
  "note",
] as const;
type Column = (typeof seriesColumns)[number];

/** A number as our files write it: digits, a hyphen-minus, a dot; anything else is refused by the schema as no number. */
function number(cell: string): number | null {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
}

function problem(file: string, path: string, wrong: string): Problem {
  const remedy = `Correct the cell; the columns are ${seriesColumns.join(", ")}.`;
  return { code: "series_row", article: file, path, wrong, remedy };
}

/** The file's records. Throws a CorpusError where it is no table. */
function recordsOf(text: string, file: string): Record<string, string>[] {
  try {
    return readCsv(text);
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
  const rows = recordsOf(text, file).flatMap((cells, index) => {
    const { value = "", vintage = "", ...rest } = cells;
    const parsed = SeriesRow.safeParse({ ...rest, value: number(value), vintage: vintage || null });
    if (parsed.success) return parsed.data;
    const path = (issue: { path: PropertyKey[] }) => `line ${index + 2} › ${issue.path.join(".") || "columns"}`;
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
  const [header = [], ...lines] = csvLines(text);
  const at = Object.fromEntries(seriesColumns.map((name) => [name, header.indexOf(name)])) as Record<Column, number>;
  return lines.map((cells) => {
    const cell = (name: Column): string => cells[at[name]] ?? "";
    return {
      period: cell("period"),
      value: number(cell("value")),
      status: cell("status") as Status,
      qualifier: at.qualifier < 0 ? "exact" : (cell("qualifier") as Qualifier),
      vintage: cell("vintage") || null,
      stated_by: cell("stated_by"),
      cite: cell("cite"),
      note: cell("note"),
    };
  });
}
