import { group } from "../group";
import type { Observation } from "../observation";
import { hold, isRate, officialSeries, placeOf, type Rule } from "./rule";

/** How far a value lies from the middle of its two neighbours, as a share of them where it is no rate. */
function bends(values: readonly number[], rate: boolean): number[] {
  return values.map((value, at) => {
    const [before, after] = [values[at - 1], values[at + 1]];
    if (before === undefined || after === undefined) return 0;
    const middle = (before + after) / 2;
    return rate || middle === 0 ? Math.abs(value - middle) : Math.abs(value - middle) / Math.abs(middle);
  });
}

/** The greatest bend of a series but for those at a place and beside it. */
const elsewhere = (all: readonly number[], at: number): number =>
  Math.max(...all.map((bend, index) => (Math.abs(index - at) <= 2 ? 0 : bend)));

function wild(observations: readonly Observation[]): { one: Observation; much: boolean }[] {
  const values = observations.map(({ value }) => value ?? NaN);
  const all = bends(values, observations[0] !== undefined && isRate(observations[0]));
  return observations.map((one, at) => ({ one, much: (all[at] ?? 0) > 2.5 * elsewhere(all, at) }));
}

/** What two editions have to share to confirm each other. */
const nameOf = ({ indicator, geo, unit, period }: Observation): string => [indicator, geo, unit, period].join(" ");

/** A value 2.5 times as far from the middle of its neighbours as the next farthest is confirmed by another edition, or explained. */
export const seriesStep: Rule = {
  name: "series_step",
  description: "In a series of one release no value is far more distant from its neighbours than every other.",
  check: (catalog) => {
    const all = officialSeries(catalog);
    const peers = group(
      all.flatMap(({ observations }) => observations),
      (one) => [nameOf(one)],
    );
    const confirmed = (one: Observation): boolean =>
      (peers.get(nameOf(one)) ?? []).some(
        (other) =>
          other.seriesId !== one.seriesId &&
          Math.abs((other.value ?? NaN) - (one.value ?? NaN)) <= 0.02 * Math.abs(one.value ?? 0),
      );
    return hold(
      all
        .filter(({ statements, gaps, observations }) => !statements && !gaps && observations.length > 8)
        .flatMap(({ observations }) => wild(observations.filter(({ value }) => value !== null))),
      ({ one, much }) =>
        much && !one.note && !confirmed(one)
          ? {
              code: "series_step",
              ...placeOf(one),
              wrong: `${one.value} is at least 2.5 times as far from the middle of its neighbours as the other values of its series.`,
              remedy: "Correct the value, or state in the row’s note why it is so.",
            }
          : undefined,
    );
  },
};
