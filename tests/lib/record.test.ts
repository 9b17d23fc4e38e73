import { describe, expect, test } from "vitest";
import { latestDay, seriesMaker } from "#lib/record";
import { Publisher, SeriesRecord, SeriesRow, Source, type SeriesRecordSpec } from "#lib/schema";
import { facts } from "../fixtures/small-corpus";

const spec = facts.series[0]?.record as SeriesRecordSpec;
const sources = new Map(facts.sources.map((source) => [source.id, Source.parse(source)]));
const publishers = new Map(facts.publishers.map((one) => [one.id, Publisher.parse(one)]));
const row = (cells: Partial<SeriesRow>): SeriesRow =>
  SeriesRow.parse({ period: "2018", value: 1, status: "A", ...cells });
const build = (rows: SeriesRow[], change: Partial<SeriesRecordSpec> = {}) =>
  seriesMaker(sources, publishers)({ record: SeriesRecord.parse({ ...spec, ...change }), rows: () => rows })
    .observations;

test.each([
  ["2019-07-10", "2019-07-10"],
  ["2019-07", "2019-07-31"],
  ["2020-02", "2020-02-29"],
  ["2019", "2019-12-31"],
])("what is printed in %s is known by %s", (partial, day) => {
  expect(latestDay(partial)).toBe(day);
});

test("a row without its own words takes the record's and the source's", () => {
  expect(build([row({})])).toMatchObject([
    {
      kind: "official",
      periodLabel: "2018",
      periodStart: "2018-01-01",
      periodEnd: "2018-12-31",
      statedBy: "Example Office",
      publisherId: "example-office",
      quotedBy: "",
      document: "Yearbook",
      sourceUrl: "https://example.org/yearbook",
      vintage: "2019-07",
      published: "2019-07",
      lineage: "office-oil",
      definition: "production, crude oil only; invented",
      counted: { measure: "production", product: "crude" },
      unit: "KBD",
    },
  ]);
});

test("a row's own words stand", () => {
  const own = row({
    vintage: "2019-01",
    published: "2019-01-02",
    notAfter: "2019-01-02",
    dateBasis: "page",
    dateSource: "https://example.org/speech",
    publisher: "other-office",
    quotedBy: "A minister",
    document: "Speech",
    revises: "irn-oil-office-2018-2018-12",
    cite: "https://example.org/speech",
    note: "Rounded.",
  });
  expect(build([own], { statements: true })).toMatchObject([
    {
      statedBy: "Other Office",
      publisherId: "other-office",
      quotedBy: "A minister",
      document: "Speech",
      revises: "irn-oil-office-2018-2018-12",
      sourceUrl: "https://example.org/speech",
      vintage: "2019-01",
      published: "2019-01-02",
      dateBasis: "page",
      dateSource: "https://example.org/speech",
      note: "Rounded.",
    },
  ]);
});

test("of a series that is one release the record alone says when it became public", () => {
  const own = row({ published: "2019-01-02", notAfter: "2019-01-02", dateBasis: "page" });
  expect(build([own])).toMatchObject([{ published: "2019-07", knownBy: "2019-07-31", dateBasis: "edition" }]);
});

test("a row of a collected series never takes the record's day", () => {
  expect(build([row({})], { statements: true })).toMatchObject([
    { published: "", publishedPrecision: "unknown", asOf: "", knownBy: "", dateBasis: "" },
  ]);
});

describe("when a value became public is as exact as the evidence", () => {
  test.each([
    [
      "a release of a day",
      { published: "2019-07-10", notAfter: "2019-07-10", dateBasis: "release" },
      "2019-07-10",
      "2019-07-10",
      "day",
    ],
    [
      "a day alone is its own outer bound",
      { published: "2019-07-10", dateBasis: "page" },
      "2019-07-10",
      "2019-07-10",
      "day",
    ],
    [
      "a month can have been its first day",
      { published: "2019-07", notAfter: "2019-07-31", dateBasis: "edition" },
      "2019-07-01",
      "2019-07-31",
      "month",
    ],
    ["a year without an outer bound has none", { published: "2019", dateBasis: "edition" }, "2019-01-01", "", "year"],
    [
      "a page's value may be older than the page",
      { published: "2019-07-10", notBefore: "2019-06-01", dateBasis: "page" },
      "2019-06-01",
      "2019-07-10",
      "day",
    ],
    [
      "a release's is not",
      { published: "2019-07-10", notBefore: "2019-06-01", dateBasis: "release" },
      "2019-07-10",
      "2019-07-10",
      "day",
    ],
    [
      "only the bounds are known",
      { notBefore: "2019-06-01", notAfter: "2019-08-01", dateBasis: "snapshot" },
      "2019-06-01",
      "2019-08-01",
      "unknown",
    ],
    ["nothing is known", {}, "", "", "unknown"],
  ] as [string, Partial<SeriesRow>, string, string, string][])("%s", (_, cells, asOf, knownBy, publishedPrecision) => {
    expect(build([row(cells)], { statements: true })).toMatchObject([{ asOf, knownBy, publishedPrecision }]);
  });
});

test("a value is written with the decimals that its source prints", () => {
  expect(build([row({ value: 1.5, decimals: 2 })])).toMatchObject([{ value: 1.5, valueText: "1.50", decimals: 2 }]);
});

test("zero is a value and a missing value is none", () => {
  expect(build([row({ value: 0 }), row({ period: "2019", value: null, status: "M" })])).toMatchObject([
    { value: 0, valueText: "0" },
    { value: null, valueText: "", status: "M" },
  ]);
});

describe("an observation's id is its series' id and its period", () => {
  const ids = (rows: SeriesRow[], change?: Partial<SeriesRecordSpec>) => build(rows, change).map(({ id }) => id);

  test.each([
    ["2018", "irn-oil-office-2018"],
    ["SH1398", "irn-oil-office-sh1398"],
    ["2018M04", "irn-oil-office-2018m04"],
    ["2010..2013", "irn-oil-office-2010-to-2013"],
  ])("%s", (period, id) => {
    expect(ids([row({ period })])).toEqual([id]);
  });

  test("statements on one period are told apart by their day, and by a count on one day", () => {
    const rows = ["2019-01", "2019-02", "2019-02"].map((vintage) => row({ vintage }));
    expect(ids(rows, { statements: true })).toEqual([
      "irn-oil-office-2018-2019-01",
      "irn-oil-office-2018-2019-02",
      "irn-oil-office-2018-2019-02-2",
    ]);
  });
});
