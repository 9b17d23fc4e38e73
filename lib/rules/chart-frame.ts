import { parsePeriod } from "../period";
import { convert } from "../unit";
import { hold, type Rule } from "./rule";

/** A chart shows what it stands for: every cited number of it lies in its time and above its floor, and its sums name series there are. */
export const chartFrame: Rule = {
  name: "chart_frame",
  description:
    "Every cited number lies inside the time and above the floor of its chart, and a sum adds up series of its panels.",
  check: (catalog) =>
    hold(catalog.charts, ({ id, from, to, floor, unit, kind, indicators, sums }) => {
      const marks = catalog.cited.filter(({ indicator }) => indicators.includes(indicator));
      const outside = marks.find(
        ({ periodStart, periodEnd, value, unit: own }) =>
          (kind === "time" && from !== undefined && periodEnd < parsePeriod(from).start) ||
          (kind === "time" && to !== undefined && periodStart > parsePeriod(to).end) ||
          (floor !== undefined && convert(value, own, unit) < floor),
      );
      const unknown = sums.flatMap(({ series }) => series).find((one) => !catalog.series.has(one));
      const amounts = marks.length > 0 && marks.every(({ counted }) => counted.measure === "amount");
      const wrong = outside
        ? `${outside.id} lies outside what it shows`
        : unknown
          ? `it adds up “${unknown}”, which does not exist`
          : amounts !== (kind === "amounts")
            ? `it is of kind ${kind}, its numbers are ${amounts ? "" : "not "}amounts`
            : floor !== undefined && floor > 0
              ? "its axis does not begin at zero"
              : undefined;
      if (!wrong) return undefined;
      return {
        code: "chart_frame",
        article: "data/charts.ts",
        path: id,
        wrong: `In this chart ${wrong}.`,
        remedy: "Correct the record of the chart.",
      };
    }),
};
