import type { Catalog } from "../catalog";
import type { Problem } from "../corpus-error";
import type { Observation, Series } from "../observation";

/** What a rule found: how many facts it held, and what is wrong with the others. */
export interface Proof {
  proved: number;
  problems: Problem[];
}

/** A rule that joined facts have to keep; each is a file of its own. */
export interface Rule {
  /** Also the code of its problems. */
  name: string;
  /** What it holds, as one sentence for a reader. */
  description: string;
  check: (catalog: Catalog) => Proof;
}

/** The file and place of an official value, for whoever has to mend it. */
export function placeOf({ id, seriesId }: Observation): Pick<Problem, "article" | "path"> {
  return { article: `data/series/…/${seriesId}.csv`, path: id };
}

/** Every official series with its values. */
export function officialSeries(catalog: Catalog): Series[] {
  return [...catalog.series.values()].filter(({ kind }) => kind === "official");
}

/** Every official value. */
export function officialValues(catalog: Catalog): Observation[] {
  return officialSeries(catalog).flatMap(({ observations }) => observations);
}

/**
 * Holds each of some facts to a question.
 *
 * @param facts what the rule is about; each counts as proved
 * @param ask gives the problem of one, or nothing where it holds
 */
export function hold<Fact>(facts: readonly Fact[], ask: (fact: Fact) => Problem | undefined): Proof {
  const problems = facts.flatMap((fact) => ask(fact) ?? []);
  return { proved: facts.length - problems.length, problems };
}

/** True of values in percent, whose differences are points. */
export const isRate = ({ unit }: Observation): boolean => unit === "PC" || unit === "PCT" || unit === "PP";

/** True when two numbers differ by more than the coarser of them can say. */
export function differ(a: Observation, b: Observation): boolean {
  return Math.abs((a.value ?? NaN) - (b.value ?? NaN)) > 10 ** -Math.min(a.decimals, b.decimals) * (1 + 1e-9);
}
