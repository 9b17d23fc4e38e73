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

/** In panels a single value stands on a stem, whoever published it. */
function StemEntry({ lines }: { lines: readonly Line[] }) {
  if (!lines.some(({ shape, points }) => shape === "points" && points.some((point) => !isLong(point)))) return null;
  return (
    <li>
      <svg width={16} height={16} aria-hidden="true">
        <path className="official" d={`${glyphPath("circle", 8, 4)}M8 7V15`} />
      </svg>
      one value
    </li>
  );
}

/** Strokes of the record: what was public on the day, what is newest, a forecast, a single value for a longer period. */
const strokes = [
  {
    name: "official, as known then",
    path: "M1 8H27",
    role: "then",
    has: ({ role, points }: Line) => role === "then" && points.some(({ later }) => !later),
  },
  {
    name: "official, now",
    path: "M1 8H27",
    role: "now",
    has: ({ role, points }: Line) => role !== "then" || points.some(({ later }) => later),
  },
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

function StrokeEntry({ name, role, path }: { name: string; role: string; path: string }) {
  return (
    <li>
      <svg width={28} height={16} className={`stroke ${role}`} aria-hidden="true">
        <path d={path} />
      </svg>
      {name}
    </li>
  );
}

/** What the shapes and strokes on this chart mean; only those it uses. Colour is never needed to tell them apart. */
export function StatusKey({ model }: { model: ChartModel }) {
  const { chart, marks, lines, courses, gaps } = model;
  if (chart.kind === "amounts") return null;
  return (
    <ul className="key" aria-label="How to read the chart">
      <StatusEntries dots={marks} />
      <SpanEntries dots={marks} />
      {courses.length ? <StrokeEntry name="a course that the text states" role="course" path="M1 12L27 4" /> : null}
      {gaps.length ? <StrokeEntry name="up to what is recorded now" role="gap" path="M10 3h4v10h-4" /> : null}
      {strokes
        .filter(({ has }) => lines.some(has))
        .map(({ name, path, role }) => (
          <StrokeEntry key={name} name={name} role={role} path={path} />
        ))}
      {chart.kind === "panels" ? <StemEntry lines={lines} /> : <PublisherEntries lines={lines} />}
    </ul>
  );
}
