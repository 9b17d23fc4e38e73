import { monthNames } from "../months";
import { hold, officialValues, placeOf, type Rule } from "./rule";

const named = new RegExp(`(${monthNames.join("|")}) (\\d{4})$`);

/** The month in which a report was published by its name, as a count of months: “Monthly Oil Market Report, August 2019”. */
function monthOf(document: string): number | undefined {
  const [, month, year] = named.exec(document) ?? [];
  return month ? Number(year) * 12 + monthNames.indexOf(month) : undefined;
}

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** A value that stands in a report of a named month was published in that month or the two around it. */
export const documentDate: Rule = {
  name: "document_date",
  description: "A value of a report that names its month was published in that month, or in the one before or after.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(
        ({ document, published, dateBasis }) =>
          monthOf(document) !== undefined &&
          published.length >= 7 &&
          (dateBasis === "release" || dateBasis === "edition"),
      ),
      (one) => {
        if (Math.abs((monthOf(one.document) ?? NaN) - monthsOf(one.published)) <= 1) return undefined;
        return {
          code: "document_date",
          ...placeOf(one),
          wrong: `It was published ${one.published}, but stands in “${one.document}”.`,
          remedy: "Correct the date or the name of the report.",
        };
      },
    ),
};
