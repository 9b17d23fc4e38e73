import { Fragment } from "react";
import type { ChartModel, Line } from "#lib/chart-model";
import { conflictsOf } from "#lib/conflicts";
import { units } from "#lib/unit";
import { Frame } from "./frame";
import { type ChartProps, type Geometry, geometry, sizes, tenth } from "./geometry";
import type { Box } from "./labels";
import { placeAll } from "./layout";
import { dot, MarkShape } from "./mark";
import { RecordLines } from "./record-line";
import { textWidth } from "./text-width";

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

/** A short stroke at the first day of each year, the year's name in its middle. */
function Years({ place }: { place: Geometry }) {
  return (
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
  );
}

/** Flags above the plot, pushed apart where events lie close together. */
function flagPlaces(events: ChartModel["events"], place: Geometry): number[] {
  return events.reduce<number[]>((all, { day }) => [...all, Math.max(place.x(day), (all.at(-1) ?? 0) + 19)], []);
}

function Flags({ events, place }: { events: ChartModel["events"]; place: Geometry }) {
  const flags = flagPlaces(events, place);
  return (
    <g className="flags" aria-hidden="true" textAnchor="middle" fontSize={11}>
      {events.map(({ event, k, day }, index) => (
        <Fragment key={event.id}>
          <path className="pole" d={`M${flags[index]} 21L${place.x(day)} ${place.top - 8}V${place.bottom}`} />
          <circle className="flag" cx={flags[index]} cy={12} r={9} />
          <text className="flag-number" x={flags[index]} y={16}>
            {k}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

function LineLabel({ line, box }: { line: Line; box: Box | undefined }) {
  if (!box) return null;
  return (
    <text
      className={`line-label ${line.role}`}
      x={tenth(box.x)}
      y={tenth(box.y + box.height - 4)}
      fontSize={sizes.label}
      aria-hidden="true"
    >
      {line.label}
    </text>
  );
}

/** A thin line between numbers that the text itself joins into a course. */
function Courses({ model, place }: { model: ChartModel; place: Geometry }) {
  const ends = model.courses.map(([from, to]) => [dot(from, place), dot(to, place)] as const);
  return ends.map(([from, to]) => (
    <path key={to.cx} className="course" d={`M${from.cx} ${from.cy}L${to.cx} ${to.cy}`} />
  ));
}

/** Two articles that disagree about one thing: a bracket from one mark to the other. */
function Brackets({ model, place }: { model: ChartModel; place: Geometry }) {
  return conflictsOf(model).map(({ marks: [a, b] }) => {
    const [from, to] = [dot(a, place), dot(b, place)];
    const x = Math.max(from.cx, to.cx) + 14;
    return (
      <path key={`${a.id} ${b.id}`} className="conflict" d={`M${from.cx + 9} ${from.cy}H${x}V${to.cy}H${to.cx + 9}`} />
    );
  });
}

const byRole = { other: 0, now: 1, then: 2 };

/** Cited numbers over time, on top of the quiet record: the one drawing that page, embed, image and print all use. */
export function TimeChart({ model, form, label, scale, lead, picked }: ChartProps) {
  const place = geometry(model, form, scale);
  const labels = placeAll(model, place);
  const lines = [...model.lines, ...model.sums].toSorted((a, b) => byRole[a.role] - byRole[b.role]);
  const { short } = units[model.chart.unit];
  return (
    <Frame width={place.width} height={place.height} label={label}>
      <Rules place={place} unit={short === "%" ? "" : short} />
      <Years place={place} />
      {form === "panel" ? null : <Flags events={model.events} place={place} />}
      <RecordLines lines={lines} place={place} />
      {form === "panel" && lines.filter(({ compared }) => !compared).length < 2
        ? null
        : lines.map((line) => <LineLabel key={line.id} line={line} box={labels.get(line.id)} />)}
      <Courses model={model} place={place} />
      <Brackets model={model} place={place} />
      {model.marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} place={place} label={labels.get(mark.id)} lead={lead} picked={picked} />
      ))}
    </Frame>
  );
}
