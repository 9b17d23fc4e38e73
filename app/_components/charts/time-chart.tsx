import { Fragment } from "react";
import { formGeometry } from "#lib/chart/forms";
import { type Geometry, sizes, spot, tenth } from "#lib/chart/geometry";
import type { Box } from "#lib/chart/labels";
import { bracketsOf, placeAll } from "#lib/chart/layout";
import type { ChartModel, Line } from "#lib/chart/model";
import { conflictsOf } from "#lib/conflicts";
import { Axes } from "./axes";
import { type ChartProps, Frame } from "./frame";
import { DotShape, MarkLink } from "./mark";
import { RecordLines } from "./record-line";

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

/** A line as it is named on the drawing: in a panel without the panel's own name, which stands above it. */
const named = (line: Line): Line => ({
  ...line,
  label: line.label === line.panel ? "" : line.label.replace(`, ${line.panel}`, ""),
});

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
  const ends = model.courses.map(([from, to]) => [spot(from, place), spot(to, place)] as const);
  return ends.map(([from, to]) => (
    <path key={to.cx} className="course" d={`M${from.cx} ${from.cy}L${to.cx} ${to.cy}`} />
  ));
}

/** Two articles that disagree about one thing: a bracket from one mark to the other. */
function Brackets({ model, place }: { model: ChartModel; place: Geometry }) {
  return conflictsOf(model).map(({ marks: [a, b] }) => {
    const [from, to] = [spot(a, place), spot(b, place)];
    const x = Math.max(from.cx, to.cx) + 14;
    return (
      <path key={`${a.id} ${b.id}`} className="conflict" d={`M${from.cx + 9} ${from.cy}H${x}V${to.cy}H${to.cx + 9}`} />
    );
  });
}

/** How far a number is from the record now: a bracket, with what the record has. */
function Gaps({ model, place, labels }: { model: ChartModel; place: Geometry; labels: ReadonlyMap<string, Box> }) {
  return bracketsOf(model.gaps, place).map(({ id, label, x, from, to }) => {
    const box = labels.get(`gap ${id}`);
    return (
      <g key={id} className="gap" aria-hidden="true">
        <path d={`M${x - 4} ${from}H${x}V${to}H${x - 4}`} />
        {box ? (
          <text x={tenth(box.x)} y={tenth(box.y + box.height - 4)} fontSize={sizes.label}>
            {label}
          </text>
        ) : null}
      </g>
    );
  });
}

const byRole = { other: 0, now: 1, then: 2 };

/** Cited numbers over time, on top of the quiet record: the one drawing that page, embed, image and print all use. */
export function TimeChart({ model, form, label, scale, lead, picked, panel }: ChartProps) {
  const place = formGeometry(model, form, scale);
  const lines = [...model.lines, ...model.sums].map(named).toSorted((a, b) => byRole[a.role] - byRole[b.role]);
  const own = lines.filter(({ compared, label: name }) => !compared && name !== "");
  const labels = placeAll({ ...model, lines, named: own }, place);
  return (
    <Frame
      width={place.width}
      height={place.height}
      label={label}
      panel={panel}
      place={place}
      alone={label !== undefined && !model.marks.length}
    >
      <Axes place={place} unit={model.chart.unit} />
      {form === "panel" ? null : <Flags events={model.events} place={place} />}
      <RecordLines lines={lines} place={place} panel={form === "panel"} />
      {own.map((line) => (
        <LineLabel key={line.id} line={line} box={labels.get(line.id)} />
      ))}
      <Courses model={model} place={place} />
      <Brackets model={model} place={place} />
      <Gaps model={model} place={place} labels={labels} />
      {model.marks.map((mark) => (
        <MarkLink key={mark.id} mark={mark} lead={lead} picked={picked}>
          <DotShape dot={mark} place={place} label={labels.get(mark.id)} />
        </MarkLink>
      ))}
    </Frame>
  );
}
