import { hold, type Rule } from "./rule";

/** The year and month that end an id: “tgju-2026-08”. */
const dateOf = (id: string): string | undefined => /-((?:19|20)\d\d(?:-\d\d)?)$/.exec(id)?.[1];

/** A source was published when its id says, and its title names no year that is none. */
export const sourceDate: Rule = {
  name: "source_date",
  description: "Every source was published when its id says, and its title names years alone.",
  check: (catalog) =>
    hold(
      [...catalog.sources.values()].filter(({ kind }) => kind !== "article"),
      ({ id, title, published }) => {
        const date = dateOf(id);
        const odd = [...title.matchAll(/(?<![A-Z\d])\d{3,}/g)]
          .map(([number]) => number)
          .find((number) => !/^(?:1[39]|20)\d\d$/.test(number));
        const apart =
          date !== undefined && !published.startsWith(date.slice(0, 4)) && !title.includes(published.slice(0, 4));
        if (!odd && !apart) return undefined;
        return {
          code: "source_date",
          article: "data/sources",
          path: id,
          wrong: odd
            ? `Its title names ${odd}, which is no year.`
            : `It was published ${published}, its id says ${date}.`,
          remedy: "Correct the date or the title.",
        };
      },
    ),
};
