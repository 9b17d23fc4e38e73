import { CorpusError, type Problem } from "./corpus-error";
import type { OfficialSeries } from "./observation";

/** Reads every row of every official series once; gives all that is wrong with them. */
export function proveRows(officials: readonly OfficialSeries[]): Problem[] {
  return officials.flatMap(problemsOf);
}

function problemsOf(series: OfficialSeries): readonly Problem[] {
  try {
    void series.observations.length;
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
}
