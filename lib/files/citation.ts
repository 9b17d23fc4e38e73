import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Catalog } from "../catalog";
import { absolute, links } from "../links";
import { citeChart } from "../reference";
import type { ChartSpec } from "../schema";
import { site } from "../site";

/** The day of the newest release; a draft has none of its own. */
const dayOf = ({ releases }: Catalog): string => releases[0]?.date ?? "";

/** What is cited: a chart, or the collection where none is named. */
function cslOf(catalog: Catalog, chart?: ChartSpec) {
  const parts = dayOf(catalog).split("-").map(Number);
  return {
    id: chart ? `iran-indicators-${chart.id}` : "iran-indicators",
    type: "dataset",
    title: chart ? `${chart.title}: ${chart.subtitle}` : site.name,
    author: [{ literal: site.name }],
    issued: { "date-parts": [parts] },
    version: catalog.version,
    note: `Version ${catalog.version} of the data`,
    URL: absolute(chart ? links.chart(chart.id) : links.data()),
  };
}

/** How to cite the collection, as running text. */
export function citeCollection({ version }: Pick<Catalog, "version">): string {
  return `${site.name}. Version ${version} of the data. ${absolute(links.data())}`;
}

/** How to cite a chart, or the collection, in words and for programs that keep references. */
export function citationOf(catalog: Catalog, chart?: ChartSpec) {
  const csl = cslOf(catalog, chart);
  return {
    long: chart ? citeChart(chart, catalog.version) : citeCollection(catalog),
    short: `${site.name}, version ${catalog.version}`,
    bibtex: new Cite(csl).format("bibtex").trim(),
    cslJson: csl,
  };
}
