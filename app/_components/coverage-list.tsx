import { coverage, isQuantity } from "#lib/coverage";
import type { Article } from "#lib/schema";

type Group = ReturnType<typeof coverage>["groups"][number];

function Groups({ groups }: { groups: readonly Group[] }) {
  return groups.map(({ reason, explanation, quotes }) => (
    <section key={reason} className="left-out">
      <h3>{explanation}</h3>
      <ul>
        {quotes.map(({ quote, note }) => (
          <li key={quote}>
            “{quote}”{note ? <span className="kicker"> {note}</span> : null}
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
    ? `${charted} numbers stand on charts; ${kept} statements without a number are kept beside the charts they speak about; ${total - charted - kept} quantities are left out, for the reasons below. No number of the text is passed over: ${rest} more are dates, names, turns of speech or page furniture.`
    : "No number of the text is passed over: those in it are dates, names, turns of speech or page furniture.";
  return (
    <section className="section" id="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">
        {total ? `${charted} of ${total} statements of a quantity charted` : "The text states no quantity"}
      </h2>
      <p>{passedOver}</p>
      <Groups groups={quantities} />
      {others.length ? (
        <details>
          <summary>Numbers that state no quantity ({rest})</summary>
          <Groups groups={others} />
        </details>
      ) : null}
    </section>
  );
}
