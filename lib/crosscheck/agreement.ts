import type { CitedObservation, Observation } from "../observation";
import { printedUnit } from "../printed";
import { convert } from "../unit";

/** How an official value agrees with a cited one: equal, or equal once rounded to the digits that the article prints. */
export type Agreement = "same" | "rounds_to" | undefined;

/** An official value in the cited unit, without binary noise. */
export function inUnitOf(cited: Observation, official: Observation): number {
  return convert(official.value ?? NaN, official.unit, cited.unit);
}

/** Official less cited, in the cited unit, without binary noise. */
export function differenceOf(cited: CitedObservation, value: number): number {
  return Number((value - cited.value).toPrecision(12));
}

/**
 * Whether a value agrees with a cited number: equal, or within half a unit of the last digit printed, a whole one where the article says
 * “about” (judgement, 4).
 *
 * @param value in the cited unit
 */
export function agreement(cited: CitedObservation, value: number): Agreement {
  const difference = Math.abs(differenceOf(cited, value));
  if (difference === 0) return "same";
  const slack = printedUnit(cited) * (cited.qualifier === "about" ? 1 : 0.5);
  return difference <= slack * (1 + 1e-9) ? "rounds_to" : undefined;
}
