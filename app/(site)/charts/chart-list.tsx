import type { Metadata } from "next";
import "../../styles/index.css";
import { Thumbnail } from "#components/drawing";
import { Headline } from "#components/headline";
import { Pager } from "#components/pager";
import { Main } from "#components/main";
import { catalog } from "#data";
import { headlineOf } from "#lib/catalog-index";
import { chartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import { type ListPage, pageOf, pageTitle, perPage } from "#lib/paging";
import type { ChartSpec } from "#lib/schema";

/** A page of the list of charts, or nothing beyond its end. */
export function chartsOnPage(number: number): ListPage<ChartSpec> | undefined {
  return pageOf(catalog.charts, perPage.charts, number);
}

/** Title, description and canonical address of a page of the list. */
export function chartListMetadata(page: ListPage<ChartSpec>): Metadata {
  return {
    title: pageTitle("Charts", page),
    description: "Every chart: numbers that articles state about Iran’s economy, beside their sentences.",
    alternates: { canonical: links.charts(page.number) },
  };
}

/** Charts by name and headline, as many as a page holds. */
export function ChartList({ page }: { page: ListPage<ChartSpec> }) {
  return (
    <Main>
      <header className="lede">
        <h1>{pageTitle("Charts", page)}</h1>
        <p>Each chart has a permanent address, its passages, a table and a CSV file.</p>
      </header>
      <ul className="index">
        {page.members.map((chart) => (
          <li key={chart.id}>
            <h2>
              <a href={links.chart(chart.id)}>{chart.title}</a>
            </h2>
            <Headline observations={headlineOf(catalog, chart)} />
            <p>{chart.subtitle}</p>
            <a className="thumb" href={links.chart(chart.id)} tabIndex={-1} aria-hidden="true">
              <Thumbnail model={chartModel(catalog, chart)} />
            </a>
          </li>
        ))}
      </ul>
      <Pager page={page} name="charts" href={links.charts} />
    </Main>
  );
}
