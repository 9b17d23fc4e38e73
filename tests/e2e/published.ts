import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";

/** What the built site says it publishes, read from the data files it offers to programs: what pages are held against. */
const read = (file: string): string => readFileSync(`out/data/v1/${file}`, "utf8");

interface Entry {
  id: string;
  title: string;
  unit: string;
  url: string;
  csv: string;
}

export type Row = Record<string, string>;

/** The records of a CSV text, every cell as it stands there. */
export function rowsOf(csv: string): Row[] {
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

/** The rows of a file that the site offers. */
export function fileRows(file: string): Row[] {
  return rowsOf(read(file));
}

export const { charts, articles } = JSON.parse(read("catalog.json")) as { charts: Entry[]; articles: Entry[] };

/** A column of a row; a file without it fails the test. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column “${column}”.`);
  return value;
}

const printed = new Set(
  fileRows("citations.csv")
    .filter((row) => cell(row, "number_text") !== "")
    .map((row) => cell(row, "observation_id")),
);

/** A number that an article states and a chart plots. `printed`: its digits stand in the sentence. */
export interface Cited {
  id: string;
  value: number;
  unit: string;
  printed: boolean;
}

/** The cited numbers of a chart, as its file has them. */
export function citedOn(chart: string): Cited[] {
  return fileRows(`${chart}.csv`)
    .filter((row) => row.article_id)
    .map((row) => ({
      id: cell(row, "observation_id"),
      value: Number(cell(row, "value")),
      unit: cell(row, "unit"),
      printed: printed.has(cell(row, "observation_id")),
    }));
}

/** An address of ours as a path that any server of the site answers: the site may have been built for another origin. */
export function here(address: string): string {
  const path = new URL(address, "http://localhost").pathname;
  const base = process.env.BASE_PATH ?? "";
  return address.startsWith("http") || path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}

/** One page of each kind, by what a reader would call it. */
export const kinds = {
  "the front page": "",
  "the front page by how far off": "numbers/by-distance/",
  "the list of charts": "charts/",
  "a chart over time": "charts/oil-production/",
  "a chart of one number's vintages": "charts/forecasts-2019-20/",
  "a chart of panels": "charts/production-and-consumption/",
  "a chart of amounts": "charts/resettlement-funds/",
  "a chart of the record alone": "charts/oil-price/",
  "the list of articles": "articles/",
  "an article with charts": "articles/perilous-iran-escalation/",
  "an article without charts": "articles/soleimani-end-of-regime-change/",
  "a number's own page": "o/irn-oil-exports-2010-steinbock/",
  "a derived number's own page": "o/irn-resettlement-sum-khodabandeh/",
  "an embedded chart": "embed/oil-exports/",
  "the list of collections": "collections/",
  "a collection": "collections/oil/",
  "a collection for teachers": "collections/oil/teacher/",
  "the sheets of a collection": "collections/oil/sheets/",
  "an embedded collection": "embed/collections/oil/",
  "an own collection": "collections/own/?charts=oil-exports~irn-inflation-sh1398-steinbock&title=Monday",
  "the list of exercises": "exercises/",
  "an exercise": "exercises/irn-gdp-growth-before-2015-steinbock/",
  "an exercise on a statement": "exercises/irn-reserves-exceed-steinbock/",
  "the explorer": "explore/",
  "the check of a sentence": "check/",
  "the plain list of series": "explore/series/1/",
  "the data page": "data/",
  "the page about the site": "about/",
  "the timeline": "timeline/",
  "the search page": "search/",
  "the index": "all/",
  "an address without a page": "nowhere/",
} as const;

/** Every page there is. */
export const pages: string[] = [
  ...[
    "",
    "charts/",
    "articles/",
    "data/",
    "about/",
    "timeline/",
    "search/",
    "all/",
    "explore/",
    "check/",
    "exercises/",
    "collections/",
    "explore/series/1/",
    "explore/series/2/",
  ],
  ...readdirSync("out/numbers").map((choice) => `numbers/${choice}/`),
  ...readdirSync("out/exercises", { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => `exercises/${name}/`),
  ...readdirSync("out/collections", { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "files")
    .flatMap(({ name }) => [
      `collections/${name}/`,
      ...(name === "own"
        ? []
        : [`collections/${name}/teacher/`, `collections/${name}/sheets/`, `embed/collections/${name}/`]),
    ]),
  ...charts.flatMap(({ id }) => [`charts/${id}/`, `embed/${id}/`]),
  ...articles.map(({ id }) => `articles/${id}/`),
  ...fileRows("citations.csv").map((row) => `o/${cell(row, "observation_id")}/`),
];
