import { hold, type Rule } from "./rule";

const yearsIn = (words: string): number[] => [...words.matchAll(/\d{4,}/g)].map(([year]) => Number(year));

/** How an earlier text matches goes with whether it has a number, and what is said of its date with that date. */
export const originMatch: Rule = {
  name: "origin_match",
  description: "How an earlier text matches goes with the number it has, and the note on its date with the date.",
  check: (catalog) =>
    hold(catalog.origins.origins, ({ id, match, likelihood, value, language, published, dateNote }) => {
      const numbered = match.includes("number");
      const year = published ? Number(published.slice(0, 4)) : undefined;
      const late = yearsIn(dateNote ?? "").find(
        (one) => one > 2020 || one < 2010 || (year !== undefined && Math.abs(one - year) > 1),
      );
      const wrong =
        numbered && value === undefined && language === "en"
          ? `its match is ${match}, and it has no number`
          : match === "same_content" && value !== undefined
            ? "its match is same_content, and it has a number"
            : (match === "same_content" || match === "different_number") && likelihood === "certain"
              ? `its match is ${match}, which makes nothing certain`
              : late !== undefined
                ? `the note on its date names ${late}`
                : undefined;
      if (!wrong) return undefined;
      return {
        code: "origin_match",
        article: "data/origins.ts",
        path: id,
        wrong: `In this entry ${wrong}.`,
        remedy: "Correct the match, the number or the note.",
      };
    }),
};
