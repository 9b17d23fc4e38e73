import { group } from "../group";
import type { Observation } from "../observation";
import { hold, isRate, officialSeries, placeOf, type Rule } from "./rule";

/** How far two numbers of one thing are apart: points of a percentage, the logarithm of the ratio of all else. */
function apart(a: Observation, b: Observation): number {
  const [x, y] = [a.value ?? NaN, b.value ?? NaN];
  if (isRate(a) || x <= 0 || y <= 0) return Math.abs(x - y) / 30;
  return Math.abs(Math.log(x / y)) / Math.log(3);
}

/** A value that is far from every other of its period, and from those beside it in its series, has a digit too many or too few. */
export const nearValues: Rule = {
  name: "near_values",
  description: "No official value stands far off from all others of its period and from its neighbours in its series.",
  check: (catalog) => {
    const all = officialSeries(catalog).flatMap((series) => {
      const inOrder = series.observations.filter(({ value }) => value !== null);
      return inOrder.map((one, at) => ({
        one,
        partner: series.partner,
        beside: [inOrder[at - 1], inOrder[at + 1]].filter((other) => other !== undefined),
      }));
    });
    const peers = group(all, ({ one, partner }) => [[one.indicator, one.geo, partner, one.unit, one.period].join(" ")]);
    return hold(
      all.filter(({ one, partner, beside }) => {
        const others = peers.get([one.indicator, one.geo, partner, one.unit, one.period].join(" "))?.length ?? 1;
        return others + beside.length > 1;
      }),
      ({ one, partner, beside }) => {
        const same = peers.get([one.indicator, one.geo, partner, one.unit, one.period].join(" ")) ?? [];
        const others = [...same.map((other) => other.one).filter((other) => other !== one), ...beside];
        if (one.note || one.derivation || others.some((other) => apart(one, other) <= 1)) return undefined;
        return {
          code: "near_values",
          ...placeOf(one),
          wrong: `${one.value} stands far off from every other value of its period and from those beside it.`,
          remedy: "Correct the digit, or state in the row’s note why it is so.",
        };
      },
    );
  },
};
