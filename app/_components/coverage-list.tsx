import { Evidence } from "./evidence";
import { coverage, isQuantity } from "#lib/coverage";
import type { Article } from "#lib/schema";

type Group = ReturnType<typeof coverage>["groups"][number];

function Groups({ groups }: { groups: readonly Group[] }) {
  return groups.map(({ reason, explanation, quotes }) => (
    <section key={reason} className="left-out">
      <h3>{explanation}</h3>
      <ul>
        {quotes.map(({ quote, note, evidence }) => (
          <li key={quote}>
            “{quote}”
            {note ? (
              <span className="kicker">
                {" "}
                {note}
                <Evidence of={evidence} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** How much of an article is charted, and every number that is not, with the reason. */
export function CoverageList({ article }: { article: Article }) {
  const { charted, kept, total, groups } = coverage(article);
  const quantities = groups.filter(({ reason }) => isQuantity(reason));
  const others = groups.filter(({ reason }) => !isQuantity(reason));
  const rest = others.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const passedOver = total
    ? `${charted} numbers stand on charts, ${kept} statements without a number beside them; ${total - charted - kept} more name an economic quantity that no number is given for. Every other number of the text is listed below: ${rest} that count people, places or time, or are dates, names or page furniture.`
    : "Every number of the text is listed below: they count people, places or time, or are dates, names or page furniture.";
  return (
    <section className="section" id="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">
        {total ? `${charted} of ${total} economic statements charted` : "The text states no economic quantity"}
      </h2>
      <p>{passedOver}</p>
      <Groups groups={quantities} />
      {others.length ? (
        <details>
          <summary>Numbers that state no economic quantity ({rest})</summary>
          <Groups groups={others} />
        </details>
      ) : null}
    </section>
  );
}
