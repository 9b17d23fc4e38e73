import { axesOf } from "#lib/chart/forms";
import { type Geometry, geometry, sizes } from "#lib/chart/geometry";
import type { ChartModel } from "#lib/chart/model";
import { textWidth } from "#lib/chart/text-width";
import { Axes } from "./axes";
import { Frame } from "./frame";

/** The number of a sentence as it is printed, at its value in the chart's unit. */
export interface Asked {
  number: string;
  value: number;
}

/** Lower than a chart with its record, so that the sheet keeps room to write. */
const sizesOf = { medium: { width: 520, height: 225 }, narrow: { width: 312, height: 220 } } as const;

/** The number across all of the time shown, since where on the line it belongs is for the reader to say. */
function Level({ number, y, place }: { number: string; y: number; place: Geometry }) {
  const room = textWidth(number, sizes.value);
  const below = y - sizes.value - 6 < place.top;
  return (
    <g className="mark level">
      <path d={`M${place.left} ${y}H${place.right}`} />
      <text className="val" x={place.right - room - 2} y={below ? y + sizes.value + 3 : y - 6} fontSize={sizes.value}>
        {number}
      </text>
    </g>
  );
}

/** The axes of a chart without its record, its unit and its dates: what a reader is to fill in; in the forms that a sheet has room for. */
export function EmptyChart({ model, asked }: { model: ChartModel; asked: Asked | undefined }) {
  const axes = { ...axesOf(model), unit: "OWN" as const };
  return (Object.keys(sizesOf) as (keyof typeof sizesOf)[]).map((form) => {
    const place = geometry(axes, { ...sizesOf[form], top: 24, right: 14 });
    const years = place.xTicks.map(({ label }) => label).filter(Boolean);
    const [low, high] = [place.yTicks[0] ?? 0, place.yTicks.at(-1) ?? 0];
    const level = asked ? `, with a line at “${asked.number}”` : "";
    return (
      <div key={form} className={`form ${form}`}>
        <Frame
          width={place.width}
          height={place.height}
          label={`Empty axes from ${years[0] ?? ""} to ${years.at(-1) ?? ""} and from ${place.tickText(low)} to ${place.tickText(high)}${level}; nothing else is drawn.`}
        >
          <Axes place={place} unit="OWN" />
          {asked ? <Level number={asked.number} y={place.y(asked.value)} place={place} /> : null}
        </Frame>
      </div>
    );
  });
}
