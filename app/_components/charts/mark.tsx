import type { ReactNode } from "react";
import type { Mark } from "#lib/chart-model";
import { describeMark } from "#lib/describe";
import { formatNumber } from "#lib/format";
import { units } from "#lib/unit";
import { type ChartProps, type Geometry, sizes, tenth } from "./geometry";
import type { Box } from "./labels";
import { Span } from "./span";

/** The number written beside a mark, as the article prints it; only percentages carry their sign, the axis names other units. */
export function markText(mark: Mark): string {
  const percent = units[mark.observation.unit].short === "%" ? "%" : "";
  const about = { about: "≈\u202F", at_least: "≥\u202F", at_most: "≤\u202F", exact: "", range: "" }[
    mark.observation.qualifier
  ];
  return `${about}${formatNumber(mark.value)}${percent}`;
}

/** Where a mark's dot lies: the middle of its period. */
export function dot(mark: Mark, { x, y }: Geometry): { cx: number; cy: number; x1: number; x2: number } {
  return { cx: x((mark.start + mark.end) / 2), cy: y(mark.value), x1: x(mark.start), x2: x(mark.end) };
}

/** The dot itself: filled for an actual value, hollow for an estimate, a hollow diamond for a forecast. */
export function Dot({ mark, cx, cy }: { mark: Mark; cx: number; cy: number }) {
  if (mark.status === "F")
    return <path className="dot hollow" d={`M${cx} ${cy - 8}L${cx + 8} ${cy}L${cx} ${cy + 8}L${cx - 8} ${cy}Z`} />;
  return <circle className={mark.status === "A" ? "dot" : "dot hollow"} cx={cx} cy={cy} r={6.5} />;
}

/** From a mark to its number, where that found room only at a distance; not along the mark’s own line, where it would read as a minus. */
function Leader({ cx, cy, label }: { cx: number; cy: number; label: Box }) {
  const x = Math.max(label.x, Math.min(cx, label.x + label.width));
  const y = Math.max(label.y, Math.min(cy, label.y + label.height));
  const away = Math.hypot(x - cx, y - cy);
  if (away < 16 || y === cy) return null;
  const ends = [cx + ((x - cx) * 9) / away, cy + ((y - cy) * 9) / away, x, y].map(Math.round);
  return <path className="leader" d={`M${ends.join(" ")}`} />;
}

interface LinkProps extends Pick<ChartProps, "lead" | "picked"> {
  mark: Mark;
}

/** What makes a mark a link, carrying id and value for whoever checks the drawing; a group in a picture that only looks. */
export function MarkLink({ mark, lead, picked, children }: LinkProps & { children: ReactNode }) {
  if (!lead) return <g className="mark">{children}</g>;
  return (
    <a
      className="mark"
      href={lead(mark.id)}
      data-k={mark.k}
      data-o={mark.id}
      data-value={mark.value}
      aria-label={describeMark(mark.observation)}
      aria-current={mark.id === picked ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** A cited observation: a link to the number in its sentence, its dot, its period and its number. */
export function MarkShape({ place, label, ...link }: LinkProps & { place: Geometry; label: Box | undefined }) {
  const { mark } = link;
  const { cx, cy, x1, x2 } = dot(mark, place);
  return (
    <MarkLink {...link}>
      <circle className="halo" cx={cx} cy={cy} r={15} />
      {mark.span || mark.open ? <Span open={mark.open} x1={x1} x2={x2} cy={cy} /> : null}
      <Dot mark={mark} cx={cx} cy={cy} />
      {label ? <Leader cx={cx} cy={cy} label={label} /> : null}
      {label ? (
        <text
          className="val"
          x={tenth(label.x + label.width / 2)}
          y={tenth(label.y + label.height - 4)}
          textAnchor="middle"
          fontSize={sizes.value}
        >
          {markText(mark)}
        </text>
      ) : null}
    </MarkLink>
  );
}
