import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../../styles/everything.css";
import { Main } from "#components/main";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { authorNames } from "#lib/cited";
import { describePeriod, subjectOf } from "#lib/describe";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";
import { inReadingOrder } from "#lib/reading-order";
import type { Source } from "#lib/schema";
import { citedValue } from "#lib/standing-words";

export const metadata: Metadata = {
  title: "Index",
  description: "Every chart, article, number, statement, event, word and source of this site, by link.",
  alternates: { canonical: links.everything() },
};

/** A thing of a list: where it is, its name, and what else tells it from others. */
interface Entry {
  id: string;
  /** Its place on this page, where another page leads to it. */
  place?: string;
  href: string | null;
  name: string;
  more?: string;
}

const titleOf = (article: string): string => indexOf(catalog).article.get(article)?.title ?? "";

const numbers = (): Entry[] =>
  catalog.articles.flatMap((article) =>
    inReadingOrder(catalog, article).map((one) => {
      const indicator = catalog.indicators.get(one.indicator);
      const subject = indicator ? subjectOf(one, indicator) : one.indicator;
      const name = `${citedValue(one)} ${subject}, ${describePeriod(one)}`;
      return { id: one.id, href: links.observation(one.id), name, more: article.title };
    }),
  );

const sourceEntry = ({ id, url, title, publisher, published }: Source): Entry => ({
  id,
  place: `s-${id}`,
  href: url,
  name: title,
  more: [publisher, published].filter(Boolean).join(", "),
});

const lists: { id: string; title: string; entries: readonly Entry[] }[] = [
  {
    id: "charts",
    title: "Charts",
    entries: catalog.charts.map(({ id, title, subtitle }) => ({
      id,
      href: links.chart(id),
      name: title,
      more: subtitle,
    })),
  },
  {
    id: "articles",
    title: "Articles",
    entries: catalog.articles.map((article) => ({
      id: article.id,
      href: links.article(article.id),
      name: article.title,
      more: `${authorNames(article)}, ${article.outlet}, ${formatDay(article.published)}`,
    })),
  },
  { id: "numbers", title: "Numbers", entries: numbers() },
  {
    id: "statements",
    title: "Statements without a number",
    entries: catalog.statements.map(({ id, quote, article, passage }) => ({
      id,
      href: links.article(article, passage),
      name: `“${quote}”`,
      more: titleOf(article),
    })),
  },
  {
    id: "events",
    title: "Events",
    entries: catalog.events.map(({ id, label, periodLabel, article }) => ({
      id,
      href: links.timeline(id),
      name: `${label}, ${periodLabel}`,
      more: titleOf(article),
    })),
  },
  {
    id: "words",
    title: "Words",
    entries: catalog.glossary.map(({ id, term }) => ({ id, href: links.about(id), name: term })),
  },
  { id: "sources", title: "Sources", entries: [...catalog.sources.values()].map(sourceEntry) },
];

function List({ title, id, children }: { title: ReactNode; id: string; children: ReactNode }) {
  return (
    <section className="section everything" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

export default function IndexPage() {
  return (
    <Main>
      <header className="lede">
        <h1>Index</h1>
        <p>Everything on this site, by link. For programs there is a list of files on the page Data.</p>
        <nav className="places" aria-label="Lists of this page">
          {lists.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
          <a href={links.seriesList(1)}>Series</a>
        </nav>
      </header>
      {lists.map(({ id, title, entries }) => (
        <List key={id} id={id} title={`${title}: ${entries.length}`}>
          {entries.map(({ id: entry, place, href, name, more }) => (
            <li key={entry} id={place}>
              {href ? <a href={href}>{name}</a> : <span>{name}</span>} {more ? <small>{more}</small> : null}
            </li>
          ))}
        </List>
      ))}
    </Main>
  );
}
