import { observationColumns } from "#lib/columns";
import { describe, expect, test } from "vitest";
import { catalog as corpus } from "#data";
import { buildCatalog } from "#lib/catalog";
import { chartModel, chartObservations } from "#lib/chart-model";
import { absolute } from "#lib/links";
import { citationColumns, citationRows, observationRows, sourceColumns, sourceRows } from "#lib/table";
import { crosscheckColumns, crosscheckRows } from "#lib/crosscheck/rows";
import { originColumns, originRows } from "#lib/origin-rows";
import { seriesFileColumns, seriesRows } from "#lib/series-rows";
import { vintageColumns, vintageRows } from "#lib/vintage-rows";
import { facts } from "../fixtures/small-corpus";

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
    crosscheck: "not_comparable",
    url: absolute("/o/irn-inflation-sh1398-writers/"),
    note: "Invented. Iran's year is meant.",
    published: "2020-02-03",
    published_precision: "day",
    period_basis: "inferred",
    kind: "cited",
    frequency: "A",
    partner: null,
    publisher_id: null,
    lineage_id: "irn-inflation-writers",
    decimals: 1,
    value_shown: null,
    unit_shown: null,
    revises: null,
    not_after: "2020-02-03",
    date_basis: "release",
    quoted_by: null,
    derivation: null,
  });
});

test("an official value's row has no sentence, and the address of the chart that draws it", () => {
  expect(row("irn-oil-office-2017")).toMatchObject({
    value: 2040.5,
    value_text: null,
    unit: "KBD",
    stated_by: "Example Office",
    as_of: "2019-07-01",
    article_id: null,
    quote: null,
    check: null,
    crosscheck: null,
    url: absolute("/charts/oil/?o=irn-oil-office-2017"),
    note: null,
    published: "2019-07",
    published_precision: "month",
    period_basis: null,
    kind: "official",
    publisher_id: "example-office",
    lineage_id: "office-oil",
    decimals: 1,
  });
});

test("the file of a chart gives each value once more in the chart's unit, the file of everything does not", () => {
  const shown = observationRows(catalog, all, "MBD").find((one) => one.observation_id === "irn-oil-office-2017");
  expect(shown).toMatchObject({ value: 2040.5, unit: "KBD", value_shown: 2.0405, unit_shown: "MBD" });
  expect(row("irn-oil-office-2017")).toMatchObject({ value_shown: null, unit_shown: null });
  const missing = observationRows(catalog, all, "MBD").find((one) => one.observation_id === "irn-oil-office-2018");
  expect(missing).toMatchObject({ value: null, value_shown: null, unit_shown: "MBD" });
});

describe("on the rows of the whole corpus", () => {
  const observations = [...corpus.series.values()].flatMap((one) => one.observations);
  const made = observationRows(corpus, observations);
  const byId = new Map(observations.map((one) => [one.id, one]));

  test("as_of is the first day on which a value can have been public, empty where nothing is known", () => {
    for (const { observation_id, as_of } of made) {
      const one = byId.get(String(observation_id));
      expect(as_of ?? "").toBe(one?.asOf);
      if (as_of === null) expect(one?.published).toBe("");
      if (as_of !== null && one?.dateBasis === "release") expect(String(as_of).startsWith(one.published)).toBe(true);
      if (as_of !== null && one?.knownBy) expect(String(as_of) <= one.knownBy).toBe(true);
    }
    expect(made.some(({ as_of }) => as_of === null)).toBe(true);
  });

  test("published is as exact as published_precision says", () => {
    const lengths: Record<string, number> = { day: 10, month: 7, year: 4, unknown: 0 };
    for (const { published, published_precision } of made)
      expect(String(published ?? "")).toHaveLength(lengths[String(published_precision)] ?? NaN);
  });

  test("crosscheck is the verdict on the day of the article, and stands in rows of cited numbers alone", () => {
    for (const { observation_id, crosscheck } of made)
      expect(crosscheck).toBe(corpus.crosschecks.get(String(observation_id))?.then.verdict ?? null);
    expect(made.filter(({ kind, crosscheck }) => (kind === "official") !== (crosscheck === null))).toEqual([]);
  });

  test("an amount that was added up here is derived, and only that", () => {
    const derived = made.filter(({ kind }) => kind === "derived").map(({ observation_id }) => observation_id);
    const added = corpus.articles.flatMap((article) =>
      Object.entries(article.observations).flatMap(([id, spec]) => (spec.derivedFrom ? id : [])),
    );
    expect(added).not.toEqual([]);
    expect(derived.toSorted()).toEqual(added.toSorted());
  });

  test("frequency is that of the period; a span and a day have none", () => {
    const frequencyOf = (period: string): string | null =>
      /\.\.|^\d{4}-/.test(period) ? null : /M\d\d$/.test(period) ? "M" : /Q\d$/.test(period) ? "Q" : "A";
    for (const { period, frequency } of made)
      expect([period, frequency]).toEqual([period, frequencyOf(String(period))]);
  });

  test("a publisher is one of the list, and stands in every official row", () => {
    for (const { kind, publisher_id } of made)
      expect(publisher_id === null ? kind !== "official" : corpus.publishers.has(String(publisher_id))).toBe(true);
  });

  test("what is revised is a value of the same series", () => {
    const revising = made.filter(({ revises }) => revises !== null);
    expect(revising.filter(({ revises, series_id }) => byId.get(String(revises))?.seriesId !== series_id)).toEqual([]);
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

test("every number has a row of its cross-check for each day, and what decides stands among what is compared", () => {
  const made = [...crosscheckRows(corpus)];
  for (const { id, readings } of corpus.cited)
    for (const side of ["then", "now"] as const) {
      const own = made.filter((one) => one.observation_id === id && one.side === side);
      const judgements = corpus.crosschecks.get(id)?.[side].judgements ?? [];
      const compared = judgements.reduce((sum, { comparables }) => sum + Math.max(1, comparables.length), 0);
      expect([id, side, own.length]).toEqual([id, side, compared]);
      expect(new Set(own.map(({ reading }) => reading)).size).toBe(new Set(readings.map((one) => one.speaks)).size);
      const deciding = judgements.flatMap(({ decides, latest }) =>
        [decides, latest].filter((one) => one !== undefined),
      );
      expect([id, side, own.filter(({ decides }) => decides === "true").length]).toEqual([id, side, deciding.length]);
      expect(own.every(({ reason }) => reason !== "")).toBe(true);
    }
});

test("every series has a row that counts its values", () => {
  const made = [...seriesRows(catalog)];
  expect(made.map(({ series_id }) => series_id)).toEqual([...catalog.series.keys()].sort());
  expect(made.find(({ series_id }) => series_id === "irn-oil-office")).toMatchObject({
    kind: "official",
    definition: "production, crude oil only; invented",
    publisher_id: "example-office",
    sole_copy: "false",
    lineage_id: "office-oil",
    published: "2019-07",
    first_period: "2016",
    last_period: "2018",
    observations: 3,
    licence: "CC BY 4.0",
    url: absolute("/data/v1/series/irn-oil-office.json"),
  });
});

test("a vintage is dated as exactly as it is known, and no more", () => {
  const byId = new Map([...corpus.series.values()].flatMap((one) => one.observations).map((one) => [one.id, one]));
  for (const { observation_id, published, published_precision, document } of vintageRows(corpus)) {
    const one = byId.get(String(observation_id));
    expect([published ?? "", published_precision]).toEqual([one?.published, one?.publishedPrecision]);
    expect(document).toBe(one?.document);
  }
});

describe("every row has every column and nothing else", () => {
  test.each([
    ["observations", observationColumns, rows],
    ["citations", citationColumns, citationRows(catalog)],
    ["sources", sourceColumns, sourceRows(catalog)],
    ["vintages", vintageColumns, [...vintageRows(corpus)]],
    ["crosschecks", crosscheckColumns, [...crosscheckRows(corpus)]],
    ["origins", originColumns, originRows(corpus.origins, corpus.articles)],
    ["series", seriesFileColumns, [...seriesRows(corpus)]],
  ])("%s", (_, columns, made) => {
    for (const one of made) expect(Object.keys(one).sort()).toEqual([...columns].sort());
  });
});
