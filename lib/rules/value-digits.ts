import { hold, officialSeries, placeOf, type Rule } from "./rule";

/** In a series of one release no single value has more decimals than all the others. */
export const valueDigits: Rule = {
  name: "value_digits",
  description: "In a series of one release no single value has more decimals than all the others.",
  check: (catalog) =>
    hold(
      officialSeries(catalog)
        .filter(({ statements, observations }) => !statements && observations.length > 3)
        .flatMap(({ observations }) => {
          const [most = 0, second = 0] = observations.map(({ decimals }) => decimals).sort((a, b) => b - a);
          return observations.map((one) => ({ one, alone: one.decimals === most && most > second, second }));
        }),
      ({ one, alone, second }) =>
        alone && !one.note
          ? {
              code: "value_digits",
              ...placeOf(one),
              wrong: `${one.value} has ${one.decimals} decimals, no other value of its series more than ${second}.`,
              remedy: "Correct the value by its source.",
            }
          : undefined,
    ),
};
