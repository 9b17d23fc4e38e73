import { hold, officialSeries, placeOf, type Rule } from "./rule";

/** A statement that was collected from a page speaks of a period of its time, not of one a generation away. */
export const rowPeriod: Rule = {
  name: "row_period",
  description: "A value collected from a page is of a period at most fifteen years before or after its publication.",
  check: (catalog) =>
    hold(
      officialSeries(catalog)
        .filter(({ statements }) => statements)
        .flatMap(({ observations }) => observations.filter(({ asOf, knownBy }) => asOf || knownBy)),
      (one) => {
        const year = Number((one.asOf || one.knownBy).slice(0, 4));
        if (Math.abs(Number(one.periodEnd.slice(0, 4)) - year) <= 15) return undefined;
        return {
          code: "row_period",
          ...placeOf(one),
          wrong: `It is of ${one.period}, published in ${year}.`,
          remedy: "Correct the period or the date.",
        };
      },
    ),
};
