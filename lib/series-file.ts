import { readCsv } from "./csv";
import { CorpusError } from "./corpus-error";
import { SeriesRow } from "./schema";

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

/** A number as our files write it: digits, a hyphen-minus, a dot; anything else is refused by the schema as no number. */
function number(cell: string): number | null {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
}

/**
 * The rows of an official series' file.
 *
 * @param text the file, as it stands in data/series
 * @param file its path, for messages
 * @throws CorpusError naming file, line and column of every cell that is wrong
 */
export function readSeriesRows(text: string, file: string): SeriesRow[] {
  const problems: CorpusError["problems"][number][] = [];
  const rows = readCsv(text).flatMap((cells, index) => {
    const { value = "", vintage = "", ...rest } = cells;
    const parsed = SeriesRow.safeParse({ ...rest, value: number(value), vintage: vintage || null });
    if (parsed.success) return parsed.data;
    problems.push(
      ...parsed.error.issues.map((issue) => ({
        code: "series_row",
        article: file,
        path: `line ${index + 2} › ${issue.path.join(".") || "columns"}`,
        wrong: `${issue.message}.`,
        remedy: `Correct the cell; the columns are ${seriesColumns.join(", ")}.`,
      })),
    );
    return [];
  });
  if (problems.length) throw new CorpusError(problems);
  return rows;
}
