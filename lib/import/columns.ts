import { hasKeys, findRoles, isEstimatesName, isScaleName, isUnitName } from "./roles";
import { isPeriodText, readPeriod } from "./period-text";
import type { Layout } from "./layout";
import type { Decided } from "./plan";

/** What the columns of a table are for, by their places from 0. */
export interface Columns {
  layout: Decided<Layout>;
  values: number[];
  /** Columns whose words tell series apart. */
  keys: number[];
  status: number | undefined;
  qualifier: number | undefined;
  unit: number | undefined;
  scale: number | undefined;
  /** The column with the last year that is no estimate, as the IMF writes it. */
  estimates: number | undefined;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const estimatesOf = (names: readonly string[]): number | undefined => {
  const column = names.findIndex(isEstimatesName);
  return column < 0 ? undefined : column;
};

/** The columns of a table that has its periods in the header. */
export function columnsAcross(names: readonly string[]): Columns {
  const all = names.map((_, column) => column);
  const values = all.filter((column) => readPeriod(names[column] ?? "") !== undefined);
  const estimates = estimatesOf(names);
  const words = all.filter(
    (column) => column < (values.at(-1) ?? 0) && !values.includes(column) && column !== estimates,
  );
  const [unit, scale] = [isUnitName, isScaleName].map((is) => words.find((column) => is(names[column] ?? "")));
  const named = words.filter((column) => (names[column] !== "" || column < (values[0] ?? 0)) && column !== scale);
  const why = `The header names ${values.length} periods.`;
  const layout = { value: "across" as const, why, sure: true };
  return { layout, values, keys: named, status: undefined, qualifier: undefined, unit, scale, estimates };
}

/** The columns of a table that has its periods in one of them. */
export function columnsDown(
  names: readonly string[],
  all: readonly string[][],
  period: number,
  chosen?: Layout,
): Columns {
  const rows = all.filter((row) => isPeriodText(row[period] ?? ""));
  const roles = findRoles(rows, names, period);
  const long = chosen === "long" || (chosen === undefined && hasKeys(rows, roles, period));
  const named = (columns: readonly number[]) => quoted(columns.map((column) => names[column] ?? ""));
  const left = long ? roles.left : [...roles.left, ...roles.keys];
  const but = left.length ? ` Left out: ${named(left)}.` : "";
  const why = long
    ? `Words tell the series apart: ${named(roles.keys)}.${but}`
    : `Numbers stand under ${named(roles.values)}.${but}`;
  return {
    layout: { value: long ? "long" : "down", why, sure: true },
    ...{ values: roles.values, keys: long ? roles.keys : [], status: roles.status, qualifier: undefined },
    ...{ unit: long ? roles.unit : undefined, scale: roles.scale, estimates: estimatesOf(names) },
  };
}
