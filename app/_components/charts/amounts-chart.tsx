import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { ChartModel, Mark } from "#lib/chart-model";
import { describeMark } from "#lib/describe";
import { formatValue } from "#lib/format";
import { type Form, forms, sizes } from "./geometry";

const row = 68;

interface Drawn {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What tells the bars apart: their definitions where these differ, else their periods. */
export function amountNames(model: ChartModel): string[] {
  const definitions = new Set(model.marks.map(({ observation }) => observation.definition));
  return model.marks.map(({ observation }) =>
    definitions.size > 1 ? observation.definition : observation.periodLabel,
  );
}

function Amount({ mark, name, x, y, width, height }: Drawn & { mark: Mark; name: string }) {
  const kind = mark.observation.derivedFrom.length ? " derived" : mark.status === "A" ? "" : " hollow";
  return (
    <a
      className="mark"
      href={`#n-${mark.id}`}
      data-k={mark.k}
      data-o={mark.id}
      data-value={mark.value}
      aria-label={describeMark(mark.observation)}
    >
      <text className="bar-name" x={x} y={y - 9} fontSize={sizes.label}>
        {name}
      </text>
      <rect className={`bar${kind}`} x={x} y={y} width={width} height={height} />
      <text className="val" x={x + width + 8} y={y + height / 2 + 5} fontSize={sizes.value}>
        {formatValue(mark.value, mark.observation.unit)}
      </text>
    </a>
  );
}

/** Amounts of money beside each other, from zero: filled as stated, hollow where still to come, hatched where derived here. */
export function AmountsChart({ model, form, title }: { model: ChartModel; form: Form; title: string }) {
  const { width } = forms[form];
  const names = amountNames(model);
  const height = model.marks.length * row + 8;
  const most = Math.max(...model.marks.map(({ value }) => value));
  const data = model.marks.map((mark) => ({ name: mark.id, value: mark.value }));
  const shape = ({ index = 0, ...box }: Partial<Drawn> & { index?: number }) => {
    const mark = model.marks[index];
    return mark ? (
      <Amount
        mark={mark}
        name={names[index] ?? ""}
        x={box.x ?? 0}
        y={(box.y ?? 0) + 10}
        width={box.width ?? 0}
        height={26}
      />
    ) : (
      <g />
    );
  };
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      layout="vertical"
      margin={{ top: 4, right: 84, bottom: 4, left: 2 }}
      accessibilityLayer={false}
      title={title}
    >
      <XAxis hide type="number" domain={[0, most]} />
      <YAxis hide type="category" dataKey="name" />
      <Bar dataKey="value" barSize={26} shape={shape} isAnimationActive={false} />
    </BarChart>
  );
}
