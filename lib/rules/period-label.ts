import { parsePeriod } from "../period";
import { hold, type Rule } from "./rule";

/** Years that words name: “2010”, “2019/20”, “mid-2013”. */
const yearsIn = (words: string): number[] =>
  [...words.matchAll(/(?<!\d)(?:1[39]|20)\d\d(?!\d)/g)].map(([year]) => Number(year));

/** The words for a period name no year outside the period; a Persian year counts as the two Gregorian ones it lies in. */
export const periodLabel: Rule = {
  name: "period_label",
  description: "The words for a period name no year outside it.",
  check: (catalog) => {
    const dated = [
      ...catalog.cited.map(({ id, article, period, periodLabel: label, periodBasis }) => ({
        at: `observations › ${id}`,
        article,
        period,
        label: periodBasis === "inferred" ? "" : label,
      })),
      ...catalog.events.map(({ id, article, period, periodLabel: label, periodBasis }) => ({
        at: `events › ${id}`,
        article,
        period,
        label: periodBasis === "inferred" ? "" : label,
      })),
    ];
    return hold(
      dated.filter(({ label }) => label),
      ({ at, article, period, label }) => {
        const { start, end } = parsePeriod(period);
        const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
        const outside = yearsIn(label).filter((year) => year > 1900 && (year < first || year > last));
        if (!outside.length) return undefined;
        return {
          code: "period_label",
          article,
          path: `${at} › periodLabel`,
          wrong: `“${label}” names ${outside.join(", ")}, the period ${period} does not reach there.`,
          remedy: "Correct the words or the period.",
        };
      },
    );
  },
};
