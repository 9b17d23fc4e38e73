import { catalog } from "#data";
import type { ChartModel } from "#lib/chart-model";
import { glyphPath, glyphsOf } from "#lib/chart/glyphs";
import { isLong, type Line } from "#lib/chart/model";
import { SpanEntries, StatusEntries } from "./charts/mark-key";

/** Whose single values have which shape. */
function PublisherEntries({ lines }: { lines: readonly Line[] }) {
  return [...glyphsOf(lines)].map(([publisher, glyph]) => {
    const { name, short } = catalog.publishers.get(publisher) ?? { name: publisher };
    return (
      <li key={publisher}>
        <svg width={16} height={16} aria-hidden="true">
          <path className="official" d={glyphPath(glyph, 8, 8)} />
        </svg>
        {short ?? name}
      </li>
    );
  });
}

/** Strokes of the record: what was public on the day, what is newest, a forecast, a single value for a longer period. */
const strokes = [
  { name: "official, as known then", path: "M1 8H27", role: "then", has: ({ role }: Line) => role === "then" },
  { name: "official, now", path: "M1 8H27", role: "now", has: ({ role }: Line) => role !== "then" },
  {
    name: "official forecast",
    path: "M1 8H27",
    role: "then forecast",
    has: ({ points }: Line) => points.some(({ status }) => status === "F"),
  },
  {
    name: "one value for the period",
    path: "M6 8H22",
    role: "then wide",
    has: ({ shape, points }: Line) => shape === "points" && points.some(isLong),
  },
] as const;

/** What the shapes and strokes on this chart mean; only those it uses. Colour is never needed to tell them apart. */
export function StatusKey({ model }: { model: ChartModel }) {
  const { chart, marks, lines } = model;
  if (chart.kind === "amounts") return null;
  return (
    <ul className="key" aria-label="How to read the chart">
      <StatusEntries dots={marks} />
      <SpanEntries dots={marks} />
      {strokes
        .filter(({ has }) => lines.some(has))
        .map(({ name, path, role }) => (
          <li key={name}>
            <svg width={28} height={16} className={`stroke ${role}`} aria-hidden="true">
              <path d={path} />
            </svg>
            {name}
          </li>
        ))}
      {chart.kind === "time" ? <PublisherEntries lines={lines} /> : null}
    </ul>
  );
}
