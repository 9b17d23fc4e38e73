import type { ChartModel, Point } from "#lib/chart-model";
import { formatDay, formatValue, statusNames } from "#lib/format";
import { panelsOf } from "#lib/panels";
import type { Readings, ReadingValue } from "../_reading/picture";

const rounded = (value: number): number => Number(value.toPrecision(6));

/** A value in the chart's unit with its status, where it is no plain outturn, and its period; on a chart of editions the day it was published. */
function valueOf({ start, end, value, status, observation }: Point, { chart }: ChartModel): ReadingValue {
  const said = status === "A" ? "" : `, ${statusNames[status]}`;
  const when = chart.kind === "vintages" ? formatDay(observation.asOf) : observation.periodLabel;
  return [start, end, rounded(value), `${formatValue(rounded(value), chart.unit)}${said}`, when];
}

/**
 * What a picture answers with, cited numbers first.
 *
 * @returns days since 1970 and heights in the chart's unit, as the picture's own scales take them
 */
function readingsOf(model: ChartModel): Readings {
  return {
    cited: model.marks.map(({ start, end, value, id }) => [start, end, rounded(value), id] as const),
    lines: [...model.sums, ...model.lines]
      .filter(({ points }) => points.length)
      .map((line) => ({ name: line.label, role: line.role, values: line.points.map((one) => valueOf(one, model)) })),
  };
}

/** What the reading script names when a chart is pointed at, a list for each of its panels; a text inside a script element could end it. */
export function ReadingData({ model }: { model: ChartModel }) {
  if (model.chart.kind === "amounts") return null;
  return (
    <script type="application/json" className="readings">
      {JSON.stringify(panelsOf(model).map((panel) => readingsOf(panel.model))).replace(/</g, "\\u003c")}
    </script>
  );
}
