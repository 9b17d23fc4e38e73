import type { Point } from "#lib/chart-model";
import { formatNumber } from "#lib/format";
import { units } from "#lib/unit";
import type { Geometry } from "./geometry";
import { Span } from "./span";

const TWO_MONTHS = 62;

/** How many colours official series have; each comes with a dash and an end mark of its own. */
export const tones = 6;

/** A point's place in pixels: the ends of its period, its middle, its value. */
export function spot(point: Point, { x, y }: Geometry): { x1: number; x2: number; cx: number; cy: number } {
  return { x1: x(point.start), x2: x(point.end), cx: x((point.start + point.end) / 2), cy: y(point.value) };
}

/** True for a value that holds for longer than a month or two, so that its period is drawn. */
export const isLong = ({ start, end }: Point): boolean => end - start > TWO_MONTHS;

/** True for a cited number whose period the text does not state. */
export const isInferred = ({ observation }: Point): boolean => observation.periodBasis === "inferred";

/** True for a cited number whose period is drawn: a long one, or one that was inferred. */
export const hasSpan = (point: Point): boolean => isLong(point) || isInferred(point);

const outlines = [
  (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  (r: number) => `M0 ${-r * 1.2}L${r * 1.2} ${r}H${-r * 1.2}Z`,
  (r: number) => `M0 ${-r * 1.35}L${r * 1.35} 0L0 ${r * 1.35}L${-r * 1.35} 0Z`,
  (r: number) => `M0 ${r * 1.2}L${r * 1.2} ${-r}H${-r * 1.2}Z`,
  (r: number) => `M${-r * 1.4} ${-r * 0.6}H${r * 1.4}V${r * 0.6}H${-r * 1.4}Z`,
];

/** The mark of the `index`-th official series: at its end, at its single values and in the list. After six the marks change places. */
export function ToneMark({
  index,
  cx,
  cy,
  hollow = false,
}: {
  index: number;
  cx: number;
  cy: number;
  hollow?: boolean;
}) {
  const outline = outlines[(index + Math.floor(index / tones)) % tones];
  const className = `tone-mark tone-${index % tones}${hollow ? " forecast" : ""}`;
  return <path className={className} d={outline?.(3.2)} transform={`translate(${cx} ${cy})`} />;
}

/** A cited number: ringed, filled for an actual value, hollow for an estimate, a hollow diamond for a forecast. */
export function CitedDot({ point, place }: { point: Point; place: Geometry }) {
  const { x1, x2, cx, cy } = spot(point, place);
  return (
    <g className="mark" data-o={point.observation.id} data-value={point.observation.value}>
      {hasSpan(point) ? <Span open={isInferred(point)} x1={x1} x2={x2} cy={cy} /> : null}
      <circle className="ring" cx={cx} cy={cy} r={9.5} />
      {point.status === "F" ? (
        <path className="dot hollow" d={`M${cx} ${cy - 8}L${cx + 8} ${cy}L${cx} ${cy + 8}L${cx - 8} ${cy}Z`} />
      ) : (
        <circle className={point.status === "A" ? "dot" : "dot hollow"} cx={cx} cy={cy} r={6} />
      )}
    </g>
  );
}

/** The number written beside a cited dot; only percentages carry their sign, the axis names other units. */
export function citedText({ value, observation }: Point): string {
  const about = { about: "≈\u202F", at_least: "≥\u202F", at_most: "≤\u202F", exact: "", range: "" };
  return `${about[observation.qualifier]}${formatNumber(value)}${units[observation.unit].short === "%" ? "%" : ""}`;
}
