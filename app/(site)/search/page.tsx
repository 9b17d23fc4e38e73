import type { Metadata } from "next";
import "../../styles/search.css";
import { Main } from "#components/main";
import { SearchScript } from "#components/reading-script";
import { catalog } from "#data";
import { headlineOf, indexOf } from "#lib/catalog-index";
import { formatNumber } from "#lib/format";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Search",
  description: "Find charts, numbers, sentences, events, series, sources and words, by word or by number.",
  alternates: { canonical: links.search() },
};

/** Queries to begin with: a number that stands on a chart, a word of the glossary, an event. */
function examples(): string[] {
  const growth = indexOf(catalog).chart.get("gdp-growth");
  const [number] = growth ? headlineOf(catalog, growth) : [];
  return [...(number ? [formatNumber(Math.abs(number.value))] : []), "condensate", "sanctions lifted", "imf 2019"];
}

export default function SearchPage() {
  return (
    <Main>
      <div id="search" data-documents={links.searchDocuments()}>
        <header className="lede">
          <h1>Search</h1>
          <p role="status" data-part="status" />
        </header>
        <div data-part="nothing" hidden>
          <p>
            Try fewer words, another word for the same thing, or a number with the digits as they are printed. Slips in
            spelling are forgiven, in numbers they are not.
          </p>
        </div>
        <div className="results" data-part="results" />
        <div data-part="hints">
          <noscript>
            <p>Searching needs scripts, which are off.</p>
          </noscript>
          <p className="scripted">
            The box is at the top of every page. It finds charts, numbers, sentences, events, series, sources and words,
            by word or by number, in Latin or Persian digits. For instance:
          </p>
          <ul className="examples scripted">
            {examples().map((query) => (
              <li key={query}>
                <a href={`${links.search()}?q=${encodeURIComponent(query)}`}>{query}</a>
              </li>
            ))}
          </ul>
          <p>
            <a className="more" href={links.everything()}>
              The index lists everything by link
            </a>
          </p>
        </div>
      </div>
      <SearchScript />
    </Main>
  );
}
