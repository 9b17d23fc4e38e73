import { hold, type Rule } from "./rule";

/** Panels are what small multiples are made of, and a headline is of its own chart. */
export const chartKind: Rule = {
  name: "chart_kind",
  description:
    "A chart of panels names them, one of vintages the period of its headline, no other does, and a headline is of the chart’s own numbers.",
  check: (catalog) =>
    hold(catalog.charts, ({ id, kind, record, headline, indicators, vintagesOf }) => {
      const panels = record.length > 0 && record.every(({ panel }) => panel !== undefined);
      const other = headline.find(
        (one) => !indicators.includes(catalog.cited.find((cited) => cited.id === one)?.indicator ?? ""),
      );
      const stated = catalog.cited.filter((one) => headline.includes(one.id)).map(({ period }) => period);
      const apart =
        (kind === "vintages") !== (vintagesOf !== undefined) || (vintagesOf && !stated.includes(vintagesOf));
      if (panels === (kind === "panels" && record.length > 0) && !other && !apart) return undefined;
      return {
        code: "chart_kind",
        article: "data/charts.ts",
        path: id,
        wrong: other
          ? `Its headline has ${other}, a number of another indicator.`
          : apart
            ? `It is of kind ${kind}, and shows the values published for ${vintagesOf ?? "no period"}.`
            : `It is of kind ${kind} and ${panels ? "names" : "lacks"} panels.`,
        remedy: "Correct the record of the chart.",
      };
    }),
};
