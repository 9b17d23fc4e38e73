import type { ChartModel } from "#lib/chart-model";
import { conflictsOf } from "#lib/conflicts";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";

/** Where two articles give different values for one thing: both numbers, and in what they differ. Nothing when they agree. */
export function Conflicts({ model }: { model: ChartModel }) {
  const conflicts = conflictsOf(model);
  if (!conflicts.length) return null;
  return (
    <section className="section" aria-labelledby="conflicts">
      <h2 id="conflicts">Where articles disagree</h2>
      {conflicts.map(({ marks: [a, b], differences }) => (
        <div key={`${a.id} ${b.id}`} className="crosscheck">
          <p className="verdict">
            {[a, b].map(({ id, observation }, index) => (
              <span key={id}>
                {index ? " and " : ""}
                <a className="cited-value" href={links.observation(id)}>
                  {formatValue(observation.value, observation.unit)}
                </a>
                {observation.statedBy}, {observation.periodLabel}
              </span>
            ))}
          </p>
          <ul className="readings">
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
