import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { Catalog } from "../catalog";
import { formatDay, formatValue } from "../format";
import { absolute, links } from "../links";
import type { CitedObservation } from "../observation";
import { citeChart, citeObservation } from "../reference";
import type { Article, ChartSpec } from "../schema";
import { site } from "../site";
import { chicago, mla } from "./citation-styles";

// An entry is called by its id: by author, year and first word two numbers of one indicator would have one key.
plugins.config.get("@bibtex").format.useIdAsLabel = true;
const { templates } = plugins.config.get("@csl");
templates.add("mla", mla);
templates.add("chicago", chicago);

/** A citation in one way of writing; `accessed` is the part of it that says when it was read, for whoever reads it on another day. */
export interface Written {
  name: string;
  text: string;
  accessed: string;
}

interface Csl {
  id: string;
  type: string;
  version?: string;
  accessed?: { "date-parts": number[][] };
}

const dateParts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

/** The part of a citation that says when it was read, in any of the ways of writing. */
const accessedWords =
  /accessed (?:\d{4}-\d\d-\d\d|\d{1,2} \w+\.? \d{4}|\w+ \d{1,2}, \d{4})|Y2 {2}- [\d/]+\d|"accessed":\{"date-parts":\[\[[\d,]+/i;

/** A version has no field of its own in BibTeX, and where a note says it the day of reading goes there too. */
function bibtex(csl: Csl): string {
  const { version, accessed } = csl;
  const day = accessed?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-");
  const note = [version && `Version ${version} of the data`, day && `accessed ${day}`].filter(Boolean).join(", ");
  return new Cite({ ...csl, note }).format("bibtex").trim();
}

/** A record for reference managers: its id whole, each field on a line, since not all of them join broken ones, days in two digits, as RIS has them. */
const ris = (cite: Cite, id: string): string =>
  cite
    .format("ris")
    .replace(/^ID {2}- .*$/m, `ID  - ${id}`)
    .trim()
    .replace(/\n(?![A-Z][A-Z\d] {2}-)/g, "")
    .replace(/^(?:DA|Y2) {2}- .*$/gm, (line) => line.replace(/\/(?=\d(?:\/|$))/g, "/0"));

/** One thing in every way of writing; the plain one is ours. */
function everyWay(csl: Csl, plain: string): Written[] {
  const cite = new Cite(csl);
  const inStyle = (template: string) =>
    cite.format("bibliography", { format: "text", template, lang: "en-US" }).trim().replace(/\.\./g, ".");
  const ways = {
    "Plain text": plain,
    APA: inStyle("apa"),
    MLA: inStyle("mla"),
    Chicago: inStyle("chicago"),
    BibTeX: bibtex(csl),
    RIS: ris(cite, csl.id),
    "CSL-JSON": JSON.stringify([csl]),
  };
  return Object.entries(ways).map(([name, text]) => ({ name, text, accessed: accessedWords.exec(text)?.[0] ?? "" }));
}

/** What pages of ours share when they are cited; until somebody reads one on another day, it was read on the day of its version. */
function ours({ releases, version }: Catalog) {
  const day = releases[0]?.date;
  return {
    type: "dataset",
    author: [{ literal: site.name }],
    publisher: site.name,
    version,
    ...(day ? { issued: dateParts(day), accessed: dateParts(day) } : {}),
  };
}

/** What reference managers read in the head of a page of ours. */
export function highwire({ releases }: Catalog, title: string, path: string): Record<string, string> {
  return {
    citation_title: title,
    citation_author: site.name,
    citation_publisher: site.name,
    ...(releases[0] ? { citation_publication_date: releases[0].date.replaceAll("-", "/") } : {}),
    citation_public_url: absolute(path),
  };
}

/** The day that citations say they were read on, where nobody says another. */
export const accessedDay = ({ releases }: Catalog): string => releases[0]?.date ?? "";

const readOn = (catalog: Catalog): string => {
  const day = accessedDay(catalog);
  return day ? ` (accessed ${formatDay(day)})` : "";
};

/** How to cite a chart. */
export function chartCitations(catalog: Catalog, chart: ChartSpec): Written[] {
  const csl = {
    ...ours(catalog),
    id: `iran-indicators-${chart.id}`,
    title: `${chart.title}: ${chart.subtitle}`,
    URL: absolute(links.chart(chart.id)),
  };
  return everyWay(csl, `${citeChart(chart, catalog.version)}${readOn(catalog)}`);
}

/** How to cite a number as it is found here. @param subject what it measures, in a few words */
export function numberCitations(
  catalog: Catalog,
  { observation, article, subject }: { observation: CitedObservation; article: Article; subject: string },
): Written[] {
  const { id, value, unit, periodLabel, statedBy } = observation;
  const csl = {
    ...ours(catalog),
    id: `iran-indicators-${id}`,
    title: `${subject} ${formatValue(value, unit)}, ${periodLabel}, as stated by ${statedBy}`,
    URL: absolute(links.observation(id)),
  };
  return everyWay(csl, `${citeObservation(observation, article, subject)}${readOn(catalog)}`);
}

/** How to cite the sentence itself, in the article that has it. */
export function sentenceCitations(catalog: Catalog, article: Article, quote: string): Written[] {
  const day = accessedDay(catalog);
  const csl = {
    type: "article-magazine",
    id: article.id,
    author: article.authors.map(({ given, family }) => (given ? { given, family } : { literal: family })),
    title: article.title,
    "container-title": article.outlet,
    issued: dateParts(article.published),
    ...(day ? { accessed: dateParts(day) } : {}),
    URL: article.url ?? absolute(links.article(article.id)),
  };
  const [first] = everyWay(csl, "").filter(({ name }) => name === "Chicago");
  return everyWay(csl, `“${quote}” ${first?.text ?? ""}`);
}
