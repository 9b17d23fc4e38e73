import { group } from "../group";
import type { Observation } from "../observation";
import { hold, isRate, officialSeries, placeOf, type Rule } from "./rule";

/** Whether two could be counts of one thing: nine points apart at most, or a third. */
function near(a: Observation, b: Observation): boolean {
  const [x, y] = [a.value ?? NaN, b.value ?? NaN];
  if (isRate(a)) return Math.abs(x - y) <= 9;
  return x === y || (x > 0 && y > 0 && Math.abs(Math.log(x / y)) <= 0.35);
}

/** Where two others or more say how much it was in a period, a value that is no forecast is near one of them. */
export const editionNear: Rule = {
  name: "edition_near",
  description:
    "Where others count the same for the same period, no value but a forecast stands apart from all of them.",
  check: (catalog) => {
    const all = officialSeries(catalog).flatMap(({ observations, partner }) =>
      observations
        .filter(({ value, status }) => value !== null && status !== "F")
        .map((one) => ({
          one,
          key: [one.indicator, one.geo, partner, one.unit, one.counted.measure, one.period].join(" "),
        })),
    );
    const byKey = group(all, ({ key }) => [key]);
    return hold(
      all.filter(({ key }) => (byKey.get(key)?.length ?? 0) > 2),
      ({ one, key }) => {
        const others = (byKey.get(key) ?? []).map((other) => other.one).filter((other) => other !== one);
        if (one.note || one.derivation || others.some((other) => near(one, other))) return undefined;
        return {
          code: "edition_near",
          ...placeOf(one),
          wrong: `It is ${one.value} here; others say ${[...new Set(others.map(({ value }) => value))].join(", ")}.`,
          remedy: "Correct the value, or state in the row’s note why it is so.",
        };
      },
    );
  },
};
