import { hold, officialValues, placeOf, type Rule } from "./rule";

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || "6") - 1;

/** The edition a value stands in is of about the time at which it was published. */
export const rowVintage: Rule = {
  name: "row_vintage",
  description: "The edition of a value is of the time at which the value was published, to a year.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(
        ({ vintage, published, dateBasis }) => /^\d{4}/.test(vintage) && published && dateBasis !== "snapshot",
      ),
      (one) => {
        if (Math.abs(months(one.vintage) - months(one.published)) <= 12) return undefined;
        return {
          code: "row_vintage",
          ...placeOf(one),
          wrong: `It is of the edition of ${one.vintage}, but was published ${one.published}.`,
          remedy: "Correct one of the two by the evidence.",
        };
      },
    ),
};
