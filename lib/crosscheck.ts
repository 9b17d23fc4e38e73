import type { Problem } from "./corpus-error";
import { findNumbers } from "./number";
import type { CitedObservation, Observation } from "./observation";
import { dayNumber } from "./period";
import type { CrosscheckSpec, Verdict } from "./schema";
import { convert, units } from "./unit";

/** A cited number beside one official value: both in the cited unit, the difference official − cited, and what the rules say. */
export interface Comparison {
  official: Observation;
  value: number;
  difference: number;
  verdict: Verdict;
}

/** What the record said when the article appeared, what it says now, the verdict and the sentence that explains it. */
export interface Crosscheck {
  then: Comparison | undefined;
  now: Comparison | undefined;
  verdict: Verdict;
  reason: string;
  evidence: string[];
}

/** Each verdict in words, for whoever reads the badge. */
export const verdictNames: Record<Verdict, string> = {
  same: "Same as the record",
  rounds_to: "The record rounds to it",
  other_vintage: "Another edition of the record",
  other_definition: "Another definition",
  other_period: "Another period",
  differs: "Differs from the record",
  not_comparable: "Nothing to compare with",
};

/** The share of the official period that the cited one covers, in days. */
function overlap(cited: Observation, official: Observation): number {
  const start = Math.max(dayNumber(cited.periodStart), dayNumber(official.periodStart));
  const end = Math.min(dayNumber(cited.periodEnd), dayNumber(official.periodEnd)) + 1;
  const length = dayNumber(official.periodEnd) - dayNumber(official.periodStart) + 1;
  return Math.max(0, end - start) / length;
}

/** One unit of the last digit that the article prints, in the cited unit; “4 million barrels” is good to a million. */
function precision(cited: CitedObservation): number {
  const [match] = findNumbers(cited.number);
  return match ? match.precision / units[cited.unit].scale : 0;
}

/**
 * Decides how a cited number stands to an official one. In this order: a period of which less than three quarters is shared is another
 * period; equal numbers are the same; a number within half a unit of the last printed digit (a whole one for “about”) rounds to it; a
 * definition marked as different explains the rest; a newer edition does where an edition of the day agreed; all else differs.
 *
 * @param options `definitionDiffers` as the editor marked it; `agreedThen` when the edition of the day agreed
 */
export function compare(
  cited: CitedObservation,
  official: Observation,
  options: { definitionDiffers?: boolean; agreedThen?: boolean } = {},
): Comparison {
  const value = convert(official.value ?? NaN, official.unit, cited.unit);
  const difference = Number((value - cited.value).toPrecision(12));
  return { official, value, difference, verdict: decide(cited, official, difference, options) };
}

function decide(
  cited: CitedObservation,
  official: Observation,
  difference: number,
  options: { definitionDiffers?: boolean; agreedThen?: boolean },
): Verdict {
  const slack = precision(cited) * (cited.qualifier === "about" ? 1 : 0.5) * (1 + 1e-9);
  if (overlap(cited, official) < 0.75) return "other_period";
  if (difference === 0) return "same";
  if (Math.abs(difference) <= slack) return "rounds_to";
  if (options.definitionDiffers) return "other_definition";
  return options.agreedThen ? "other_vintage" : "differs";
}

const agrees = (comparison: Comparison | undefined): boolean =>
  comparison?.verdict === "same" || comparison?.verdict === "rounds_to";

/**
 * The cross-check of one cited observation. A person may decide that nothing is comparable; otherwise the rules decide, by the record of
 * the day where there is one, else by the newest.
 *
 * @param official finds an official observation by its id
 */
export function crosscheck(
  cited: CitedObservation,
  spec: CrosscheckSpec,
  official: (id: string) => Observation | undefined,
): Crosscheck {
  const side = (named: CrosscheckSpec["then"], agreedThen: boolean): Comparison | undefined => {
    const found = named && official(named.observation);
    return found && compare(cited, found, { definitionDiffers: named.differs === "definition", agreedThen });
  };
  const then = side(spec.then, false);
  const now = side(spec.now, agrees(then));
  const ruled = then?.verdict ?? now?.verdict ?? "not_comparable";
  return {
    then,
    now,
    verdict: spec.verdict === "not_comparable" ? spec.verdict : ruled,
    reason: spec.reason,
    evidence: spec.evidence,
  };
}

/** A verdict that the rules no longer give, or an official value that is gone: each stops the build until somebody acknowledges it. */
export function checkCrosscheck(
  place: { article: string; path: string },
  spec: CrosscheckSpec,
  result: Crosscheck | undefined,
  official: (id: string) => Observation | undefined,
  known: (id: string) => boolean,
): Problem[] {
  const missing = [spec.then, spec.now].flatMap((side) =>
    side && !official(side.observation) ? [side.observation] : [],
  );
  if (missing.length) {
    return [
      {
        ...place,
        code: "comparable_missing",
        wrong: `The official value ${missing.join(", ")} does not exist.`,
        remedy: "Name an observation of an official series.",
      },
    ];
  }
  const unknown = spec.evidence.filter((one) => !one.startsWith("http") && !known(one));
  if (unknown.length) {
    return [
      {
        ...place,
        code: "evidence_unknown",
        wrong: `The evidence ${unknown.join(", ")} is neither an address nor a series or article.`,
        remedy: "Name a series, an article or the address of a page.",
      },
    ];
  }
  if (!result || result.verdict === spec.verdict) return [];
  const wrong = `The verdict on record is “${spec.verdict}”, the official values now make it “${result.verdict}”.`;
  return [
    {
      ...place,
      code: "verdict_flipped",
      wrong,
      remedy: `Read the reason again, then acknowledge it: verdict: "${result.verdict}".`,
    },
  ];
}
