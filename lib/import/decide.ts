import type { Columns } from "./columns";
import { findGrain } from "./grain";
import { isMissing, markOf, usualMarks } from "./missing";
import { type Brackets, findDecimal } from "./number-text";
import { findOrder, type PeriodHow, readPeriod } from "./period-text";
import type { Decided, Estimates, Overrides, Plan } from "./plan";
import type { Delimiter } from "./split";
import { findFiscal, findSplit } from "./split-year";

const yours = "You chose it.";
/** What a reader chose, else what was found. */
export const own = <Value, Found extends Decided<Value>>(value: Value | undefined, found: Found): Found =>
  value === undefined ? found : { ...found, value, why: yours, sure: true };

function missingOf(cells: readonly string[], chosen: Overrides["missing"]): Decided<readonly string[]> {
  const found = [...new Set(cells.filter((cell) => cell !== "" && isMissing(cell)))];
  const why = found.length
    ? `In the file: ${found.join("  ")}`
    : "None stands in the first rows; an empty cell always does.";
  return own(chosen, { value: usualMarks.map(markOf), why, sure: true });
}

/** What a column of the last year that is no estimate does; nothing where there is none. */
export function decideEstimates(
  { estimates }: Columns,
  names: readonly string[],
  chosen: Overrides,
): Plan["estimates"] {
  if (estimates === undefined) return undefined;
  const why = `“${names[estimates]}” has the last year that is none; the values after it get the status estimate.`;
  return own(chosen.estimates, { value: "after" as Estimates, why, sure: true, column: estimates });
}

/** How the periods of a plan are read. */
export const howOf = ({ order, split, fiscal }: Pick<Plan, "order" | "split" | "fiscal">): PeriodHow => ({
  ...{ order: order?.value, split: split?.value, fiscal: fiscal?.value },
});

/** What has to be decided about periods: what is open in how they are written. */
function decidePeriods(times: readonly string[], chosen: Overrides): Pick<Plan, "order" | "split" | "fiscal"> {
  const [order, split, fiscal] = [findOrder(times), findSplit(times), findFiscal(times)];
  return {
    order: order && own(chosen.order, { value: order.order, why: order.why, sure: order.sure }),
    split: split && own(chosen.split, split),
    fiscal: fiscal && own(chosen.fiscal, fiscal),
  };
}

/** What a table met further down that the first rows do not have, decided as if they had it. */
export function decideLater(plan: Plan, met: Met, chosen: Overrides): Plan {
  const later = decidePeriods(
    [met.split, met.fiscal].flatMap((text) => text ?? []),
    chosen,
  );
  const why = `“${met.brackets}” is a number in brackets: in accounts it is below zero.`;
  const brackets =
    met.brackets === undefined ? undefined : own(chosen.brackets, { value: "negative" as Brackets, why, sure: true });
  return { ...plan, split: plan.split ?? later.split, fiscal: plan.fiscal ?? later.fiscal, brackets };
}

/** The first text of each kind that a table met and that can be read in several ways. */
export type Met = Partial<Record<"split" | "fiscal" | "brackets", string>>;

/** What is decided about the cells of a table: its periods, its numbers and its marks. */
export function decide(times: readonly string[], cells: readonly string[], delimiter: Delimiter, chosen: Overrides) {
  const periods = decidePeriods(times, chosen);
  const grain = findGrain(times.flatMap((time) => readPeriod(time, howOf(periods)) ?? []));
  const numbers = cells.filter((cell) => cell !== "" && !isMissing(cell));
  const { decimal, ...mark } = findDecimal(numbers, delimiter);
  return {
    ...periods,
    decimal: own(chosen.decimal, { value: decimal, ...mark }),
    grain: grain && own(chosen.grain, { value: grain.grain, why: grain.why, sure: true }),
    brackets: chosen.brackets && { value: chosen.brackets, why: yours, sure: true },
    missing: missingOf(cells, chosen.missing),
  };
}
