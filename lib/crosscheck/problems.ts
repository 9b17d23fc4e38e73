import type { Problem } from "../corpus-error";
import type { CitedObservation, Observation } from "../observation";
import type { Crosscheck, Side } from "./crosscheck";
import { isKnown } from "./edition";

function problem(cited: CitedObservation, code: string, path: string, wrong: string, remedy: string): Problem {
  return { code, article: cited.article, path: `observations › ${cited.id} › ${path}`, wrong, remedy };
}

/** Values that stand as the record of the article's day and were not public for certain by then (judgement, 1). */
export function thenProblems(cited: CitedObservation, { judgements, day = "" }: Side): Problem[] {
  const all = judgements.flatMap(({ comparables }) => comparables.flatMap(({ parts }) => parts));
  return [...new Set(all)]
    .filter((one) => !isKnown(one, day))
    .map(({ id, knownBy }) =>
      problem(
        cited,
        "then_not_public",
        "then",
        `${id} stands as the record of ${day}, but ${knownBy ? `was public only by ${knownBy}` : "its day of publication is unknown"}.`,
        "Compare it as the newest record only.",
      ),
    );
}

function excludedProblems(cited: CitedObservation, officials: readonly Observation[]): Problem[] {
  const known = new Set(officials.flatMap(({ id, seriesId }) => [id, seriesId]));
  return cited.excluded
    .filter(({ observation }) => !known.has(observation))
    .map(({ observation }) =>
      problem(
        cited,
        "excluded_unknown",
        "exclude",
        `“${observation}” is left out, but is no official value that could be compared.`,
        "Name an observation or a series of the same indicator and place, or remove the entry.",
      ),
    );
}

/** Everything wrong with the comparisons: values too late for their day, and exclusions of what does not exist. */
export function crosscheckProblems(
  cited: readonly CitedObservation[],
  crosschecks: ReadonlyMap<string, Crosscheck>,
  comparable: (indicator: string, geo: string) => readonly Observation[],
): Problem[] {
  return cited.flatMap((one) => {
    const check = crosschecks.get(one.id);
    return [
      ...excludedProblems(one, comparable(one.indicator, one.geo)),
      ...(check ? thenProblems(one, check.then) : []),
    ];
  });
}
