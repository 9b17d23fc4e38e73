import type { Metadata } from "next";
import "../../styles/index.css";
import { Evidence } from "#components/evidence";
import { Pager } from "#components/pager";
import { Main } from "#components/main";
import { catalog } from "#data";
import { authorNames } from "#lib/cited";
import { eventConflicts } from "#lib/conflicts";
import { coverage } from "#lib/coverage";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";
import { type ListPage, pageOf, pageTitle, perPage } from "#lib/paging";
import type { Article } from "#lib/schema";

/** A page of the list of articles, newest first, or nothing beyond its end. */
export function articlesOnPage(number: number): ListPage<Article> | undefined {
  return pageOf(catalog.articles, perPage.articles, number);
}

/** Title, description and canonical address of a page of the list. */
export function articleListMetadata(page: ListPage<Article>): Metadata {
  return {
    title: pageTitle("Articles", page),
    description: "The articles whose numbers are charted here, and how many of their statements are.",
    alternates: { canonical: links.articles(page.number) },
  };
}

/** What became of what an article says about the economy: “Of 29 statements about the economy, 12 are on charts.” */
export function coverageLine(article: Article): string {
  const { charted, total } = coverage(article);
  if (charted === 0) return "This article cites no economic series.";
  return `Of ${total} statements about the economy, ${charted} are on charts.`;
}

/** Happenings that an article of the page and another date differently: both, each with its sentence one click away. */
function Disagreements({ articles }: { articles: readonly Article[] }) {
  const listed = new Set(articles.map(({ id }) => id));
  const pairs = eventConflicts(catalog.events).filter(([event]) => listed.has(event.article));
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
                <Evidence of={event.evidence} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}

/** Articles with what they are about and what is charted of them, as many as a page holds. */
export function ArticleList({ page }: { page: ListPage<Article> }) {
  return (
    <Main>
      <header className="lede">
        <h1>{pageTitle("Articles", page)}</h1>
        <p>
          Short passages are quoted with author and date. The articles themselves are their authors’; links lead to
          them.
        </p>
      </header>
      <ul className="index">
        {page.members.map((article) => (
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
      <Pager page={page} name="articles" href={links.articles} />
      <Disagreements articles={page.members} />
    </Main>
  );
}
