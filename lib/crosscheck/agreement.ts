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

/** How far off a value may be and still round to a cited number: half a unit of the last digit printed, a whole one after “about”. */
export function slackOf(cited: CitedObservation): number {
  return printedUnit(cited) * (cited.qualifier === "about" ? 1 : 0.5);
}

/**
 * Whether a value agrees with a cited number: equal, or rounding to it (judgement, 4).
 *
 * @param difference of the two, in the cited unit
 * @param slack of the cited number, by `slackOf`
 */
export function agreement(difference: number, slack: number): Agreement {
  if (difference === 0) return "same";
  return Math.abs(difference) <= slack * (1 + 1e-9) ? "rounds_to" : undefined;
}
