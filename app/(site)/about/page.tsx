import type { Metadata } from "next";

import "../../styles/about.css";
import { Main } from "#components/main";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { links } from "#lib/links";
import { prose } from "./prose";
import type { Term } from "#lib/glossary";

export const metadata: Metadata = {
  title: "About",
  description:
    "How each number is checked and compared, what the rules are, what this site cannot say, and what its words mean.",
  alternates: { canonical: links.about() },
};

/** The passages of articles and the page that stand behind a term. */
function Behind({ term: { events, source } }: { term: Term }) {
  const named = catalog.events.filter(({ id }) => events.includes(id));
  if (!named.length && !source) return null;
  return (
    <span className="kicker">
      {named.map(({ id, label, article, passage }) => (
        <a key={id} href={links.article(article, passage)}>
          {label}: {indexOf(catalog).article.get(article)?.title}
        </a>
      ))}
      {source ? (
        <a href={source.url} rel="noopener">
          {source.by}
        </a>
      ) : null}
    </span>
  );
}

function Glossary() {
  return (
    <section className="section" aria-labelledby="words">
      <h2 id="words">Words</h2>
      <dl className="glossary">
        {catalog.glossary.map((term) => (
          <div key={term.id} id={`term-${term.id}`}>
            <dt>{term.term}</dt>
            <dd>
              {term.means.join(" ")} <Behind term={term} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export default function AboutPage() {
  return (
    <Main>
      <header className="lede">
        <h1>About</h1>
        <p>
          Articles state numbers about Iran’s economy under sanctions. This site puts each number beside the sentence
          that states it and beside what the official record said then and says now. The articles argue a case; this
          site does not.
        </p>
      </header>
      <div className="parts">
        {prose.map(({ id, title, lines }) => (
          <section className="section" key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <ul className="plain">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Glossary />
      <section className="section" aria-labelledby="further">
        <h2 id="further">Further</h2>
        <ul className="plain">
          <li>
            <a href={links.everything()}>Every chart, number, sentence, event and source</a>
          </li>
          <li>
            <a href={links.data()}>Files for analysts, their columns, versions and terms</a>
          </li>
          <li>
            <a href={links.corrections()}>Corrections of what was published</a>
          </li>
        </ul>
      </section>
    </Main>
  );
}
