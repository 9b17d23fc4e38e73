import { hold, officialSeries, type Rule } from "./rule";

/** A series is by the publisher of its source, unless its rows or its source name several. */
export const seriesSource: Rule = {
  name: "series_source",
  description: "Every official series is by the publisher of its source.",
  check: (catalog) => {
    const all = officialSeries(catalog);
    return hold(all, ({ id, publisher, sourceId }) => {
      const source = catalog.sources.get(sourceId);
      const others = all.filter((one) => one.sourceId === sourceId && one.publisher !== publisher && one.id !== id);
      const same = all.filter((one) => one.sourceId === sourceId && one.publisher === publisher && one.id !== id);
      const named = catalog.publishers.get(publisher)?.name === source?.publisher;
      if (named || same.length >= others.length) return undefined;
      return {
        code: "series_source",
        article: "data/series.ts",
        path: `${id} › publisher`,
        wrong: `It is by ${publisher}; its source, ${sourceId}, is by ${source?.publisher}.`,
        remedy: "Correct the publisher or the source.",
      };
    });
  },
};
