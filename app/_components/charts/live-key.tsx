import { isNamed } from "#lib/chart/explorer-frame";
import { type ExplorerPanel, seriesOf } from "#lib/chart/explorer-panels";
import { SpanEntries, StatusEntries } from "./mark-key";
import { ToneMark, toneOf } from "./tones";

/** Which line is which, where a panel has more of them than can carry their names. */
export function NameKey({ panel, width }: { panel: ExplorerPanel; width: number }) {
  if (isNamed(panel, width)) return null;
  const official = seriesOf(panel, "official");
  if (!official.length) return null;
  return (
    <ul className="key" aria-label="Official series">
      {official.map(({ id, label, shape }, index) => (
        <li key={id}>
          <svg width={28} height={16} className="drawing" aria-hidden="true">
            {shape === "points" ? null : (
              <g className={`live-line ${toneOf(index)}`}>
                <path d="M0 8H28" />
              </g>
            )}
            <ToneMark index={index} cx={shape === "points" ? 14 : 24} cy={8} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** What the shapes that are in use mean. Which line is which stands at the lines. */
export function LiveKey({ panels }: { panels: readonly ExplorerPanel[] }) {
  const dots = panels.flatMap(({ series }) => series.flatMap((one) => one.dots));
  const official = panels.flatMap((panel) => seriesOf(panel, "official"));
  const forecast = official.some(({ points }) => points.some(({ status }) => status === "F"));
  if (!forecast && !dots.length) return null;
  return (
    <ul className="key" aria-label="How to read the marks">
      <StatusEntries dots={dots} prefix="cited, " />
      <SpanEntries dots={dots} />
      {forecast ? (
        <li>
          <svg width={28} height={16} className="drawing" aria-hidden="true">
            <g className="live-line forecast tone-0">
              <path d="M0 8H28" />
            </g>
          </svg>
          official series, forecast
        </li>
      ) : null}
    </ul>
  );
}
