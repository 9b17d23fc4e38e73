import { hold, type Rule } from "./rule";

/** An earlier text has in its id the year and month in which it was published. */
export const originDate: Rule = {
  name: "origin_date",
  description: "Every earlier text was published in the year, and where it says so the month, that its id has.",
  check: (catalog) =>
    hold(
      catalog.origins.origins.filter(({ id, published }) => published && /-(?:19|20)\d\d/.test(id)),
      ({ id, published }) => {
        const [, date = ""] = /-((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)(?!\d)/.exec(id) ?? [];
        if (date && published?.startsWith(date)) return undefined;
        return {
          code: "origin_date",
          article: "data/origins.ts",
          path: id,
          wrong: `It was published ${published}, its id says ${date || "another year"}.`,
          remedy: "Correct the date.",
        };
      },
    ),
};
