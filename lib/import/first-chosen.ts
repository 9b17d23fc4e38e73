import type { SeriesSummary } from "./read";

const most = 6;
const iran = /\biran\b|\bIRN\b|\bIR\b|ایران/iu;

/** The series that are chosen at first: all of a few; of many those that name Iran, else the first ones. */
export function firstChosen(series: readonly SeriesSummary[]): number[] {
  const full = series.filter(({ count }) => count > 0);
  const named = full.filter(({ name }) => iran.test(name));
  const chosen = full.length > most && named.length ? named : full;
  return chosen.slice(0, most).map(({ id }) => id);
}
