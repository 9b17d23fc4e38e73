import { type Geometry, sizes } from "./geometry";
import { textWidth } from "./text-width";

/** Faint rules at each tick, a darker one at zero, the unit written once after the topmost number. */
export function ValueRules({ place, unit }: { place: Geometry; unit: string }) {
  const top = place.yTicks.at(-1);
  return place.yTicks.map((tick) => {
    const [y, named] = [place.y(tick), tick === top && unit !== ""];
    const from = named ? place.left + textWidth(unit, sizes.tick) + 8 : place.left;
    return (
      <g key={tick}>
        <line className={tick === 0 ? "zero" : "rule"} x1={from} x2={place.right} y1={y} y2={y} />
        <text className="tick" x={place.left - 6} y={y + 4} textAnchor="end" fontSize={sizes.tick}>
          {place.tickText(tick)}
        </text>
        {named ? (
          <text className="tick" x={place.left + 2} y={y + 4} fontSize={sizes.tick}>
            {unit}
          </text>
        ) : null}
      </g>
    );
  });
}

/** A short stroke at the first day of a year or month, its name in the middle of it. */
export function TimeTicks({ place }: { place: Geometry }) {
  return place.xTicks.map(({ day, label, middle }) => (
    <g key={day}>
      <line className="rule" x1={place.x(day)} x2={place.x(day)} y1={place.bottom} y2={place.bottom + 5} />
      <text className="tick" x={place.x(middle)} y={place.bottom + 19} textAnchor="middle" fontSize={sizes.tick}>
        {label}
      </text>
    </g>
  ));
}
