import { convert } from "../unit";
import { hold, type Rule } from "./rule";

/** A chart shows what it stands for: no cited number lies below its floor, and its sums name series there are. Its time widens by itself. */
export const chartFrame: Rule = {
  name: "chart_frame",
  description: "No cited number lies below the floor of its chart, and a sum adds up series of its panels.",
  check: (catalog) =>
    hold(catalog.charts, ({ id, floor = -Infinity, unit, kind, indicators, sums }) => {
      const marks = catalog.cited.filter(({ indicator }) => indicators.includes(indicator));
      const outside = marks.find(({ value, unit: own }) => convert(value, own, unit) < floor);
      const unknown = sums.flatMap(({ series }) => series).find((one) => !catalog.series.has(one));
      const amounts = marks.length > 0 && marks.every(({ counted }) => counted.measure === "amount");
      const found = outside
        ? {
            field: "floor",
            wrong: `it is ${floor}, and ${outside.id} of ${outside.article} is ${convert(outside.value, outside.unit, unit)}`,
            remedy: "Look whether the number has the right sign; else take the floor out.",
          }
        : unknown
          ? { field: "sums", wrong: `it adds up “${unknown}”, which does not exist`, remedy: "Name a series." }
          : amounts !== (kind === "amounts")
            ? {
                field: "kind",
                wrong: `it is “${kind}”, its numbers are ${amounts ? "" : "not "}amounts`,
                remedy:
                  'A chart is of kind "amounts" where each of its numbers has the measure “amount”, and only there.',
              }
            : floor > 0
              ? { field: "floor", wrong: `it is ${floor}, so the axis does not begin at zero`, remedy: "Write 0." }
              : undefined;
      if (!found) return undefined;
      const { field, wrong, remedy } = found;
      return {
        code: "chart_frame",
        article: "data/charts.ts",
        path: `${id} › ${field}`,
        wrong: `Of this chart ${wrong}.`,
        remedy,
      };
    }),
};
