import type { Metadata } from "next";
import { catalog } from "#data";
import { authorNames } from "#lib/cited";
import { eventConflicts } from "#lib/conflicts";
import { coverage } from "#lib/coverage";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";
import type { Article } from "#lib/schema";

export const metadata: Metadata = {
  title: "Articles",
  description: "The articles whose numbers are charted here, and how many of their statements are.",
  alternates: { canonical: links.articles() },
};

/** What became of the statements of a quantity: “12 of 35 statements of a quantity charted”. */
export function coverageLine(article: Article): string {
  const { charted, total } = coverage(article);
  if (charted === 0) return "This article cites no economic series.";
  return `${charted} of ${total} statements of a quantity charted.`;
}

/** Happenings that two articles date differently: both, each with its sentence one click away. */
function Disagreements() {
  const pairs = eventConflicts(catalog.events);
  if (!pairs.length) return null;
  return (
    <section className="section" aria-labelledby="disagree">
      <h2 id="disagree">Where the articles disagree</h2>
      {pairs.map((pair) => (
        <dl className="facts" key={pair[0].id}>
          {pair.map((event) => (
            <div className="row" key={event.id}>
              <dt>{event.periodLabel}</dt>
              <dd>
                <a href={links.article(event.article, event.passage)}>“{event.quote}”</a> {event.note}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}

export default function ArticlesPage() {
  return (
    <>
      <header className="lede">
        <h1>Articles</h1>
        <p>
          Short passages are quoted with author and date. The articles themselves are their authors’; links lead to
          them.
        </p>
      </header>
      <ul className="index">
        {catalog.articles.map((article) => (
          <li key={article.id}>
            <h2>
              <a href={links.article(article.id)}>{article.title}</a>
            </h2>
            <p>
              {authorNames(article)}, {article.outlet},{" "}
              <time dateTime={article.published}>{formatDay(article.published)}</time>
            </p>
            <p>{article.about}</p>
            <p>{coverageLine(article)}</p>
          </li>
        ))}
      </ul>
      <Disagreements />
    </>
  );
}
