/** What can be wrong with a part of a file. The rest of the file is kept. */
export type ProblemCode =
  | "short_row"
  | "long_row"
  | "open_quote"
  | "loose_quote"
  | "no_period"
  | "not_a_number"
  | "not_whole_period"
  | "twice"
  | "too_many_series";

/** One thing wrong in a file: where it stands, what is wrong, what to do. */
export interface ImportProblem {
  code: ProblemCode;
  line: number;
  /** The column, from 1, with its name; nothing where the whole row is meant. */
  column: { number: number; name: string } | undefined;
  message: string;
  remedy: string;
  /** How many values are left out because of it. */
  cells: number;
}

/** Why nothing of a file can be read, and what to do. */
export interface Refusal {
  code: "empty" | "not_text" | "not_a_table" | "no_periods" | "no_values" | "encoding" | "too_long";
  message: string;
  remedy: string;
}

/** Thrown where nothing of a file can be read; its message is for readers. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";

  constructor(readonly refusal: Refusal) {
    super(`${refusal.message} ${refusal.remedy}`);
  }
}

const remedies: Record<ProblemCode, string> = {
  short_row: "Give the row as many cells as the header has; an empty one for a value that is missing.",
  long_row: "Put quotation marks around a cell that holds the delimiter, or choose another delimiter.",
  open_quote: "Close the quotation mark, or take it out.",
  loose_quote: "Double a quotation mark that stands inside a cell.",
  no_period: "Write a period such as 2018, 2018Q2, 2018M04, 2018-04-15, 2019/20 or SH1398.",
  not_a_number: "Write a number, leave the cell empty, or add the mark to those that stand for missing.",
  not_whole_period: "Let the dates stand for days, or write the first or last day as in the other rows.",
  twice: "Keep one row for each period of a series.",
  too_many_series: "Split the file, or choose another layout.",
};

/** A problem of a row or a cell, with the remedy of its kind. */
export function importProblem(
  code: ProblemCode,
  { line, column, cells }: Pick<ImportProblem, "line" | "column" | "cells">,
  message: string,
): ImportProblem {
  return { code, line, column, message, remedy: remedies[code], cells };
}
