import { group } from "../group";
import { hold, isRate, officialSeries, placeOf, type Rule } from "./rule";

/** Old values are hardly revised: three editions of one lineage agree on what lies ten years back, or one of them is wrong. */
export const editionEqual: Rule = {
  name: "edition_equal",
  description: "Editions of one series agree, to a tenth or six points, on what is ten years old.",
  check: (catalog) => {
    const old = officialSeries(catalog)
      .filter(({ statements }) => !statements)
      .flatMap(({ lineage, observations }) =>
        observations
          .filter(
            ({ value, periodEnd, vintage }) =>
              value !== null && Number(vintage.slice(0, 4)) - Number(periodEnd.slice(0, 4)) >= 10,
          )
          .map((one) => ({ one, key: `${lineage} ${one.period}` })),
      );
    const editions = group(old, ({ key }) => [key]);
    return hold(
      old.filter(({ key }) => (editions.get(key)?.length ?? 0) > 2),
      ({ one, key }) => {
        const others = (editions.get(key) ?? []).map((other) => other.one).filter((other) => other !== one);
        const near = others.some(
          ({ value }) =>
            Math.abs((value ?? NaN) - (one.value ?? NaN)) <= (isRate(one) ? 6 : 0.1 * Math.abs(one.value ?? 0)),
        );
        if (near || one.note) return undefined;
        return {
          code: "edition_equal",
          ...placeOf(one),
          wrong: `It is ${one.value} here, ${others.map(({ value }) => value).join(" and ")} in the other editions.`,
          remedy: "Correct the value by its source, or state in the row’s note why it is so.",
        };
      },
    );
  },
};
