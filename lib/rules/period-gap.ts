import { formatPeriod, parsePeriod } from "../period";
import type { Observation } from "../observation";
import { hold, officialSeries, type Rule } from "./rule";

/** Days between the end of a value's period and the start of the next; one that overlaps is below one. */
const gap = (before: Observation, after: Observation): number =>
  Math.round((Date.parse(after.periodStart) - Date.parse(before.periodEnd)) / 86_400_000);

const isRegular = ({ period }: Observation): boolean => ["year", "month"].includes(parsePeriod(period).kind);

/** A series of one release runs on without a gap; a value that is missing has a row of status M. */
export const periodGap: Rule = {
  name: "period_gap",
  description: "A yearly or monthly series of one release has a row for every period from its first to its last.",
  check: (catalog) =>
    hold(
      officialSeries(catalog)
        .filter(
          ({ statements, gaps, frequency, observations }) =>
            !statements && !gaps && frequency !== "irregular" && observations.every(isRegular),
        )
        .flatMap(({ observations }) => {
          const inOrder = [...observations].sort((a, b) => a.periodStart.localeCompare(b.periodStart));
          const steps = inOrder.slice(1).map((after, index) => ({ before: inOrder[index] ?? after, after }));
          return steps.some(({ before, after }) => gap(before, after) === 1) ? steps : [];
        }),
      ({ before, after }) => {
        const days = gap(before, after);
        if (days === 1 || before === after) return undefined;
        return {
          code: "period_gap",
          article: `data/series/…/${after.seriesId}.csv`,
          path: after.id,
          wrong: `Between ${formatPeriod(before.period)} and ${formatPeriod(after.period)} ${days > 1 ? `${days - 1} days are missing` : "days are counted twice"}.`,
          remedy: "Add the row that is missing, with status M where its value is; remove what stands twice.",
        };
      },
    ),
};
