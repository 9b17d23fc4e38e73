import type { Problem } from "./corpus-error";
import { definitionWords } from "./definition";
import type { CitedObservation, Series } from "./observation";
import type { ChartSpec, Indicator } from "./schema";
import { convertible } from "./unit";

interface Known {
  statements: ReadonlySet<string>;
  indicators: ReadonlyMap<string, Indicator>;
  series: ReadonlyMap<string, Series>;
  /** Cited observations by id and by indicator. */
  cited: ReadonlyMap<string, readonly CitedObservation[]>;
}

function problem(chart: ChartSpec, code: string, path: string, wrong: string, remedy: string): Problem {
  return { code, article: "data/charts.ts", path: `${chart.id} › ${path}`, wrong, remedy };
}

function checkNames(chart: ChartSpec, known: Known): Problem[] {
  const named = [
    ...chart.indicators.map((id) => [known.indicators.has(id), "indicators", id] as const),
    ...chart.record.map(({ series }) => [known.series.has(series), "record", series] as const),
    ...chart.statements.map((id) => [known.statements.has(id), "statements", id] as const),
    ...chart.headline.map((id) => [known.cited.has(id), "headline", id] as const),
  ];
  return named
    .filter(([exists]) => !exists)
    .map(([, path, id]) => problem(chart, "name_unknown", path, `“${id}” does not exist.`, "Name one that does."));
}

/** Two definitions on one axis need a stated reason (features 24); they are told apart by what is measured, of what, and by the average. */
function checkDefinitions(chart: ChartSpec, known: Known): Problem[] {
  if (chart.allowMixedDefinitions) return [];
  const panels = [...new Set(chart.record.map(({ panel }) => panel))];
  return panels.flatMap((panel) => {
    const drawn = chart.record
      .filter((one) => one.panel === panel)
      .flatMap(({ series }) => known.series.get(series) ?? []);
    const definitions = new Set(
      drawn.map(({ counted: { measure, product, coverage, average } }) =>
        definitionWords({ measure, product, coverage, average }),
      ),
    );
    if (definitions.size < 2) return [];
    const wrong = `It mixes ${definitions.size} definitions on one axis: ${[...definitions].join(" / ")}.`;
    return [
      problem(
        chart,
        "definitions_mixed",
        "record",
        wrong,
        "Draw one definition, or state the reason in allowMixedDefinitions.",
      ),
    ];
  });
}

function checkUnits(chart: ChartSpec, known: Known): Problem[] {
  const drawn = [
    ...chart.record.flatMap(({ series }) => known.series.get(series) ?? []),
    ...chart.indicators.flatMap((indicator) => known.cited.get(indicator) ?? []),
  ];
  return drawn
    .filter(({ unit }) => !convertible(unit, chart.unit))
    .map(({ id, unit }) =>
      problem(
        chart,
        "unit_differs",
        "unit",
        `“${id}” is in ${unit}, the axis in ${chart.unit}.`,
        "Draw series of one unit.",
      ),
    );
}

/** Files of the whole catalog under /data/v1/, which a chart of that name would have to share its address with. */
const ownFiles = [
  ...["observations", "citations", "crosschecks", "origins", "vintages", "sources", "catalog", "series"],
];

function checkFile(chart: ChartSpec): Problem[] {
  if (!ownFiles.includes(chart.id)) return [];
  const wrong = `/data/v1/${chart.id} belongs to the whole catalog, so the chart could have no file of its own.`;
  return [problem(chart, "id_taken", "id", wrong, "Give the chart another id.")];
}

/** Everything a chart names exists, its file has an address of its own, its units agree, and it mixes no definitions without saying why. */
export function checkCharts(charts: readonly ChartSpec[], known: Known): Problem[] {
  return charts.flatMap((chart) => [
    ...checkFile(chart),
    ...checkNames(chart, known),
    ...checkDefinitions(chart, known),
    ...checkUnits(chart, known),
  ]);
}
