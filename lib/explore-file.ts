import { observationColumns } from "./columns";
import type { Row } from "./csv";
import { type Choice, fileRow, inFileOrder } from "./explore";
import { isComputed } from "./explore-show";
import type { SeriesJson } from "./series-json";
import { convert, convertible, unitCodes } from "./unit";
import type { View } from "./view";

/** A file that the explorer makes: its name says what is special about it, its columns are those of every file and what the view adds. */
export interface ExploreFile {
  name: string;
  columns: readonly string[];
  rows: Row<string>[];
}

/** A chosen series that is not in what is shown, and why. */
export interface Missing {
  choice: Choice;
  reason: string;
}

/** A row in place of a series: without a value, and with the reason as its note. */
function missingRow({ choice: { id, title, indicator, definition }, reason }: Missing): Row<string> {
  const empty = Object.fromEntries(observationColumns.map((column) => [column, null]));
  const note = `This series is missing from the file: ${reason}`;
  return { ...empty, series_id: id, series: title, indicator_id: indicator, definition, status: "M", note };
}

/** A published row with what was computed from it beside it. */
function computedCells(row: SeriesJson["observations"][number], show: string): Row<string> {
  if (!isComputed(row)) return fileRow(row);
  const { value, base, raw } = row;
  return { ...fileRow(raw), transform: value === null ? null : show, transform_value: value, transform_base: base };
}

/** A value in the unit that the view asks for, beside the published one. */
function inUnit({ value, unit }: Row<string>, wanted: string | undefined): Row<string> {
  const [from, to] = [unitCodes.find((code) => code === unit), unitCodes.find((code) => code === wanted)];
  if (!from || !to || typeof value !== "number" || !convertible(from, to)) return {};
  return { value_shown: convert(value, from, to), unit_shown: to };
}

/**
 * What is shown, as a file. `value` is always the published one; what a view computes stands in columns of its own, after the others. As
 * known on a day, each row says so in `known_on` and the name of the file has the day. A chosen series that did not arrive has a row that
 * says so, and the file is called incomplete.
 */
export function exploreFile(seen: readonly SeriesJson[], view: View, missing: readonly Missing[] = []): ExploreFile {
  const { as_of: day, show, scale, units } = view;
  const shown = inFileOrder(seen);
  const computed =
    show && shown.some(isComputed) ? { transform: null, transform_value: null, transform_base: null } : {};
  const added: Row<string> = { ...(scale && { scale }), ...(day && { known_on: day }) };
  const rows = [...shown.map((row) => computedCells(row, show ?? "")), ...missing.map(missingRow)];
  return {
    name: `${["explore", missing.length && "incomplete", day && `as-of-${day}`].filter(Boolean).join("-")}.csv`,
    columns: [...observationColumns, ...Object.keys(computed), ...Object.keys(added)],
    rows: rows.map((row) => ({ ...computed, ...row, ...(show ? {} : inUnit(row, units)), ...added })),
  };
}
