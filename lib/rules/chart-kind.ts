import { hold, type Rule } from "./rule";

/** Panels are what small multiples are made of, and a headline is of its own chart. */
export const chartKind: Rule = {
  name: "chart_kind",
  description: "A chart of panels names them, no other does, and its headline is of its own numbers.",
  check: (catalog) =>
    hold(catalog.charts, ({ id, kind, record, headline, indicators }) => {
      const panels = record.length > 0 && record.every(({ panel }) => panel !== undefined);
      const other = headline.find(
        (one) => !indicators.includes(catalog.cited.find((cited) => cited.id === one)?.indicator ?? ""),
      );
      if (panels === (kind === "panels" && record.length > 0) && !other) return undefined;
      return {
        code: "chart_kind",
        article: "data/charts.ts",
        path: id,
        wrong: other
          ? `Its headline has ${other}, a number of another indicator.`
          : `It is of kind ${kind} and ${panels ? "names" : "lacks"} panels.`,
        remedy: "Correct the record of the chart.",
      };
    }),
};
