import { definitionKey } from "../definition";
import type { Observation } from "../observation";

/** Whether a value was public on a day: only what was certainly public by then counts (judgement, 1). */
export function isKnown({ knownBy }: Pick<Observation, "knownBy">, day: string): boolean {
  return knownBy !== "" && knownBy <= day;
}

/** True for a value that was not public by the end of a day for certain: published later, or the outturn of a period that was not over. */
export function isLater(
  { knownBy, dateBasis, periodEnd, status }: Pick<Observation, "knownBy" | "dateBasis" | "periodEnd" | "status">,
  day: string,
): boolean {
  return (dateBasis !== "snapshot" && knownBy > day) || (status !== "F" && periodEnd > day);
}

/**
 * Who speaks: a publisher of one definition, whichever of its reports a value stands in (judgement, 2). What was computed here from its
 * values is not its word, so it speaks apart.
 *
 * @param continues publishers by the id of the one that carries on their series
 */
export function voiceOf(observation: Observation, continues: ReadonlyMap<string, string>): string {
  const publisher = continues.get(observation.publisherId) ?? observation.publisherId;
  const { indicator, geo, counted, computed } = observation;
  return [publisher, indicator, geo, definitionKey(counted), computed ? "computed" : ""].join(" ");
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders the editions of one number, oldest first: by the first day on which each can have been public, then by the day by which it was
 * for certain; a value of unknown day comes first, and of one day the one with fewer digits. What says that it revises another comes after
 * it whatever the days.
 */
export function compareEditions(a: Observation, b: Observation): number {
  if (a.revises === b.id) return 1;
  if (b.revises === a.id) return -1;
  const days = order(a.asOf, b.asOf) || order(a.knownBy, b.knownBy);
  return days || a.decimals - b.decimals || order(a.vintage, b.vintage) || order(a.id, b.id);
}

/** Whether a value is another one printed with fewer digits. */
function isRounded(a: Observation, b: Observation): boolean {
  return a.unit === b.unit && a.decimals < b.decimals && a.value === Number(b.value?.toFixed(a.decimals));
}

/**
 * True when two rows hold one statement: the same voice repeats a value, or prints it with fewer digits, for the same period from the same
 * day on.
 */
export function repeats(a: Observation, b: Observation): boolean {
  const sameDay = a.published === b.published && a.knownBy === b.knownBy;
  return a.period === b.period && sameDay && (a.value === b.value || isRounded(a, b));
}
