import type { CitedObservation } from "../observation";
import type { Verdict } from "../schema";
import type { Comparable, OfficialRecord } from "./comparable";
import { type Judgement, judge, verdictOrder } from "./verdict";

/** A cited number beside the record of one day: each reading judged, the first verdict of all. */
export interface Side {
  /** The day, or nothing for the newest holding. */
  day: string | undefined;
  verdict: Verdict;
  decides: Comparable | undefined;
  judgements: readonly Judgement[];
}

/** A cited number beside the record of the day on which its article appeared, and beside the newest. */
export interface Crosscheck {
  then: Side;
  now: Side;
}

/** Each verdict in words, for whoever reads the badge. */
export const verdictNames: { [Code in Verdict]: string } = {
  same: "Same as the record",
  rounds_to: "The record rounds to it",
  out_of_date: "Out of date",
  other_vintage: "Same as an earlier edition",
  other_definition: "Same by another definition",
  other_period: "Same for another period",
  within: "Within the range of the record",
  differs: "Differs from the record",
  not_comparable: "Nothing to compare with",
};

function sideOf(cited: CitedObservation, record: OfficialRecord, day: string | undefined): Side {
  const judgements = cited.readings.map((reading) => judge(cited, reading, record, day));
  const rank = ({ verdict }: Judgement): number => verdictOrder.indexOf(verdict);
  const [first] = [...judgements].sort((a, b) => rank(a) - rank(b));
  return { day, verdict: first?.verdict ?? "not_comparable", decides: first?.decides, judgements };
}

/**
 * The cross-check of one cited number, by rule alone (judgement, 3 and 4): no comparator and no verdict is named by anybody.
 *
 * @param record every official value of the number's indicator and place
 */
export function crosscheck(cited: CitedObservation, record: OfficialRecord): Crosscheck {
  return { then: sideOf(cited, record, cited.knownBy), now: sideOf(cited, record, undefined) };
}

/** All that a cross-check compares, then and now, each official observation once. */
export function comparedIn({ then, now }: Crosscheck): Comparable["official"][] {
  const all = [then, now].flatMap(({ judgements }) =>
    judgements.flatMap(({ comparables }) => comparables.flatMap(({ parts }) => parts)),
  );
  return [...new Map(all.map((official) => [official.id, official])).values()];
}
