import { hold, officialSeries, type Rule } from "./rule";

const numbersIn = (words: string): string[] => [...words.matchAll(/\d{3,}/g)].map(([number]) => number);

/** A year in the name of a series stands in its id, its dates, its periods, its notes or the title of its source. */
export const seriesName: Rule = {
  name: "series_name",
  description: "Every year in the name of a series stands in its id, its dates, its periods, its notes or its source.",
  check: (catalog) =>
    hold(officialSeries(catalog), (series) => {
      const { id, title, short, vintage, published, notes, sourceId, definition, observations } = series;
      const source = catalog.sources.get(sourceId);
      const periods = observations.flatMap(({ period, periodStart, periodEnd }) => [
        period.replace("SH", ""),
        periodStart,
        periodEnd,
      ]);
      const held = [id, vintage, published, notes, definition, source?.title, source?.published, ...periods].join(" ");
      const wrong = numbersIn(`${title} ${short}`).filter(
        (number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(held),
      );
      if (!wrong.length) return undefined;
      return {
        code: "series_name",
        article: "data/series.ts",
        path: `${id} › title`,
        wrong: `Its name has ${wrong.join(", ")}, which nothing else about it has.`,
        remedy: "Correct the name.",
      };
    }),
};
