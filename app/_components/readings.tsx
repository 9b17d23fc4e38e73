import type { ChartModel, Line, Point } from "#lib/chart-model";
import { spokenPeriod } from "#lib/crosscheck/sentence";
import { tableDigits } from "#lib/describe";
import { formatValue, statusNames } from "#lib/format";
import { panelsOf } from "#lib/panels";
import { publicationDate } from "#lib/publication";
import type { UnitCode } from "#lib/unit";
import type { Readings, ReadingValue } from "../_reading/picture";

const rounded = (value: number): number => Number(value.toPrecision(6));

/** A value as the table prints it; one that is added up, or in another unit than its source's, with the digits it has. */
function printed({ value, observation }: Point, unit: UnitCode): string {
  if (value !== observation.value) return formatValue(rounded(value), unit);
  const digits = tableDigits(observation);
  return formatValue(Number(value.toFixed(digits)), unit, digits);
}

/**
 * What an edition's value is for, where it is not what the chart is of: its months, and what it counts where its publisher has published
 * more than one thing.
 */
function aside(point: Point, line: Line): string {
  const parts = (one: Point): string[] => one.observation.definition.split("; ");
  const isOwn = (part: string): boolean => !line.points.every((one) => parts(one).includes(part));
  const { counted, period } = point.observation;
  const isOther = counted.average === "mean_12m" && /M(?!12)\d\d$/.test(period);
  return [...(isOther ? [spokenPeriod(point.observation)] : []), ...parts(point).filter(isOwn)].join(", ");
}

/** A value in the chart's unit with its status, where it is no plain outturn, and its period; on a chart of editions when it was published. */
function valueOf(point: Point, { chart }: ChartModel, line: Line): ReadingValue {
  const { start, end, value, status, observation } = point;
  const isEdition = chart.kind === "vintages";
  const about = isEdition ? aside(point, line) : "";
  const said = `${printed(point, chart.unit)}${status === "A" ? "" : `, ${statusNames[status]}`}`;
  const when = isEdition ? publicationDate(observation) + (about && ` (${about})`) : observation.periodLabel;
  const place = [start, end, rounded(value), said, when] as const;
  return point.undated ? [...place, 1] : place;
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
      .map((line) => ({
        name: line.label,
        role: line.role,
        values: line.points.map((one) => valueOf(one, model, line)),
      })),
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
