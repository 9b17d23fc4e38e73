import { hold, type Rule } from "./rule";

/** A number has a page of its own with its chart, so some chart has to show its indicator. */
export const numberCharted: Rule = {
  name: "number_charted",
  description: "Every cited number is of an indicator that some chart shows.",
  check: ({ cited, charts }) => {
    const shown = new Set(charts.flatMap(({ indicators }) => indicators));
    return hold(cited, ({ id, article, indicator, unit }) =>
      shown.has(indicator)
        ? undefined
        : {
            code: "number_charted",
            article,
            path: `observations › ${id} › indicator`,
            wrong: `No chart shows ${indicator}, so this number would have no page.`,
            remedy: `Add a chart to data/charts.ts, { id: "${indicator}", title: "…", subtitle: "…", kind: "time", unit: "${unit}", indicators: ["${indicator}"] }; or take the number out and quote it in notCharted as "unmeasured".`,
          },
    );
  },
};
