import type { Metadata } from "next";
import { catalog } from "#data";
import { FirstPaint } from "#components/first-paint";
import { facetsOf } from "#lib/facets";
import { links } from "#lib/links";
import { formatView } from "#lib/view";
import { choices } from "./choices";
import "../../styles/workbench.css";
import { Explorer } from "./explorer.client";

export const metadata: Metadata = {
  title: "Explore",
  description:
    "Choose any series that articles cite or statistics offices publish, see them together on honest axes, and download the rows as CSV.",
  alternates: { canonical: links.explore() },
  other: { hydrate: "true" },
};

const starts = [
  {
    name: "One growth rate, three editions",
    what: "GDP growth as an article states it, as the World Bank gave it in July 2019, and as it gives it now.",
    series: ["irn-gdp-growth-steinbock", "irn-gdp-growth-wdi-2019-07", "irn-gdp-growth-wdi-2026"],
    from: "2010",
  },
  {
    name: "Oil output by two definitions",
    what: "OPEC’s secondary sources count crude oil only, the EIA adds condensate; the cited numbers stand beside both.",
    series: [
      "irn-oil-production-steinbock",
      "irn-oil-production-opec-secondary-annual",
      "irn-oil-production-eia-crude-condensate",
    ],
    from: "2010",
  },
  {
    name: "The rial, official and open market",
    what: "Rials paid for one US dollar: the official rate of each year and the monthly means of an open-market quotation.",
    series: ["irn-fx-official-wdi", "irn-fx-open-market-tgju-monthly"],
    from: "2011",
  },
];

/** Combinations to start from, so that nobody begins with an empty box: those whose series are all published. */
function Starts() {
  const published = new Set(choices.map(({ id }) => id));
  const offered = starts.filter(({ series }) => series.every((id) => published.has(id)));
  return (
    <div className="starts">
      <p>Nothing is chosen yet. Choose series from the list, or start from one of these:</p>
      <ul>
        {offered.map(({ name, what, series, from }) => (
          <li key={name}>
            <h2>
              <a href={links.explore(formatView({ series, from }))}>{name}</a>
            </h2>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From five years before the first article to the year after the last one. */
function aroundArticles(): { from: string; to: string } {
  const years = catalog.articles.map(({ published }) => Number(published.slice(0, 4)));
  return { from: String(Math.min(...years) - 5), to: String(Math.max(...years) + 1) };
}

export default function ExplorePage() {
  return (
    <main className="page" id="main">
      <FirstPaint until="choose" />
      <header className="lede">
        <h1>Explore</h1>
        <p>
          {choices.length} series, cited and official, each with its definition and vintage. Series that measure the
          same thing share an axis; others stand in panels of their own.
        </p>
        <noscript>
          <p>
            Drawing needs scripts, which are off. Series can be opened from the list below, and{" "}
            <a href={links.seriesList(1)}>every one from a plain list</a>.
          </p>
        </noscript>
      </header>
      <Explorer choices={choices} facets={facetsOf(choices)} articles={aroundArticles()}>
        <Starts />
      </Explorer>
    </main>
  );
}
