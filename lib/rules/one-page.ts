import { definitionKey } from "../definition";
import { group } from "../group";
import { differ, officialSeries, placeOf, type Rule } from "./rule";

/** What one page says of one period is the same number in every file that has it. */
export const onePage: Rule = {
  name: "one_page",
  description: "What one page reports of a period is the same number in every file that has it.",
  check: (catalog) => {
    const keyed = officialSeries(catalog).flatMap(({ observations, partner }) =>
      observations
        .filter(({ value, quotedBy, sourceUrl }) => value !== null && quotedBy && sourceUrl)
        .map((one) => {
          const { publisherId, indicator, geo, period, sourceUrl, counted, unit, qualifier, definition, status } = one;
          const key = [
            publisherId,
            indicator,
            geo,
            partner,
            period,
            sourceUrl,
            definitionKey(counted),
            definition,
            unit,
            qualifier,
            status,
          ].join("|");
          return { one, key };
        }),
    );
    const groups = [...group(keyed, ({ key }) => [key]).values()].filter(
      (members) => new Set(members.map(({ one }) => one.seriesId)).size > 1,
    );
    const parted = groups.filter((members) =>
      members.every((a) => members.some((b) => a.one.seriesId !== b.one.seriesId && differ(a.one, b.one))),
    );
    return {
      proved: groups.flat().length - parted.flat().length,
      problems: parted.flatMap(([first, ...others]) => {
        const other = others.find(({ one }) => first && differ(first.one, one))?.one;
        if (!first || !other) return [];
        return [
          {
            code: "one_page",
            ...placeOf(first.one),
            wrong: `It is ${first.one.value} here and ${other.value} in ${other.id}, from the same page.`,
            remedy: "Correct the one that departs from the page.",
          },
        ];
      }),
    };
  },
};
