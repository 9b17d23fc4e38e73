import { type Geometry, geometry, numberRoom, sizes } from "#lib/chart/geometry";
import { placeAll } from "#lib/chart/layout";
import type { ChartModel } from "#lib/chart/model";
import { links } from "#lib/links";
import { byYear, flagRows, type Placed, type SharedTime } from "#lib/timeline";
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
const flag = { radius: 9, row: 22 };

/** A numbered flag: an event, or where there is no room for each the events of a year. */
interface Flag {
  label: string;
  href: string;
  text: string;
  day: number;
  half: number;
  drawn: boolean;
}

function eventFlag({ event, k, day }: Placed): Flag {
  const label = `${k}: ${event.label}, ${event.periodLabel}`;
  return { label, href: links.timeline(event.id), text: `${k}`, day, half: flag.radius, drawn: event.drawn };
}

function yearFlag({ year, placed }: ReturnType<typeof byYear>[number]): Flag[] {
  const [first, last] = [placed.at(0), placed.at(-1)];
  if (!first || !last) return [];
  if (first === last) return [eventFlag(first)];
  const text = `${first.k}–${last.k}`;
  const day = placed.reduce((sum, one) => sum + one.day, 0) / placed.length;
  const label = `${text}: ${placed.length} events of ${year}`;
  return [{ label, href: links.timeline(first.event.id), text, day, half: 19, drawn: false }];
}

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
  flags: readonly Flag[];
  rows: readonly number[];
  x: Geometry["x"];
  lane: number;
  bottom: number;
}

/** Numbered flags above the charts, each a link to its sentence; from events that the charts themselves mark a line runs down. */
function Flags({ placed, flags, rows, x, lane, bottom }: FlagsProps) {
  const top = (row = 0): number => lane - flag.radius - 2 - row * flag.row;
  const { radius } = flag;
  return (
    <g textAnchor="middle" fontSize={11}>
      {flags.map(({ href, day }, index) => (
        <path key={href} className="pole" d={`M${x(day)} ${top(rows[index])}V${lane}`} />
      ))}
      {placed
        .filter(({ event }) => event.drawn)
        .map(({ event, day }) => (
          <path key={event.id} className="pole" d={`M${x(day)} ${lane}V${bottom}`} />
        ))}
      {flags.map(({ label, href, text, day, half, drawn }, index) => (
        <a key={href} href={href} aria-label={label}>
          <rect
            className={drawn ? "flag drawn" : "flag"}
            x={x(day) - half}
            y={top(rows[index]) - radius}
            width={2 * half}
            height={2 * radius}
            rx={radius}
          />
          <text className="flag-number" x={x(day)} y={top(rows[index]) + 4}>
            {text}
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
  const flags = form === "narrow" ? byYear(inside).flatMap(yearFlag) : inside.map(eventFlag);
  const rows = flagRows(
    flags.map(({ day }) => first.x(day)),
    2 * Math.max(...flags.map(({ half }) => half)) + 2,
  );
  const lane = (Math.max(0, ...rows) + 1) * flag.row + 4;
  const step = height + title;
  const bottom = lane + title + (models.length - 1) * step + first.bottom;
  return (
    <Frame width={width} height={lane + models.length * step} label={label}>
      <Flags placed={inside} flags={flags} rows={rows} x={first.x} lane={lane} bottom={bottom} />
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
