import "server-only";
import "../styles/onward.css";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { authorNames } from "#lib/cited";
import { describePeriod, subjectOf } from "#lib/describe";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { alsoStated, neighboursOf, relatedCharts } from "#lib/reading-order";
import type { Article, ChartSpec } from "#lib/schema";
import { citedValue } from "#lib/standing-words";

const nameOf = (observation: CitedObservation): string => {
  const indicator = catalog.indicators.get(observation.indicator);
  return indicator ? subjectOf(observation, indicator) : observation.indicator;
};

function Step({ to, rel, word }: { to: CitedObservation | undefined; rel: "prev" | "next"; word: string }) {
  if (!to) return null;
  return (
    <a className={rel} rel={rel} href={links.observation(to.id)}>
      <span className="kicker">{word}</span>
      <b>{citedValue(to)}</b> <span>{nameOf(to)}</span>
    </a>
  );
}

/** The number before and the number after, as the article has them. */
export function Neighbours({ observation, article }: { observation: CitedObservation; article: Article }) {
  const { before, after, number, count } = neighboursOf(catalog, article, observation.id);
  if (count < 2) return null;
  return (
    <nav className="neighbours" aria-label="Numbers of this article">
      <p className="kicker">
        Number {number} of {count} in <a href={links.article(article.id, observation.passage)}>{article.title}</a>
      </p>
      <div className="steps">
        <Step to={before} rel="prev" word="Previous" />
        <Step to={after} rel="next" word="Next" />
      </div>
    </nav>
  );
}

/** Other numbers about the same thing at the same time. */
function Others({ observation }: { observation: CitedObservation }) {
  const others = alsoStated(catalog, observation);
  if (!others.length) return null;
  return (
    <section aria-labelledby="also">
      <h2 id="also">Also stated in</h2>
      <ul className="also">
        {others.map((one) => {
          const article = indexOf(catalog).article.get(one.article);
          return (
            <li key={one.id}>
              <a href={links.observation(one.id)}>
                <b>{citedValue(one)}</b> {describePeriod(one)}
              </a>
              {article ? (
                <span className="kicker">
                  {authorNames(article)}, {article.title}
                  {one.article === observation.article && one.passage === observation.passage ? ", same passage" : ""}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const most = 4;

/** Where to go from a number: others of the same thing and time, and charts near to it. */
export function Onward({ observation, chart }: { observation: CitedObservation; chart: ChartSpec }) {
  const charts = relatedCharts(catalog, observation, chart).slice(0, most);
  return (
    <div className="section onward">
      <Others observation={observation} />
      {charts.length ? (
        <section aria-labelledby="related">
          <h2 id="related">Related charts</h2>
          <ul className="also">
            {charts.map(({ id, title, subtitle }) => (
              <li key={id}>
                <a href={links.chart(id)}>
                  <b>{title}</b>
                </a>
                <span className="kicker">{subtitle}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
