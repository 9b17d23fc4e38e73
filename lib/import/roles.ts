import { isMissing } from "./missing";
import { isNumeric } from "./number-text";
import { isPeriodText } from "./period-text";
import { periodName } from "./layout";

/** What is known of a column from the first rows of values. */
interface Seen {
  column: number;
  name: string;
  /** Of the cells that are not missing, how many are numbers. */
  numeric: number;
  distinct: number;
  /** The same periods once more, in another form. */
  isTime: boolean;
  filled: number;
}

/** What each column of a table with its periods down is for. */
export interface Roles {
  values: number[];
  /** Columns whose words tell series apart. */
  keys: number[];
  status: number | undefined;
  unit: number | undefined;
  /** How many units a value counts, “Billions” or a power of ten. */
  scale: number | undefined;
  /** Columns that are left out. */
  left: number[];
}

const valueName = /^(?:obs[_ ]?value|values?|observation value|wert|valeur|valor|amount|مقدار|ارزش)$/i;
const statusName = /^(?:obs(?:ervation)?[_ ])?(?:status|flags?)(?:[_ ]codes?)?(?::.*)?$/i;
const unitName = /^(?:units?|unit[_ ]measure|units? of measure|unit_of_measure|einheit|واحد)(?::.*)?$/i;
const scaleName = /^(?:scale|unit[_ ]?mult(?:iplier)?|powercode code)(?::.*)?$/i;
const aside =
  /^(?:.*\b(?:foot)?notes?|comments?.*|conf[_ ]status.*|confidentiality.*|last[_ ]update.*|decimals?|unit[_ ]?multiplier.*|powercode.*|base[_ ]per.*|pre_?break.*|realtime_(?:start|end))$/i;
const codeName = /(?:^|[\s_])(?:code|id)s?$/i;

const estimatesName = /^estimates?[_ ]start[_ ]after$/i;

/** True for the IMF's column of the last year that is no estimate. */
export const isEstimatesName = (name: string): boolean => estimatesName.test(name);
export const isUnitName = (name: string): boolean => unitName.test(name);
export const isScaleName = (name: string): boolean => scaleName.test(name);

/** True for a name that only says that there are values. */
export const isValueName = (name: string): boolean => name === "" || valueName.test(name.split(":")[0]?.trim() ?? "");

function look(rows: readonly (readonly string[])[], column: number, name: string): Seen {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => !isMissing(cell));
  const numeric = cells.length ? cells.filter(isNumeric).length / cells.length : 1;
  const isTime = cells.every((cell) => isPeriodText(cell));
  return { column, name, numeric, distinct: new Set(cells).size, isTime, filled: cells.length };
}

function isValue({ name, numeric, filled }: Seen): boolean {
  if (filled === 0) return name !== "";
  return numeric >= 0.2 && !codeName.test(name);
}

/** Words of their own in every row are remarks; they tell no series from another. */
const isRemark = ({ distinct, filled }: Seen, rows: number): boolean =>
  rows >= 10 && distinct === filled && filled > rows / 2;

/** What each column is for, by its name and by what stands in the first rows of values. */
export function findRoles(rows: readonly (readonly string[])[], names: readonly string[], period: number): Roles {
  const all = names.map((name, column) => look(rows, column, name)).filter(({ column }) => column !== period);
  const status = all.find(({ name }) => statusName.test(name))?.column;
  const rest = all.filter(
    ({ name }) => ![statusName, scaleName, aside, periodName, estimatesName].some((other) => other.test(name)),
  );
  const named = rest.filter((one) => valueName.test(one.name.split(":")[0]?.trim() ?? ""));
  const fullest = named.toSorted((a, b) => b.filled - a.filled).slice(0, 1);
  const words = rest.some((one) => one.filled > 0 && !isValue(one));
  const values = fullest.length && words ? fullest : rest.filter(isValue);
  const keys = rest.filter(
    (one) =>
      !named.includes(one) && !values.includes(one) && one.filled > 0 && !one.isTime && !isRemark(one, rows.length),
  );
  const used = new Set([...values, ...keys].map(({ column }) => column));
  return {
    values: values.map(({ column }) => column),
    keys: keys.map(({ column }) => column),
    status,
    unit: keys.find(({ name }) => unitName.test(name))?.column,
    scale: all.find(({ name }) => scaleName.test(name))?.column,
    left: all
      .filter(
        ({ column, filled }) =>
          !used.has(column) &&
          column !== status &&
          ![scaleName, estimatesName].some((read) => read.test(names[column] ?? "")) &&
          filled > 0,
      )
      .map(({ column }) => column),
  };
}

/** True where words have to tell rows apart: the same period comes several times, or a column says one thing throughout. */
export function hasKeys(rows: readonly (readonly string[])[], { keys }: Roles, period: number): boolean {
  const periods = rows.map((row) => row[period] ?? "");
  const constant = keys.some((key) => new Set(rows.map((row) => row[key])).size === 1);
  return keys.length > 0 && (constant || new Set(periods).size < periods.length);
}
