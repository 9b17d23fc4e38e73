import { hold, type Rule } from "./rule";

/** A number in the label of an event stands in its quotation; the words for its period have whole years alone. */
export const labelNumber: Rule = {
  name: "label_number",
  description:
    "A number in the label of an event stands in its quotation, and the words for a period have whole years.",
  check: (catalog) =>
    hold(
      [
        ...catalog.events.map(({ id, article, label, quote, periodLabel }) => ({
          at: `events › ${id}`,
          article,
          label,
          quote,
          periodLabel,
        })),
        ...catalog.cited.map(({ id, article, quote, periodLabel }) => ({
          at: `observations › ${id}`,
          article,
          label: "",
          quote,
          periodLabel,
        })),
      ],
      ({ at, article, label, quote, periodLabel }) => {
        const foreign = [...label.matchAll(/\d+/g)]
          .map(([number]) => number)
          .find((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(quote));
        const broken = [...periodLabel.matchAll(/\d{3,}/g)]
          .map(([number]) => number)
          .find((number) => !/^(?:1[39]|20)\d\d$/.test(number));
        if (!foreign && !broken) return undefined;
        return {
          code: "label_number",
          article,
          path: at,
          wrong: foreign
            ? `Its label has ${foreign}, its quotation has not.`
            : `“${periodLabel}” has ${broken}, which is no year.`,
          remedy: "Correct the words.",
        };
      },
    ),
};
