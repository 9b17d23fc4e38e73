import type { Metadata } from "next";
import "./styles/search.css";
import { Main } from "#components/main";
import { SearchScript } from "#components/reading-script";
import { links } from "#lib/links";
import SiteLayout from "./(site)/layout";

export const metadata: Metadata = {
  title: "Nothing at this address",
  description: "There is no page at this address.",
};

/** What to do at an address that leads nowhere: what its last part finds, and lists of everything. */
export default function NotFound() {
  return (
    <SiteLayout>
      <Main>
        <div id="search" data-documents={links.searchDocuments()} data-lost="">
          <header className="lede">
            <h1>Nothing at this address</h1>
            <p>Published addresses are kept for good, so it is likely mistyped.</p>
            <p>
              <a href={links.charts()}>All charts</a> · <a href={links.articles()}>All articles</a> ·{" "}
              <a href={links.everything()}>Index</a> · <a href={links.home()}>Home</a>
            </p>
            <p role="status" data-part="status" />
          </header>
          <div className="results" data-part="results" />
        </div>
        <SearchScript />
      </Main>
    </SiteLayout>
  );
}
