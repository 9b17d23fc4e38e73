import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { authorNames } from "#lib/cited";
import { describePeriod } from "#lib/describe";
import { formatDay, formatNumber, formatValue, statusNames } from "#lib/format";
import { attributionWords, dateWords } from "#lib/publication";
import { units } from "#lib/unit";
import { passagesOf } from "../app/_components/passages";

const dayLength = 86_400_000;
const middle = ({ start, end }: { start: number; end: number }): number => ((start + end) / 2) * dayLength;

/** A chart's data, passages and table as plain JSON: what every peer makes its page from. */
export function contentOf(id: string) {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart “${id}”: name one of data/charts.ts.`);
  const model = chartModel(catalog, chart);
  const observations = [
    ...model.marks.map(({ observation }) => observation),
    ...model.lines.flatMap(({ points }) => points.map(({ observation }) => observation)),
    ...model.later,
  ];
  const cited = model.marks.map((mark) => ({ time: middle(mark), value: mark.value }));
  const record = model.lines.map(({ label, points }) => ({
    name: label,
    points: points.map((point) => ({ time: middle(point), value: point.value })).sort((a, b) => a.time - b.time),
  }));
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    unit: units[chart.unit].short,
    headline: model.marks.map(({ observation: { value, unit } }) => formatValue(value, unit)).join(" → "),
    series: [{ name: "Cited", points: cited }, ...record],
    passages: passagesOf(catalog, model).map(({ article, id: passage }) => ({
      heading: article.passages[passage]?.heading ?? "",
      text: article.passages[passage]?.text ?? "",
      by: `${authorNames(article)}, ${article.title}, ${article.outlet}, ${formatDay(article.published)}`,
    })),
    headings: ["Period", "Value", "Unit", "Status", "Stated by", "Published", "Definition"],
    rows: observations.map((one) => [
      describePeriod(one),
      one.value === null ? "" : formatNumber(Number(one.value.toFixed(2))),
      units[one.unit].name,
      statusNames[one.status],
      attributionWords(one),
      one.published ? dateWords(one.published) : "not found",
      one.definition,
    ]),
  };
}
