import { type Fetched, sharedAxes } from "./chart/explorer-panels";
import { formatCount, formatNumber } from "./format";
import { formatPeriod } from "./period";
import type { SeriesJson } from "./series-json";
import { group } from "./group";
import { convert, convertible, type UnitCode, unitCodes } from "./unit";
import type { View } from "./view";

type Row = SeriesJson["observations"][number];

/** A row with a value that was computed from published ones; `raw` is the row as it was published. */
export interface ComputedRow extends Row {
  raw: Row;
  /** The period whose value it was divided by. */
  base: string | null;
}

export const isComputed = (row: Row): row is ComputedRow => "raw" in row;

/** Series as a view of values shows them, and a sentence: how the values are computed, or why they are not and stand as published. */
export interface Shown<One extends Fetched> {
  seen: One[];
  words: string;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(", ");
const asPublished = "The values are shown as published.";
const unitOf = (row: Row, { choice }: Fetched): UnitCode => unitCodes.find((code) => code === row.unit) ?? choice.unit;

/** Binary noise is cut off. */
const round = (value: number): number => Number(value.toPrecision(12));

/** The code of the same period a year before; ranges have none, nor has 29 February. */
export function yearEarlier(code: string): string | undefined {
  const [, calendar = "", year, rest = ""] = /^(SH)?(\d{4})((?:Q|M|-).*)?$/.exec(code) ?? [];
  return year === undefined || rest === "-02-29" ? undefined : `${calendar}${Number(year) - 1}${rest}`;
}

/** Of several values for one period the one in force: the newest that no other revises; none where two are as new and differ. */
function inForce(rows: readonly Row[]): Row | undefined {
  const revised = new Set(rows.map(({ revises }) => revises));
  const standing = rows.filter(({ observation_id: id }) => !revised.has(id));
  const newest =
    standing
      .map(({ as_of: day }) => day ?? "")
      .sort()
      .at(-1) ?? "";
  const [first, ...others] = standing.filter(({ as_of: day }) => (day ?? "") === newest);
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** The values of a series that others can be divided by, one a period. */
function single({ json }: Fetched): Map<string, Row> {
  const periods = group(
    json.observations.filter(({ value }) => value !== null),
    ({ period }) => [period],
  );
  return new Map(
    [...periods].flatMap(([period, rows]) => {
      const one = inForce(rows);
      return one ? [[period, one] as const] : [];
    }),
  );
}

/** A series of computed values. None of them is a number that an article states, so none is drawn as a cited one. */
function computed<One extends Fetched>(
  one: One,
  unit: UnitCode,
  compute: (row: Row) => Pick<ComputedRow, "value" | "base">,
): One {
  const observations = one.json.observations.map((row): ComputedRow => ({
    ...row,
    ...compute(row),
    unit,
    decimals: 1,
    raw: row,
  }));
  const statements = one.choice.statements || one.choice.kind === "cited";
  return {
    ...one,
    choice: { ...one.choice, unit, kind: one.choice.kind === "own" ? "own" : "official", statements },
    json: { ...one.json, unit, observations },
  };
}

/** Series of changes, which neither an index nor another change can be made of. */
function changes(seen: readonly Fetched[], codes: readonly UnitCode[]): string[] {
  return seen.filter(({ choice }) => codes.includes(choice.unit)).map(({ choice }) => choice.short);
}

const isAre = (names: readonly string[]): string => (names.length === 1 ? "is" : "are");

/** Why series cannot stand under one index, if they cannot. */
function indexProblem(seen: readonly Fetched[]): string | undefined {
  const moving = changes(seen, ["PC", "PP"]);
  if (moving.length)
    return `No index: ${listed(moving)} ${isAre(moving)} in changes, which have no level to start from.`;
  const axes = sharedAxes(seen);
  if (axes.length < 2) return undefined;
  return `No index: it compares series of one definition and one unit, and these have several (${listed(axes)}).`;
}

/** The first period of which each series has one value. */
function firstCommon(seen: readonly Fetched[]): Row[] | undefined {
  const maps = seen.map(single);
  const [first, ...others] = maps;
  const start = [...(first?.values() ?? [])]
    .toSorted((a, b) => (a.period_start < b.period_start ? -1 : 1))
    .find(({ period }) => others.every((map) => map.has(period)));
  return start && maps.flatMap((map) => map.get(start.period) ?? []);
}

/** Series as an index: their value at the first period they have in common is 100. */
function asIndex<One extends Fetched>(seen: One[]): Shown<One> {
  const refuse = (why: string): Shown<One> => ({ seen, words: `${why} ${asPublished}` });
  const problem = indexProblem(seen);
  if (problem) return refuse(problem);
  const bases = firstCommon(seen.filter(({ json }) => json.observations.some(({ value }) => value !== null)));
  const [start] = bases ?? [];
  if (!bases || !start) return refuse("No index: the series have no period in common with one value each.");
  const period = formatPeriod(start.period);
  const low = bases.find(({ value }) => (value ?? 0) <= 0);
  if (low)
    return refuse(
      `No index: a value of ${period} is ${formatNumber(low.value ?? 0)}, and only a value above 0 can be 100.`,
    );
  const full = seen.map((one) => {
    const base = single(one).get(start.period);
    const compute = (row: Row) => ({
      value:
        row.value === null || !base
          ? null
          : round((100 * convert(row.value, unitOf(row, one), unitOf(base, one))) / (base.value ?? 1)),
      base: start.period,
    });
    return computed(one, "IDX", compute);
  });
  return { seen: full, words: `Index: each value divided by that of ${period} of its series, times 100.` };
}

/** Series as percent changes on the value of the same period a year before, in the same series. */
function asChange<One extends Fetched>(seen: One[]): Shown<One> {
  const moving = changes(seen, ["PC", "PP", "PCT"]);
  if (moving.length) {
    const why = `No change on a year earlier: ${listed(moving)} ${isAre(moving)} in percent or points, of which a percent change misleads.`;
    return { seen, words: `${why} ${asPublished}` };
  }
  const full = seen.map((one) => {
    const values = single(one);
    return computed(one, "PC", (row) => {
      const earlier = values.get(yearEarlier(row.period) ?? "");
      const [now, then] = [unitOf(row, one), earlier && unitOf(earlier, one)];
      const fits = earlier && then && earlier.definition === row.definition && convertible(then, now);
      const before = fits ? convert(earlier.value ?? 0, then, now) : 0;
      if (row.value !== null && before > 0)
        return { value: round((row.value / before - 1) * 100), base: earlier?.period ?? null };
      return { value: null, base: null };
    });
  });
  const words =
    "Change on a year earlier: each value divided by the newest one for the same period a year before in its series, less 1, in percent.";
  return { seen: full, words };
}

/** How many published values have no computed one, in a sentence; empty where all have. */
export function withoutWords(seen: readonly Fetched[]): string {
  const rows = seen.flatMap(({ json }) => json.observations.filter(isComputed));
  const count = rows.filter(({ value, raw }) => value === null && raw.value !== null).length;
  if (!count) return "";
  const [have, are] = count === 1 ? ["One value has", "is"] : [`${capital(formatCount(count))} values have`, "are"];
  return `${have} no single value above 0 a year before to be divided by and ${are} left out.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Series as a view of values shows them. */
export function showAs<One extends Fetched>(seen: One[], show: View["show"]): Shown<One> {
  if (!show || !seen.length) return { seen, words: "" };
  return show === "index" ? asIndex(seen) : asChange(seen);
}

/** Why values cannot stand on a log scale, if they cannot. */
export function logProblem(seen: readonly Fetched[]): string | undefined {
  for (const { choice, json } of seen)
    for (const { value, period } of json.observations)
      if (value !== null && value <= 0)
        return `No log scale: it has no place for 0 and less, and ${choice.short} has ${formatNumber(value, Number.isInteger(value) ? 0 : 1)} for ${formatPeriod(period)}.`;
  return undefined;
}
