import type { CitedObservation } from "../observation";
import type { Verdict } from "../schema";
import type { Comparable } from "./comparable";
import { type Judgement, nearest } from "./verdict";

/** What a verdict comes to: the record agrees; agrees only for another date, edition or definition; does not agree; has nothing. */
export type VerdictKind = "agrees" | "otherwise" | "differs" | "nothing";

const kinds: Record<Verdict, VerdictKind> = {
  same: "agrees",
  rounds_to: "agrees",
  out_of_date: "otherwise",
  other_vintage: "otherwise",
  other_definition: "otherwise",
  other_period: "otherwise",
  within: "differs",
  differs: "differs",
  not_comparable: "nothing",
};

export function kindOf(verdict: Verdict): VerdictKind {
  return kinds[verdict];
}

/**
 * The one official value that stands beside a number: the latest where the sentence speaks of the latest; the edition in force where only
 * a replaced one agrees; else the one that decides, if it is of the period and the definition asked for, or the nearest that is. Where
 * the record has none of these, the one that decides.
 */
export function besideOf({ latest, decides, asked }: Judgement): Comparable | undefined {
  if (latest ?? decides?.replacedBy) return latest ?? decides?.replacedBy;
  return decides && asked.includes(decides) ? decides : (nearest(asked) ?? decides);
}

/**
 * How far a number is off: the gap between it and the value beside it, as a share of the number. Nothing where that value is of another
 * period or counts something else, since then the gap would say little.
 */
export function shareOff(cited: Pick<CitedObservation, "value">, beside: Comparable | undefined): number | undefined {
  if (!beside?.compatible || beside.relation === "neighbour" || cited.value === 0) return undefined;
  return Math.abs(beside.difference / cited.value);
}
