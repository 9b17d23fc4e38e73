import type { ChartModel } from "#lib/chart-model";
import { SpanKey } from "./charts/span";

const shapes = {
  A: { name: "stated as actual", shape: <circle className="dot" cx={8} cy={8} r={5.5} /> },
  E: { name: "estimate", shape: <circle className="dot hollow" cx={8} cy={8} r={5.5} /> },
  F: { name: "forecast", shape: <path className="dot hollow" d="M8 1L15 8L8 15L1 8Z" /> },
} as const;

/** What the shapes on this chart mean; only those it uses. Colour is never needed to tell them apart. */
export function StatusKey({ model }: { model: ChartModel }) {
  if (model.chart.kind === "amounts" || !model.marks.length) return null;
  const used = (["A", "E", "F"] as const).filter((status) => model.marks.some((mark) => mark.status === status));
  const spans = model.marks.filter((mark) => mark.span || mark.open);
  return (
    <ul className="key" aria-label="How to read the marks">
      {used.map((status) => (
        <li key={status}>
          <svg width={16} height={16} className="mark" aria-hidden="true">
            {shapes[status].shape}
          </svg>
          {shapes[status].name}
        </li>
      ))}
      {model.lines.some(({ compared }) => compared) ? (
        <li>
          <svg width={16} height={16} aria-hidden="true">
            <circle className="official" cx={8} cy={8} r={2.5} />
          </svg>
          other official values compared
        </li>
      ) : null}
      <SpanKey stated={spans.some(({ open }) => !open)} inferred={spans.some(({ open }) => open)} />
    </ul>
  );
}
