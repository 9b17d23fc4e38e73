import { definitionKey } from "../definition";
import { group } from "../group";
import type { Observation } from "../observation";
import { differ, type Rule, officialSeries, placeOf } from "./rule";

/** A publisher that says one thing of one period on one day says it with one number, in whichever of our files. */
export const oneStatement: Rule = {
  name: "one_statement",
  description: "What a publisher stated of a period in one edition is the same number in every file.",
  check: (catalog) => {
    const keyed = officialSeries(catalog).flatMap(({ observations, partner }) =>
      observations
        .filter(({ value, published, document }) => value !== null && published && document)
        .map((one) => ({ one, key: keyOf(one, partner) })),
    );
    const groups = [...group(keyed, ({ key }) => [key]).values()].filter((members) => members.length > 1);
    const parted = groups.filter((members) =>
      members.some(({ one }) => members.some((other) => differ(one, other.one))),
    );
    return {
      proved: groups.flat().length - parted.flat().length,
      problems: parted.flatMap(([first, ...others]) => {
        const other = others.find(({ one }) => first && differ(first.one, one))?.one;
        if (!first || !other) return [];
        return [
          {
            code: "one_statement",
            ...placeOf(first.one),
            wrong: `It is ${first.one.value} here and ${other.value} in ${other.id}, which is the same statement.`,
            remedy: "Correct the one that departs from the source, or say what tells the two apart.",
          },
        ];
      }),
    };
  },
};

function keyOf(one: Observation, partner: string): string {
  const { publisherId, indicator, geo, period, published, document, counted, unit, derivation, qualifier } = one;
  return [
    ...[publisherId, indicator, geo, partner, period, published, document],
    ...[definitionKey(counted), one.definition, unit, derivation, qualifier],
  ].join("|");
}
