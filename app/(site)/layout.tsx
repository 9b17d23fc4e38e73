import type { ReactNode } from "react";
import { ThemeChoice, ThemeScript } from "#components/theme";
import { catalog } from "#data";
import { SearchBox } from "#components/search-box";
import { links } from "#lib/links";
import { site } from "#lib/site";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ThemeScript />
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="page">
        <div className="masthead">
          <a className="name" href={links.home()}>
            {site.name}
          </a>
          <nav aria-label="Site">
            <a href={links.charts()}>Charts</a>
            <a href={links.articles()}>Articles</a>
            <a href={links.timeline()}>Timeline</a>
            <a href={links.explore()}>Explore</a>
            <a className="narrow" href="#more">
              More
            </a>
            <a className="roomy" href={links.check()}>
              Check
            </a>
            <a className="roomy" href={links.data()}>
              Data
            </a>
            <a className="roomy" href={links.about()}>
              About
            </a>
          </nav>
          <SearchBox />
        </div>
      </header>
      {children}
      <footer className="page">
        <div className="colophon">
          <nav aria-label="More" id="more">
            <a href={links.about()}>About and words</a>
            <a href={links.check()}>Check a sentence</a>
            <a href={links.exercises()}>Exercises</a>
            <a href={links.collections()}>Collections</a>
            <a href={links.everything()}>Index</a>
            <a href={links.data()}>Data</a>
            <a href={links.search()}>Search</a>
            <a href={links.corrections()}>Corrections</a>
          </nav>
          <ThemeChoice />
          <p>
            The articles argue a case; this site does not. Every number is attributed to whoever states it, with the
            words that state it. Quotations belong to their authors, series to their publishers. Code under the MIT
            licence. <a href={`${links.data()}#versions`}>Version {catalog.version} of the data</a>.
          </p>
        </div>
      </footer>
    </>
  );
}
