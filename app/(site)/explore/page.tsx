import type { Metadata } from "next";
import { catalog } from "#data";
import type { Choice } from "#lib/explore";
import { links } from "#lib/links";
import type { Series } from "#lib/observation";
import { shortPeriod } from "#lib/period";
import { formatView } from "#lib/view";
import { Explorer } from "./explorer.client";

export const metadata: Metadata = {
  title: "Explore",
  description:
    "Choose any series that articles cite or statistics offices publish, see them together on honest axes, and take the rows along as CSV.",
  alternates: { canonical: links.explore() },
  other: { wake: "now" },
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

function chartOf({ id, kind, observations }: Series): string | null {
  const indicators = observations.map(({ indicator }) => indicator);
  const shown = catalog.charts.find((chart) =>
    kind === "official"
      ? chart.record.some(({ series }) => series === id)
      : chart.indicators.some((indicator) => indicators.includes(indicator)),
  );
  return shown?.id ?? null;
}

/** The first and the last period of a series, by their ends; a range counts with its own first and last part. */
function spanOf({ observations }: Series): { first: string; last: string } {
  const first = observations.toSorted((a, b) => a.periodStart.localeCompare(b.periodStart))[0]?.period.split("..")[0];
  const last = observations
    .toSorted((a, b) => b.periodEnd.localeCompare(a.periodEnd))[0]
    ?.period.split("..")
    .at(-1);
  return { first: first ? shortPeriod(first) : "", last: last ? shortPeriod(last) : "" };
}

function choiceOf(series: Series): Choice {
  const { id, title, short, kind, indicator, unit, definition, publisher, sourceId, vintage, statements } = series;
  return {
    ...{ id, title, short, kind, indicator, unit, definition, vintage, statements },
    ...spanOf(series),
    indicatorName: catalog.indicators.get(indicator)?.name ?? indicator,
    publisher: catalog.sources.get(sourceId)?.publisher ?? publisher,
    count: series.observations.length,
    chart: chartOf(series),
  };
}

/** Every series, cited ones first within their indicator. */
function allChoices(): Choice[] {
  const order = [...catalog.indicators.keys()];
  const rank = ({ indicator, kind }: Choice): number => order.indexOf(indicator) * 2 + (kind === "cited" ? 0 : 1);
  return [...catalog.series.values()].map(choiceOf).sort((a, b) => rank(a) - rank(b));
}

/** Combinations to start from, so that nobody begins with an empty box. */
function Starts() {
  return (
    <div className="starts">
      <p>Nothing is chosen yet. Choose series from the list, or start from one of these:</p>
      <ul>
        {starts.map(({ name, what, series, from }) => (
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

export default function ExplorePage() {
  const choices = allChoices();
  return (
    <>
      <header className="lede">
        <h1>Explore</h1>
        <p>
          {choices.length} series, cited and official, each with its definition and vintage. Series that measure the
          same thing share an axis; others stand in panels of their own.
        </p>
        <noscript>
          <p>Drawing needs scripts, which are off. Every series can be opened from the list below.</p>
        </noscript>
      </header>
      <Explorer choices={choices}>
        <Starts />
      </Explorer>
    </>
  );
}
