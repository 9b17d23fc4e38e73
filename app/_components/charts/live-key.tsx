import { namedIn } from "#lib/chart/explorer-frame";
import { type DrawnSeries, type ExplorerPanel, linesOf } from "#lib/chart/explorer-panels";
import { SpanEntries, StatusEntries } from "./mark-key";
import { ToneMark, toneOf } from "./tones";

/** A line with its end mark, or a mark alone; dots for an article. */
function Sample({ series: { choice, shape }, index }: { series: DrawnSeries; index: number }) {
  if (choice.kind === "cited")
    return (
      <g className="mark">
        <circle className="dot" cx={14} cy={8} r={5.5} />
      </g>
    );
  return (
    <>
      {shape === "points" ? null : (
        <g className={`live-line ${choice.kind === "own" ? "own " : ""}${toneOf(index)}`}>
          <path d="M0 8H28" />
        </g>
      )}
      <ToneMark index={index} cx={shape === "points" ? 14 : 22} cy={8} own={choice.kind === "own"} />
    </>
  );
}

/** Which series is which, where their names do not stand in the drawing. */
export function NameKey({ panel, width }: { panel: ExplorerPanel; width: number }) {
  const [named, lines] = [namedIn(panel, width), linesOf(panel)];
  const others = panel.series.filter((series) => !named.includes(series));
  if (!others.length) return null;
  return (
    <ul className="key" aria-label="Series">
      {others.map((series) => (
        <li key={series.id}>
          <svg width={28} height={16} className="drawing" aria-hidden="true">
            <Sample series={series} index={lines.indexOf(series)} />
          </svg>
          {series.label}
        </li>
      ))}
    </ul>
  );
}

function LineEntry({ kind, name }: { kind: "forecast" | "own"; name: string }) {
  return (
    <li>
      <svg width={28} height={16} className="drawing" aria-hidden="true">
        <g className={`live-line ${kind} tone-0`}>
          <path d="M0 8H28" />
        </g>
      </svg>
      {name}
    </li>
  );
}

/** What the shapes that are in use mean. Which line is which stands at the lines. */
export function LiveKey({ panels }: { panels: readonly ExplorerPanel[] }) {
  const dots = panels.flatMap(({ series }) => series.flatMap((one) => one.dots));
  const lines = panels.flatMap(linesOf);
  const own = lines.some(({ choice }) => choice.kind === "own");
  const forecast = lines.some(({ points }) => points.some(({ status }) => status === "F"));
  if (!forecast && !own && !dots.length) return null;
  return (
    <ul className="key" aria-label="How to read the marks">
      <StatusEntries dots={dots} prefix="cited, " />
      <SpanEntries dots={dots} />
      {forecast ? <LineEntry kind="forecast" name="official series, forecast" /> : null}
      {own ? <LineEntry kind="own" name="your data, not published here" /> : null}
    </ul>
  );
}
