import type { Fetched } from "./chart/explorer-panels";
import { describePeriod } from "./describe";
import { type Choice, observationOf, unitWords, vintageName } from "./explore";
import { isComputed } from "./explore-show";
import { statusNames } from "./format";
import type { Observation } from "./observation";
import { units } from "./unit";

/** A value as a row of the explorer's table. */
export interface TableRow {
  choice: Choice;
  observation: Observation;
  /** The published value, where the one shown was computed from it. */
  published: Observation | undefined;
}

/** The columns that can be sorted by; `series` stands in the table only while it is sorted. */
export const sortKeys = ["series", "period", "value", "status", "statedBy", "vintage"] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** The rows of the table, series by series. */
export function tableRows(seen: readonly Fetched[]): TableRow[] {
  return seen.flatMap(({ choice, json }) =>
    json.observations.map((row) => ({
      choice,
      observation: observationOf(json, choice.unit, row),
      published: isComputed(row) ? observationOf(json, choice.unit, row.raw) : undefined,
    })),
  );
}

/** What a column is sorted by; amounts in units of one base as what they amount to. */
function sortValue({ choice, observation }: TableRow, key: SortKey): string | number | null {
  if (key === "series") return choice.title;
  if (key === "period") return `${observation.periodStart} ${observation.periodEnd}`;
  if (key === "value") return observation.value === null ? null : observation.value * units[observation.unit].scale;
  return key === "status" ? statusNames[observation.status] : observation[key];
}

/** Rows sorted by a column, those that are equal in the order they had, a missing value last. */
export function sortRows(rows: readonly TableRow[], { key, descending }: Sort): TableRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [sortValue(one, key), sortValue(other, key)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
  });
}

const cell = (text: string | number | null): string => String(text ?? "").replace(/\s+/g, " ");

/** Rows as text for a spreadsheet to paste: cells apart by tabs, numbers in plain digits, the unit in a column of its own, and last the codes. */
export function tableText(rows: readonly TableRow[]): string {
  const computed = rows.some(({ published }) => published);
  const heads = ["Series", "Period", "Value", "Unit", ...(computed ? ["Published value", "Published unit"] : [])];
  const lines = rows.map(({ choice, observation, published }) => [
    ...[choice.title, describePeriod(observation), observation.value, unitWords({ ...choice, unit: observation.unit })],
    ...(computed ? [published?.value ?? null, published ? units[published.unit].name : null] : []),
    ...[
      statusNames[observation.status],
      observation.statedBy,
      observation.vintage && vintageName(observation.vintage),
      ...[observation.id, observation.seriesId, observation.period],
    ],
  ]);
  return [[...heads, "Status", "Stated by", "Vintage", "Id", "Series id", "Period code"], ...lines]
    .map((line) => line.map(cell).join("\t"))
    .join("\n");
}
