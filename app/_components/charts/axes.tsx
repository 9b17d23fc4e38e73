import { Fragment } from "react";
import { type Geometry, sizes, tenth } from "#lib/chart/geometry";
import { textWidth } from "#lib/chart/text-width";
import { type UnitCode, units } from "#lib/unit";

/** Faint rules at each tick, a darker one at zero, the unit written once after the topmost number. */
function Rules({ place, unit }: { place: Geometry; unit: string }) {
  const top = place.yTicks.at(-1) ?? 0;
  return (
    <g className="rules" aria-hidden="true" fontSize={sizes.tick}>
      {place.yTicks.map((tick) => {
        const y = place.y(tick);
        const from = tick === top && unit ? tenth(place.left + textWidth(unit, sizes.tick) + 8) : place.left;
        return (
          <Fragment key={tick}>
            <line className={tick === 0 ? "zero" : "rule"} x1={from} x2={place.right} y1={y} y2={y} />
            <text className="tick" x={place.left - 6} y={y + 4} textAnchor="end">
              {place.tickText(tick)}
            </text>
          </Fragment>
        );
      })}
      {unit ? (
        <text className="tick" x={place.left + 2} y={place.y(top) + 4}>
          {unit}
        </text>
      ) : null}
    </g>
  );
}

/** A reader's own unit is written at the axis as far as there is room. */
const longestOwn = 24;

/** The axis of values, and a short stroke at the first day of each year or month with its name in the middle of it. */
export function Axes({ place, unit, own = "" }: { place: Geometry; unit: UnitCode; own?: string }) {
  const short = units[unit].short || own.slice(0, longestOwn);
  return (
    <>
      <Rules place={place} unit={short === "%" ? "" : short} />
      <g className="years" aria-hidden="true" textAnchor="middle" fontSize={sizes.tick}>
        {place.xTicks.map(({ day, label, middle }) => (
          <Fragment key={day}>
            <line className="rule" x1={place.x(day)} x2={place.x(day)} y1={place.bottom} y2={place.bottom + 5} />
            {label ? (
              <text className="tick" x={place.x(middle)} y={place.bottom + 19}>
                {label}
              </text>
            ) : null}
          </Fragment>
        ))}
      </g>
    </>
  );
}
