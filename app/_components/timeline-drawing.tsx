import { type Geometry, geometry, numberRoom, sizes } from "#lib/chart/geometry";
import { placeAll } from "#lib/chart/layout";
import type { ChartModel } from "#lib/chart/model";
import { links } from "#lib/links";
import { flagRows, type Placed, type SharedTime } from "#lib/timeline";
import { Axes } from "./charts/axes";
import { Frame } from "./charts/frame";
import { DotShape, MarkLink } from "./charts/mark";
import { RecordLines } from "./charts/record-line";

/** The sizes of the drawing; CSS shows the widest that fits. */
const forms = {
  wide: { width: 1040, height: 150 },
  medium: { width: 680, height: 150 },
  narrow: { width: 312, height: 150 },
};
type Form = keyof typeof forms;

const title = 28;
const flag = { radius: 9, room: 20, row: 22 };

/** What the two axes of a chart show; its own values on the shared time. */
function axesOf({ chart, marks, lines, from, to }: ChartModel) {
  const values = [marks, ...lines.map(({ points }) => points)].flat().map(({ value }) => value);
  const extent: [number, number] = [chart.floor ?? Math.min(0, ...values), Math.max(1, ...values)];
  return { from, to, extent, unit: chart.unit };
}

/** One chart of the stack: its name, its axes, the record and the cited numbers. */
function Row({ model, place }: { model: ChartModel; place: Geometry }) {
  const labels = placeAll({ ...model, events: [], named: [] }, place);
  return (
    <>
      <text className="row-title" x={0} y={4} fontSize={sizes.value}>
        {model.chart.title}
      </text>
      <Axes place={place} unit={model.chart.unit} />
      <RecordLines lines={model.lines} place={place} />
      {model.marks.map((mark) => (
        <MarkLink key={mark.id} mark={mark} lead={(id) => ({ href: links.observation(id) })}>
          <DotShape dot={mark} place={place} label={labels.get(mark.id)} />
        </MarkLink>
      ))}
    </>
  );
}

interface FlagsProps {
  placed: readonly Placed[];
  rows: readonly number[];
  x: Geometry["x"];
  lane: number;
  bottom: number;
}

/** Numbered flags above the charts, each a link to its sentence; from those that the charts themselves mark a line runs down. */
function Flags({ placed, rows, x, lane, bottom }: FlagsProps) {
  const top = (row = 0): number => lane - flag.radius - 2 - row * flag.row;
  return (
    <g textAnchor="middle" fontSize={11}>
      {placed.map(({ event, day }, index) => (
        <path key={event.id} className="pole" d={`M${x(day)} ${top(rows[index])}V${event.drawn ? bottom : lane}`} />
      ))}
      {placed.map(({ event, k, day }, index) => (
        <a key={event.id} href={links.timeline(event.id)} aria-label={`${k}: ${event.label}, ${event.periodLabel}`}>
          <circle className={event.drawn ? "flag drawn" : "flag"} cx={x(day)} cy={top(rows[index])} r={flag.radius} />
          <text className="flag-number" x={x(day)} y={top(rows[index]) + 4}>
            {k}
          </text>
        </a>
      ))}
    </g>
  );
}

function Form({ time: { models, from, to }, placed, form, label }: Props & { form: Form }) {
  const { width, height } = forms[form];
  const left = Math.max(...models.map((model) => numberRoom(axesOf(model))));
  const places = models.map((model) => geometry(axesOf(model), { width, height, top: 24, right: 14, left }));
  const inside = placed.filter(({ day }) => day >= from && day < to);
  const [first] = places;
  if (!first) return null;
  const rows = flagRows(
    inside.map(({ day }) => first.x(day)),
    flag.room,
  );
  const lane = (Math.max(0, ...rows) + 1) * flag.row + 4;
  const step = height + title;
  const bottom = lane + title + (models.length - 1) * step + first.bottom;
  return (
    <Frame width={width} height={lane + models.length * step} label={label}>
      <Flags placed={inside} rows={rows} x={first.x} lane={lane} bottom={bottom} />
      {models.map((model, index) => {
        const place = places[index];
        return place ? (
          <g key={model.chart.id} transform={`translate(0 ${lane + title + index * step})`}>
            <Row model={model} place={place} />
          </g>
        ) : null;
      })}
    </Frame>
  );
}

interface Props {
  time: SharedTime;
  placed: readonly Placed[];
  label: string;
}

/** Charts on one scale of time beneath the events as numbered flags, in each form. */
export function TimelineDrawing(props: Props) {
  return (Object.keys(forms) as Form[]).map((form) => (
    <div key={form} className={`timeline-form ${form}`}>
      <Form {...props} form={form} />
    </div>
  ));
}
