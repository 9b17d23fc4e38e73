import { reading } from "../number/reading";
import { isSplitYear } from "./split-year";

const ascii = /^[\x20-\x7e]*$/;
const persianDigit = /[\u06f0-\u06f9\u0660-\u0669]/;

/**
 * A cell with Latin digits, plain marks and spaces, and nothing that no reader sees. Persian texts also write a decimal mark as a slash;
 * in a year or month of a Solar Hijri year and in a year that is written as two it is none.
 */
export function plainCell(cell: string): string {
  if (ascii.test(cell)) return cell.trim();
  const text = reading(cell)
    .text.replace(/[\u2212\u2012\u2013\u2014]/g, "-")
    .trim();
  return persianDigit.test(cell) && /^-?\d+\/\d+$/.test(text) && !/^1[34]\d\d\//.test(text) && !isSplitYear(text)
    ? text.replace("/", ".")
    : text;
}
