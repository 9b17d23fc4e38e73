import type { ChartModel } from "#lib/chart-model";
import { SpanEntries, StatusEntries } from "./charts/mark-key";

/** What the shapes on this chart mean; only those it uses. Colour is never needed to tell them apart. */
export function StatusKey({ model }: { model: ChartModel }) {
  if (model.chart.kind === "amounts" || !model.marks.length) return null;
  return (
    <ul className="key" aria-label="How to read the marks">
      <StatusEntries dots={model.marks} />
      {model.lines.some(({ compared }) => compared) ? (
        <li>
          <svg width={16} height={16} aria-hidden="true">
            <circle className="official" cx={8} cy={8} r={2.5} />
          </svg>
          other official values compared
        </li>
      ) : null}
      <SpanEntries dots={model.marks} />
    </ul>
  );
}
