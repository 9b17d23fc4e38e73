import "../styles/run.css";
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
    ? `${charted} numbers are on charts. ${kept} statements without a number stand beside the charts. ${total - charted - kept} more cannot be charted; the reasons are below. So are the other ${rest} numbers of the text: they count people, places or time, or are dates, names or parts of the page.`
    : "Every number of the text is listed below: they count people, places or time, or are dates, names or parts of the page.";
  return (
    <section className="section" id="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">
        {total
          ? `Of ${total} statements about the economy, ${charted} are on charts`
          : "The text says nothing about the economy in numbers"}
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
