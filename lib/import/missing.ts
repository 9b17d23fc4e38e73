/** Marks that stand for a missing value in the files that publishers write. An empty cell always does. */
export const usualMarks: readonly string[] = [
  ...["..", "...", ".", "-", "--", "---", ":", "*", "x", "…"],
  ...[
    "n/a",
    "n.a.",
    "n.a",
    "na",
    "nan",
    "null",
    "none",
    "nil",
    "#n/a",
    "nd",
    "n.d.",
    "no data",
    "not available",
    "missing",
  ],
  ...["(na)", "(x)", "(d)", "w", "c", ": c", ":c", ": u", ": z", "nr", "ndf"],
  ...["ناموجود", "نامشخص"],
];

/** A mark as it is compared: letters small. Dashes were made one when the cell was made plain. */
export const markOf = (cell: string): string => cell.toLowerCase();

/** A reader's list of marks, apart by spaces. */
export function readMarks(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter(Boolean).map(markOf))];
}

const usual = new Set(usualMarks);

/** True for an empty cell and for the marks that publishers use. */
export const isMissing = (cell: string): boolean => cell === "" || usual.has(markOf(cell));
