import type { ReactNode } from "react";
import { type Geometry, sizes, spot, tenth } from "#lib/chart/geometry";
import type { Box } from "#lib/chart/labels";
import { dotText } from "#lib/chart/layout";
import type { Dot, Mark } from "#lib/chart/model";
import { describeMark } from "#lib/describe";

/** Where the mark of an observation leads. */
export type Lead = (observation: string) => { href: string; target?: string; rel?: string };

/** A period that is stated as a span, or inferred: a bar from its first to its last day; inferred ends stay open. */
function Span({ open, x1, x2, cy }: { open: boolean; x1: number; x2: number; cy: number }) {
  const cap = open ? 0 : 6;
  return (
    <path
      className={`span${open ? " open" : ""}`}
      d={`M${x1} ${cy - cap}V${cy + cap}M${x1} ${cy}H${x2}M${x2} ${cy - cap}V${cy + cap}`}
    />
  );
}

/** From a dot to its number, where that found room only at a distance; not along the dot’s own line, where it would read as a minus. */
function Leader({ cx, cy, label }: { cx: number; cy: number; label: Box }) {
  const x = Math.max(label.x, Math.min(cx, label.x + label.width));
  const y = Math.max(label.y, Math.min(cy, label.y + label.height));
  const away = Math.hypot(x - cx, y - cy);
  if (away < 16 || y === cy) return null;
  const ends = [cx + ((x - cx) * 9) / away, cy + ((y - cy) * 9) / away, x, y].map(Math.round);
  return <path className="leader" d={`M${ends.join(" ")}`} />;
}

/** A cited number: filled for an actual value, hollow for an estimate, a hollow diamond for a forecast; its period and its digits. */
export function DotShape({ dot, place, label }: { dot: Dot; place: Geometry; label: Box | undefined }) {
  const { cx, cy, x1, x2 } = spot(dot, place);
  return (
    <>
      <circle className="halo" cx={cx} cy={cy} r={15} />
      {dot.span || dot.open ? <Span open={dot.open} x1={x1} x2={x2} cy={cy} /> : null}
      {dot.status === "F" ? (
        <path className="dot hollow" d={`M${cx} ${cy - 8}L${cx + 8} ${cy}L${cx} ${cy + 8}L${cx - 8} ${cy}Z`} />
      ) : (
        <circle className={dot.status === "A" ? "dot" : "dot hollow"} cx={cx} cy={cy} r={6.5} />
      )}
      {label ? (
        <>
          <Leader cx={cx} cy={cy} label={label} />
          <text
            className="val"
            x={tenth(label.x + label.width / 2)}
            y={tenth(label.y + label.height - 4)}
            textAnchor="middle"
            fontSize={sizes.value}
          >
            {dotText(dot)}
          </text>
        </>
      ) : null}
    </>
  );
}

interface LinkProps {
  mark: Mark;
  lead?: Lead | undefined;
  picked?: string | undefined;
  children: ReactNode;
}

/** What makes a mark a link to the number in its sentence, carrying id and value for whoever checks the drawing; a group in a picture that only looks. */
export function MarkLink({ mark, lead, picked, children }: LinkProps) {
  if (!lead) return <g className="mark">{children}</g>;
  return (
    <a
      className="mark"
      {...lead(mark.id)}
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
