import { group } from "../group";
import { hold, officialSeries, placeOf, type Rule } from "./rule";

/** No row of a series stands twice. */
export const rowRepeated: Rule = {
  name: "row_repeated",
  description: "No row of a series stands twice.",
  check: (catalog) =>
    hold(
      officialSeries(catalog).flatMap(({ observations, statements }) => [
        ...group(observations, (one) => [
          statements
            ? [
                one.period,
                one.value,
                one.vintage,
                one.published,
                one.publisherId,
                one.quotedBy,
                one.document,
                one.sourceUrl,
              ].join("|")
            : one.period,
        ]).values(),
      ]),
      ([one, again]) =>
        one && again
          ? {
              code: "row_repeated",
              ...placeOf(again),
              wrong: `It repeats ${one.id}.`,
              remedy: "Remove one of the two rows.",
            }
          : undefined,
    ),
};
