import { isNamed } from "./live-geometry";
import type { LivePanel } from "./live-model";
import { hasSpan, isInferred, ToneMark, tones } from "./live-shapes";
import { SpanKey } from "./span";

const shapes = [
  { name: "cited, stated as actual", status: "A", shape: <circle className="dot" cx={8} cy={8} r={5.5} /> },
  { name: "cited, estimate", status: "E", shape: <circle className="dot hollow" cx={8} cy={8} r={5.5} /> },
  { name: "cited, forecast", status: "F", shape: <path className="dot hollow" d="M8 1L15 8L8 15L1 8Z" /> },
] as const;

/** Which line is which, where a panel has more of them than can carry their names. */
export function NameKey({ panel, width }: { panel: LivePanel; width: number }) {
  if (isNamed(panel, width)) return null;
  const official = panel.series.filter(({ kind }) => kind === "official");
  return (
    <ul className="key" aria-label="Official series">
      {official.map(({ id, label, shape }, index) => (
        <li key={id}>
          <svg width={28} height={16} className="drawing" aria-hidden="true">
            {shape === "points" ? null : (
              <g className={`live-line tone-${index % tones}`}>
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
export function LiveKey({ panels }: { panels: readonly LivePanel[] }) {
  const series = panels.flatMap((panel) => panel.series);
  const cited = series.filter(({ kind }) => kind === "cited").flatMap(({ points }) => points);
  const forecast = series.some(
    ({ kind, points }) => kind === "official" && points.some(({ status }) => status === "F"),
  );
  if (!forecast && !cited.length) return null;
  return (
    <ul className="key" aria-label="How to read the marks">
      {shapes
        .filter((one) => cited.some(({ status }) => status === one.status))
        .map(({ name, shape }) => (
          <li key={name}>
            <svg width={16} height={16} className="mark" aria-hidden="true">
              {shape}
            </svg>
            {name}
          </li>
        ))}
      <SpanKey stated={cited.some((point) => hasSpan(point) && !isInferred(point))} inferred={cited.some(isInferred)} />
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
