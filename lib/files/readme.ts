import type { Catalog } from "../catalog";
import { absolute, links } from "../links";
import { site } from "../site";
import type { Table } from "../tables";
import { citationOf } from "./citation";
import { about, licencesOf } from "./data-package";
import type { ChartSpec } from "../schema";

/** What is read first in a ZIP file: what is in it, how to read it, how to cite it. */
export function readmeText(catalog: Catalog, tables: readonly Table[], chart?: ChartSpec): string {
  const files = tables.map(({ name, title }) => `- ${name}.csv: ${title}`);
  return [
    `# ${chart ? `${chart.title}, ${site.name}` : site.name}`,
    about,
    `Version ${catalog.version}. ${absolute(chart ? links.chart(chart.id) : links.data())}`,
    "## Files",
    files.join("\n"),
    "The CSV files are UTF-8 with commas, the header in the first line, ISO dates, a dot for decimals and an empty cell for missing. " +
      "Beside each, in the file whose name ends in .csv-metadata.json, stand the types and the meanings of its columns. " +
      "Read `period`, `period_label`, `vintage`, `published` and `status` as text: some of their codes look like numbers, dates or, in R, like FALSE.",
    "## Before using a number",
    "A row says who states the value (`stated_by`), when it was public (`published`, `not_after`), what it counts (`definition`) and how firmly " +
      "it is stated (`qualifier`, `status`). Do not join values of different definitions without saying so.",
    "## Citing",
    citationOf(catalog, chart).long,
    "",
  ].join("\n\n");
}

/** The terms on which the values can be used, by licence. */
export function licencesText(catalog: Catalog): string {
  const lines = licencesOf(catalog).map(({ id, path, title }) => `- ${id === path ? "" : `${id}: `}${title}. ${path}`);
  return [
    "# Licences",
    `Of everything that ${site.name} holds. Quotations belong to their authors, series to their publishers; the column \`licence_id\` of ${absolute(links.file("series.csv"))} and of sources.csv beside it names the terms of each.`,
    lines.join("\n"),
    "",
  ].join("\n\n");
}
