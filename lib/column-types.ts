import { Qualifier, Status } from "./cells";
import { DateBasis, Verdict } from "./schema";
import { unitCodes } from "./unit";

/** What the cells of a column hold. A code or a partly known date is text, also where it looks like a number. */
export type ColumnType = "string" | "number" | "integer" | "date" | "boolean";

const typed: Readonly<Record<Exclude<ColumnType, "string">, readonly string[]>> = {
  number: ["value", "value_shown", "difference"],
  integer: ["decimals", "observations"],
  date: ["period_start", "period_end", "as_of", "not_after", "accessed", "article_published", "date"],
  boolean: ["sole_copy", "decides", "definition_matches", "drawn"],
};

const typeOf = new Map(
  (Object.keys(typed) as (keyof typeof typed)[]).flatMap((type) =>
    typed[type].map((column) => [column, type] as const),
  ),
);

/** The type of a column, by its name: it is the same in every file. */
export function columnType(column: string): ColumnType {
  return typeOf.get(column) ?? "string";
}

const precisions = ["day", "month", "year", "unknown"];

/** The codes that a column can hold, for the columns of codes; an empty cell is none of them. */
export const codes: Readonly<Record<string, readonly string[]>> = {
  unit: unitCodes,
  unit_shown: unitCodes,
  status: Status.options,
  qualifier: Qualifier.options,
  check: ["verified"],
  crosscheck: Verdict.options,
  verdict: Verdict.options,
  published_precision: precisions,
  period_basis: ["stated", "inferred"],
  frequency: ["A", "Q", "M", "annual", "monthly", "irregular"],
  date_basis: DateBasis.options,
  side: ["then", "now"],
  sign: ["printed", "verb"],
};
