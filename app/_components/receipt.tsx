import "server-only";
import { catalog } from "#data";
import type { CitedObservation } from "#lib/observation";
import { receiptOf } from "#lib/receipt";
import type { Article } from "#lib/schema";

/** Each rule that a number was held to, and what was compared. */
export function Receipt({ observation, article }: { observation: CitedObservation; article: Article }) {
  const held = receiptOf(observation, article, catalog.crosschecks.get(observation.id));
  return (
    <section className="section" aria-labelledby="proof">
      <h2 id="proof">How it is proved</h2>
      <p>The build holds the number to each of these and stops where one fails.</p>
      <dl className="facts">
        {held.map(({ rule, compared }) => (
          <div className="row" key={rule}>
            <dt>{rule}</dt>
            <dd>{compared}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
