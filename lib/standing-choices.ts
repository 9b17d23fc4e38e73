import type { Catalog } from "./catalog";
import type { VerdictKind } from "./crosscheck/beside";
import { type Standing, standingsOf } from "./standings";

/** A choice of numbers with an address of its own: those of one verdict, article or indicator. */
export interface Choice {
  id: string;
  name: string;
  standings: readonly Standing[];
}

/** Each kind of verdict in words, as of the day of the article. */
export const kindNames: Record<VerdictKind, string> = {
  agrees: "The record agreed",
  otherwise: "Agreed only for another date, edition or definition",
  differs: "The record did not agree",
  nothing: "Nothing to compare with",
};

/** The address of the numbers in the order of how far they are off. */
export const byDistanceId = "by-distance";

/** What a reader can choose from, in three lists; an article or an indicator without a number is no choice. */
export function choicesOf(catalog: Catalog): { verdict: Choice[]; article: Choice[]; indicator: Choice[] } {
  const all = standingsOf(catalog);
  const where = (id: string, name: string, holds: (one: Standing) => boolean): Choice => ({
    id,
    name,
    standings: all.filter(holds),
  });
  const some = ({ standings }: Choice): boolean => standings.length > 0;
  const kinds = Object.entries(kindNames).map(([code, name]) =>
    where(`verdict-${code}`, name, ({ kind }) => kind === code),
  );
  return {
    verdict: [...kinds, where("verdict-changed", "The verdict has changed since", ({ changed }) => changed)],
    article: catalog.articles
      .map(({ id, title }) => where(`article-${id}`, title, ({ observation }) => observation.article === id))
      .filter(some),
    indicator: [...catalog.indicators.values()]
      .map(({ id, short }) => where(`indicator-${id}`, short, ({ observation }) => observation.indicator === id))
      .filter(some),
  };
}
