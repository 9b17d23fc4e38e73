import { hold, officialSeries, type Rule } from "./rule";

/** What a chart draws as the record of the day was public then; what it draws as the newest has no newer edition. */
export const chartRole: Rule = {
  name: "chart_role",
  description:
    "A series drawn as the record of the day was public by then, one drawn as the newest has no newer edition, and each counts what its chart shows.",
  check: (catalog) => {
    const all = officialSeries(catalog);
    const drawn = catalog.charts.flatMap((chart) => chart.record.map((record) => ({ chart, ...record })));
    return hold(drawn, ({ chart, series: id, role }) => {
      const series = all.find((one) => one.id === id);
      if (!series) return undefined;
      const days = [...catalog.cited, ...catalog.statements]
        .filter(({ indicator }) => chart.indicators.includes(indicator))
        .map(({ article }) => catalog.articles.find((one) => one.id === article)?.published ?? "");
      const day = days.sort().at(-1) ?? "";
      const late =
        role === "then" &&
        day !== "" &&
        series.observations.every(({ knownBy, dateBasis }) => dateBasis !== "snapshot" && (!knownBy || knownBy > day));
      const newer =
        role === "now" && chart.kind === "time"
          ? all.find((one) => one.lineage === series.lineage && one.vintage > series.vintage)
          : undefined;
      const foreign =
        chart.indicators.length === 1 &&
        !chart.indicators.includes(series.indicator) &&
        !series.indicator.startsWith(`${chart.indicators[0]}-`) &&
        chart.record.filter((one) => all.find((other) => other.id === one.series)?.indicator === series.indicator)
          .length < 2;
      const wrong = late
        ? `none of it was public by ${day}`
        : newer
          ? `${newer.id} is newer`
          : foreign
            ? `it counts ${series.indicator}`
            : undefined;
      if (!wrong) return undefined;
      return {
        code: "chart_role",
        article: "data/charts.ts",
        path: `${chart.id} › record › ${id}`,
        wrong: `It is drawn as “${role}”, but ${wrong}.`,
        remedy: "Correct the role or the series.",
      };
    });
  },
};
