import { describe, expect, test } from "vitest";
import { facts } from "#data";
import { buildCatalog, type Catalog } from "#lib/catalog";
import type { Facts } from "#lib/facts";
import { rules } from "#lib/rules/rules";
import type { SeriesRow } from "#lib/schema";

/** The corpus with its rows read once. */
const corpus: Facts = { ...facts, series: facts.series.map(({ record, rows }) => ({ record, rows })) };
const sound = buildCatalog(corpus);

type Change<Fact> = (fact: Fact) => Fact;
type Series = Facts["series"][number];

/** One series with another record or other rows. */
const series =
  (id: string, change: Change<Series>): Change<Facts> =>
  (all) => ({ ...all, series: all.series.map((one) => (one.record.id === id ? change(one) : one)) });
const row = (id: string, period: string, change: Partial<SeriesRow>): Change<Facts> =>
  series(id, ({ record, rows }) => ({
    record,
    rows: rows.map((one) => (one.period === period ? { ...one, ...change } : one)),
  }));
const rowsOf = (id: string, change: Change<Series["rows"]>): Change<Facts> =>
  series(id, ({ record, rows }) => ({ record, rows: change(rows) }));
const record = (id: string, change: Partial<Series["record"]>): Change<Facts> =>
  series(id, (one) => ({ ...one, record: { ...one.record, ...change } }));

type Lists = "articles" | "charts" | "indicators" | "publishers" | "sources";
const listed =
  <List extends Lists>(list: List, id: string, change: (fact: Facts[List][number]) => object): Change<Facts> =>
  (all) => ({ ...all, [list]: all[list].map((one) => (one.id === id ? { ...one, ...change(one) } : one)) });
const event = (id: string, change: object): Change<Facts> =>
  listed("articles", "soleimani-end-of-regime-change", ({ events }) => ({
    events: { ...events, [id]: { ...events[id], ...change } },
  }));
const observation = (id: string, change: object): Change<Facts> =>
  listed("articles", "perilous-iran-escalation", ({ observations }) => ({
    observations: { ...observations, [id]: { ...observations[id], ...change } },
  }));
const statement = (id: string, change: object): Change<Facts> =>
  listed("articles", "perilous-iran-escalation", ({ statements }) => ({
    statements: { ...statements, [id]: { ...statements[id], ...change } },
  }));

const secondary = "irn-oil-production-opec-secondary-monthly-2026";
const twelve = "irn-cpi-inflation-12m-sci-announced-2026";
const bp = "irn-oil-production-total-liquids-bp19";

/** What breaks each rule, and no earlier one: a false edit that only this rule is there to see. */
const edits: Record<string, Change<Facts>> = {
  quoted_words: observation("irn-oil-exports-2010-steinbock", { note: "He says “exports soared”." }),
  event_year: event("fuel-protests", { period: "2011M11" }),
  period_label: observation("irn-gdp-growth-2016-steinbock", { periodLabel: "2015" }),
  typed_number: observation("irn-oil-exports-2010-steinbock", { periodReason: "It is read as 1999." }),
  value_range: row(bp, "1990", { value: -5 }),
  near_values: row(bp, "1990", { value: 32700, decimals: 0 }),
  one_statement: row("irn-oil-production-opec-secondary-monthly", "2019M07", { value: 2.312 }),
  derivation_sum: row(secondary, "2017M03", { value: 3.789 }),
  status_date: row("irn-gdp-growth-weo-2019-04", "SH1400", { status: "A" }),
  address_date: row(twelve, "SH1404M08", {
    published: "2025-10-28",
    notAfter: "2025-10-28",
    dateSource: "https://example.org/2025/12/28/a",
  }),
  document_date: row(secondary, "2019M06", { published: "2019-03-16" }),
  period_gap: rowsOf(bp, (rows) => rows.filter(({ period }) => period !== "1990")),
  row_repeated: rowsOf("irn-oil-production-reuters-survey-monthly", (rows) => [...rows, ...rows.slice(-1)]),
  edition_near: row("irn-gdp-growth-sci-announced", "SH1398", { value: 7 }),
  series_record: record(bp, { geo: "VEN" }),
  statement_test: statement("wld-oil-price-plunge-steinbock", {
    tests: [{ test: "fell", indicator: "oil-price", geo: "WLD", from: "2020M01", to: "2014M01" }],
  }),
  chart_frame: listed("charts", "oil-production", () => ({ floor: 40 })),
  publisher_name: listed("publishers", "opec", () => ({ name: "Kuwait" })),
  source_host: listed("sources", "cia-factbook", () => ({ url: "https://www.eia.gov/a" })),
  chart_kind: listed("charts", "arms-deal", () => ({ headline: ["irn-gdp-growth-2016-steinbock"] })),
  chart_role: listed("charts", "gdp-growth", ({ record: drawn = [] }) => ({
    record: drawn.map((one) => ({ ...one, role: "now" as const })),
  })),
  date_basis: row(twelve, "SH1404M08", { quotedBy: "", dateSource: null, dateBasis: "page" }),
  indicator_record: listed("indicators", "population", () => ({ name: "Unemployment" })),
  label_number: event("promise-2018", { periodLabel: "208" }),
  origin_date: (all) => ({
    ...all,
    origins: {
      ...all.origins,
      origins: all.origins.origins.map((one) =>
        one.id === "opec-2019-01-production" ? { ...one, published: "2019-02-17", notAfter: "2019-02-17" } : one,
      ),
    },
  }),
  row_vintage: row("irn-gdp-growth-wb-gep-vintages", "SH1395", { vintage: "2012-10" }),
  series_name: record(bp, { short: "BP 2091, liquids" }),
  series_source: record("irn-population-wdi", { publisher: "sci" }),
  source_date: listed("sources", "tgju-2026-08", () => ({ published: "2006-08-08" })),
  series_step: row("irn-population-wdi", "2017", { value: 88026754 }),
  value_digits: row(bp, "1991", { value: 3431.55512, decimals: 5 }),
  article_record: listed("articles", "perilous-iran-escalation", () => ({ short: "Khodabandeh" })),
  edition_equal: row(bp, "1990", { value: 2270.25, decimals: 2 }),
  index_rate: row("irn-cpi-inflation-12m-derived-wbgid-2026", "SH1390M05", { value: 99 }),
  one_page: row("irn-cpi-inflation-12m-sci-announced", "SH1398M09", { value: 36.8 }),
  source_licence: listed("sources", "wdi-2023", () => ({ licence: "CC BY 40" })),
  origin_match: (all) => ({
    ...all,
    origins: {
      ...all.origins,
      origins: all.origins.origins.map((one) =>
        one.match === "same_content" ? { ...one, likelihood: "certain" as const } : one,
      ),
    },
  }),
  passage_place: listed("articles", "perilous-iran-escalation", ({ passages }) => ({
    passages: Object.fromEntries(
      Object.entries(passages).map(([id, one]) => [id, { ...one, text: one.text.replace("primary", "secondary") }]),
    ),
  })),
  share_quoted: (all) => ({
    ...all,
    fullTexts: Object.fromEntries(Object.entries(all.fullTexts).map(([id, text]) => [id, { ...text, words: 100 }])),
  }),
  left_words: listed("articles", "perilous-iran-escalation", ({ notCharted }) => ({
    notCharted: notCharted.map((one) => ({ ...one, quote: one.quote.replace("52 Iranian", "25 Iranian") })),
  })),
  evidence_date: listed("articles", "perilous-iran-escalation", ({ passages }) => ({
    passages: Object.fromEntries(
      Object.entries(passages).map(([id, one]) => [
        id,
        {
          ...one,
          evidence: one.evidence?.map((page) => (page.published ? { ...page, published: "2018-01-01" } : page)),
        },
      ]),
    ),
  })),
  number_accounted: listed("articles", "perilous-iran-escalation", ({ notCharted }) => ({
    notCharted: notCharted.filter(({ quote }) => quote !== "Before 2015"),
  })),
  number_charted: (all) => ({ ...all, charts: all.charts.filter(({ id }) => id !== "resettlement-funds") }),
  text_orphan: (all) => ({
    ...all,
    fullTexts: { ...all.fullTexts, "no-article": { sha256: "", words: 0, passages: {}, left: [] } },
  }),
  row_period: row("irn-oil-exports-by-destination-four-asian-buyers", "2019M05", { period: "2109M05" }),
};

const codes = (catalog: Catalog): string[] =>
  rules.flatMap((rule) => rule.check(catalog).problems.map(({ code }) => code));

test("the corpus as it stands keeps every rule, and each has something to hold", () => {
  expect(codes(sound)).toEqual([]);
  for (const rule of rules) expect([rule.name, rule.check(sound).proved]).not.toEqual([rule.name, 0]);
});

test("every rule has a name of its own, a description and a false edit that it stops", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(edits).sort());
  for (const { description } of rules) expect(description).toMatch(/^[A-Z].*\.$/);
});

test("a chart widens by itself, so a number outside its time stops nothing", () => {
  const edited = listed("charts", "oil-production", () => ({ from: "2018", to: "2018" }))(corpus);
  expect(codes(buildCatalog(edited, { record: "proved" }))).not.toContain("chart_frame");
});

test("a day may be written with its year first", () => {
  const edited = observation("irn-gdp-growth-sh1398-steinbock", { note: "It appeared on 2020-01-23." })(corpus);
  expect(codes(buildCatalog(edited, { record: "proved" }))).not.toContain("typed_number");
});

test("what stops a chart names the file, the record, the field and its limit", () => {
  const [problem] = rules.flatMap(
    (rule) => rule.check(buildCatalog(edits.chart_frame?.(corpus) ?? corpus, { record: "proved" })).problems,
  );
  expect(problem).toMatchObject({ article: "data/charts.ts", path: "oil-production › floor" });
  expect(problem?.wrong).toMatch(/^Of this chart it is 40, and \S+ of \S+ is [\d.]+\.$/);
});

describe("a false edit is stopped by its rule, in words that name the place and the remedy", () => {
  test.each(Object.entries(edits))("%s", (name, change) => {
    const edited = buildCatalog(change(corpus), { record: "proved" });
    const found = rules.flatMap((rule) => rule.check(edited).problems).filter(({ code }) => code === name);
    expect(found).not.toEqual([]);
    for (const { article, path, wrong, remedy } of found) {
      expect(article).not.toBe("");
      expect(path).not.toBe("");
      expect(wrong).not.toBe("");
      expect(remedy).toMatch(/\.$/);
    }
  });
});
