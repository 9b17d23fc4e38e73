import { type Fetched, sharedAxes } from "./chart/explorer-panels";
import { describePeriod } from "./describe";
import { observationOf } from "./explore";
import { formatNumber, formatValue } from "./format";
import type { Observation } from "./observation";
import type { SeriesJson } from "./series-json";
import { convert } from "./unit";

/** A value of a chosen series. */
export interface ChosenValue extends Fetched {
  row: SeriesJson["observations"][number];
  observation: Observation;
}

/** The value of an observation that is shown, if it is. */
export function findValue(seen: readonly Fetched[], id: string | undefined): ChosenValue | undefined {
  for (const { choice, json } of seen) {
    const row = json.observations.find(({ observation_id: one }) => one === id);
    if (row) return { choice, json, row, observation: observationOf(json, choice.unit, row) };
  }
  return undefined;
}

const hundredths = (value: number): number => Number(value.toFixed(2));
const name = ({ choice, observation }: ChosenValue): string => `${describePeriod(observation)}, ${choice.short}`;

/** A difference with its sign; between two percentages it is in points. */
function difference(by: number, { observation: { unit } }: ChosenValue): string {
  const plus = by > 0 ? "+" : "";
  const inPoints = unit === "PC" || unit === "PCT";
  return inPoints
    ? `${plus}${formatNumber(hundredths(by))} percentage points`
    : `${plus}${formatValue(hundredths(by), unit)}`;
}

/** How many percent the second value is away from the first one, where both are above 0. */
function percent(from: number, to: number, { observation: { unit } }: ChosenValue): string {
  if (unit === "PC" || unit === "PCT" || unit === "PP") return "";
  if (from <= 0 || to <= 0) return from * to < 0 ? "; the sign changes, so no percent is given" : "";
  const by = (to / from - 1) * 100;
  return `, ${by > 0 ? "+" : ""}${formatNumber(Number(by.toFixed(1)))}%`;
}

/**
 * Two values in a sentence, the earlier one first: “From 2.5 mb/d (2018, Office) to 1.1 mb/d (2019, Office): −1.4 mb/d, −56%.” No
 * difference is given of values that count different things.
 */
export function compareWords(one: ChosenValue, other: ChosenValue): string {
  const later = one.observation.periodStart > other.observation.periodStart;
  const [a, b] = later ? [other, one] : [one, other];
  const axes = sharedAxes([a, b]);
  if (axes.length > 1) return `These two count different things (${axes.join("; ")}), so no difference is given.`;
  const [from, second] = [a.observation.value, b.observation.value];
  if (from === null || second === null) return "One of the two values is missing, so no difference is given.";
  const { unit } = a.observation;
  const to = convert(second, b.observation.unit, unit);
  const course = `From ${formatValue(hundredths(from), unit)} (${name(a)}) to ${formatValue(hundredths(to), unit)} (${name(b)})`;
  return `${course}: ${difference(to - from, a)}${percent(from, to, a)}.`;
}
