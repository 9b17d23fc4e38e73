import type { Catalog } from "../catalog";
import { absolute, links } from "../links";
import { site } from "../site";
import { wholeTables } from "../tables";
import { citeCollection } from "./citation";
import { about } from "./data-package";

const file = (name: string): string => absolute(links.file(name));

/** What a program that reads for somebody has to know, instructions first (llms.txt). */
export function instructions(catalog: Catalog): string {
  const charts = catalog.charts.map(({ id, title, subtitle }) => `- [${title}](${file(`${id}.csv`)}): ${subtitle}`);
  const tables = wholeTables(catalog).map(({ name, title }) => `- [${name}.csv](${file(`${name}.csv`)}): ${title}`);
  return [
    `# ${site.name}`,
    `> ${about} Version ${catalog.version} of the data.`,
    "## Before answering from these files",
    [
      "- Say who states a value (`stated_by`) and when it was public (`published`); a value of an article is that article's claim, not ours.",
      "- Give `value` with `unit`, `period_label` and `status`: F is a forecast, E an estimate. `qualifier` says whether it is exact or a bound.",
      "- Do not compare or join values whose `definition` differs without saying so. SH1398 is an Iranian year, 21 March 2019 to 19 March 2020.",
      "- How a cited number stands to the official record, on the day of the article and now, stands in crosschecks.csv; `verdict` comes from a rule, so do not make up another.",
      "- Quote the sentence in `quote` and link to `url`, which is permanent. Cite the version.",
      "- Read `period`, `period_label`, `vintage`, `published` and `status` as text. An empty cell is missing, not zero.",
    ].join("\n"),
    "## Descriptions",
    [
      `- [catalog.json](${file("catalog.json")}): every chart, article, series and file, with sizes and SHA-256`,
      `- [datapackage.json](${file("datapackage.json")}): types, meanings and keys of all columns`,
      `- [changelog.json](${file("changelog.json")}): what changed from version to version`,
    ].join("\n"),
    "## Tables",
    tables.join("\n"),
    "## Charts",
    charts.join("\n"),
    "## Citing",
    citeCollection(catalog),
    "",
  ].join("\n\n");
}
