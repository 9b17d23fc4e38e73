import { hold, officialValues, placeOf, type Rule } from "./rule";

/** A date that a page shows is the date of a page; one of an edition alone is no day, or says who has it. */
export const dateBasis: Rule = {
  name: "date_basis",
  description:
    "What shows the date of a value fits the date: an edition names a month or a bound, a page names who reports it.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(({ dateBasis: basis }) => basis !== ""),
      (one) => {
        const { dateBasis: basis, quotedBy, published, dateSource } = one;
        const wrong =
          basis === "page" && !quotedBy && !dateSource
            ? "a page reports it, and nothing says whose"
            : !published && basis === "release" && !dateSource
              ? "its release has no date"
              : undefined;
        return wrong
          ? {
              code: "date_basis",
              ...placeOf(one),
              wrong: `In its row ${wrong}.`,
              remedy: "Correct date_basis or quoted_by.",
            }
          : undefined;
      },
    ),
};
