import { describe, expect, test } from "vitest";
import { catalog as corpus } from "#data";
import { buildCatalog } from "#lib/catalog";
import { chartModel, chartObservations } from "#lib/chart-model";
import { absolute } from "#lib/links";
import {
  citationColumns,
  citationRows,
  observationColumns,
  observationRows,
  sourceColumns,
  sourceRows,
} from "#lib/table";
import { facts } from "../fixtures/small-corpus";
import { vintageColumns, vintageRows } from "../../lib/vintage-rows";

const catalog = buildCatalog(facts);
const all = [...catalog.series.values()].flatMap(({ observations }) => observations);
const rows = observationRows(catalog, all);
const row = (id: string) => rows.find((one) => one.observation_id === id);

test("a cited number's row has its sentence, its article and its permanent address", () => {
  expect(row("irn-inflation-sh1398-writers")).toEqual({
    observation_id: "irn-inflation-sh1398-writers",
    series_id: "irn-inflation-writers",
    series: "Inflation, as cited by Writer & Reader",
    indicator_id: "inflation",
    geo: "IRN",
    period: "SH1398",
    period_label: "2019/20",
    period_start: "2019-03-21",
    period_end: "2020-03-19",
    value: -4.5,
    value_text: "4.5%",
    unit: "PC",
    unit_name: "percent change on previous year",
    status: "F",
    qualifier: "exact",
    definition: "as the article words it",
    stated_by: "An office, according to the writers",
    as_of: "2020-02-03",
    vintage: "2020-02",
    source_id: "newer-article",
    source_url: null,
    article_id: "newer-article",
    passage_id: "prices",
    quote: "Prices contracted by 4.5% in 2019/20.",
    check: "verified",
    crosscheck: null,
    url: absolute("/o/irn-inflation-sh1398-writers/"),
    note: "Invented. Iran's year is meant.",
  });
});

test("an official value's row has no sentence, and the address of the chart that draws it", () => {
  expect(row("irn-oil-office-2017")).toMatchObject({
    value: 2040.5,
    value_text: null,
    unit: "KBD",
    stated_by: "Example Office",
    as_of: "2019-07-31",
    article_id: null,
    quote: null,
    check: null,
    url: absolute("/charts/oil/?o=irn-oil-office-2017"),
    note: null,
  });
});

test("an official value that no chart draws has the address of its series' file", () => {
  const later = buildCatalog({ ...facts, charts: facts.charts.map((chart) => ({ ...chart, from: "2018" })) });
  const urls = new Map(observationRows(later, all).map(({ observation_id, url }) => [observation_id, url]));
  const file = absolute("/data/v1/series/irn-oil-office.json");
  expect([urls.get("irn-oil-office-2016"), row("irn-oil-office-2018")?.url]).toEqual([file, file]);
  expect(urls.get("irn-oil-2018-writer")).toBe(absolute("/o/irn-oil-2018-writer/"));
});

test("every official value that has a chart's address stands on that chart", () => {
  const official = [...corpus.series.values()].filter(({ kind }) => kind === "official");
  const shown = new Map(
    corpus.charts.map((one) => [one.id, new Set(chartObservations(chartModel(corpus, one)).map(({ id }) => id))]),
  );
  const astray = official
    .flatMap(({ observations }) => observationRows(corpus, observations))
    .filter(({ observation_id, url }) => {
      const chart = /\/charts\/([^/]+)\/\?o=/.exec(String(url))?.[1];
      return chart !== undefined && !shown.get(chart)?.has(String(observation_id));
    });
  expect(astray).toEqual([]);
});

test("zero and missing are kept apart", () => {
  expect(row("irn-oil-office-2016")).toMatchObject({ value: 0, status: "A" });
  expect(row("irn-oil-office-2018")).toMatchObject({ value: null, status: "M", note: "Not published." });
});

test("rows come by series, then day, whatever the order given", () => {
  const ids = rows.map(({ observation_id }) => observation_id);
  expect(ids).toEqual([
    "irn-inflation-sh1398-writers",
    "irn-oil-office-2016",
    "irn-oil-office-2017",
    "irn-oil-office-2018",
    "irn-oil-2017-writer",
    "irn-oil-2018-writer",
  ]);
  expect(observationRows(catalog, all.toReversed()).map(({ observation_id }) => observation_id)).toEqual(ids);
});

test("a citation names the article with all its authors, and ends with the sentence", () => {
  expect(citationRows(catalog)).toHaveLength(3);
  expect(citationRows(catalog)[0]).toMatchObject({
    citation_id: "irn-inflation-sh1398-writers-citation",
    observation_id: "irn-inflation-sh1398-writers",
    article_authors: "Ada Writer|Ben Reader",
    article_url: null,
    number_text: "4.5%",
    sign: "verb",
    check: "verified",
  });
  expect(citationColumns.at(-1)).toBe("quote");
});

test("the sources are those of the record and the articles, by id", () => {
  expect(sourceRows(catalog).map(({ source_id, kind }) => [source_id, kind])).toEqual([
    ["newer-article", "article"],
    ["office-yearbook", "statistics-office"],
    ["older-article", "article"],
  ]);
});

test("vintages are one number from two documents: what two buyers take, or one text's two sums, are none", () => {
  const numbers = new Map<string, Set<string>>();
  const keyOf = ({ series_id, period }: { series_id: unknown; period: unknown }) => {
    const series = corpus.series.get(String(series_id));
    return [series?.indicator, series?.geo, series?.partner, period].join(" ");
  };
  for (const one of vintageRows(corpus)) {
    const documents = numbers.get(keyOf(one)) ?? new Set();
    numbers.set(keyOf(one), documents.add(`${one.document} ${one.published} ${one.series_id}`));
  }
  expect([...numbers].filter(([, documents]) => documents.size < 2).map(([key]) => key)).toEqual([]);
});

describe("every row has every column and nothing else", () => {
  test.each([
    ["observations", observationColumns, rows],
    ["citations", citationColumns, citationRows(catalog)],
    ["sources", sourceColumns, sourceRows(catalog)],
    ["vintages", vintageColumns, [...vintageRows(corpus)]],
  ])("%s", (_, columns, made) => {
    for (const one of made) expect(Object.keys(one).sort()).toEqual([...columns].sort());
  });
});
