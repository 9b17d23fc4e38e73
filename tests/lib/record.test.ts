import { describe, expect, test } from "vitest";
import { latestDay, seriesMaker } from "#lib/record";
import { SeriesRecord, SeriesRow, Source, type SeriesRecordSpec } from "#lib/schema";
import { facts } from "../fixtures/small-corpus";

const spec = facts.series[0]?.record as SeriesRecordSpec;
const sources = new Map(facts.sources.map((source) => [source.id, Source.parse(source)]));
const row = (cells: Partial<SeriesRow>): SeriesRow =>
  SeriesRow.parse({
    period: "2018",
    value: 1,
    status: "A",
    vintage: null,
    stated_by: "",
    cite: "",
    note: "",
    ...cells,
  });
const build = (rows: SeriesRow[], change: Partial<SeriesRecordSpec> = {}) =>
  seriesMaker(sources)({ record: SeriesRecord.parse({ ...spec, ...change }), rows: () => rows }).observations;

test.each([
  ["2019-07-10", "2019-07-10"],
  ["2019-07", "2019-07-31"],
  ["2020-02", "2020-02-29"],
  ["2019", "2019-12-31"],
])("what is printed in %s is known by %s", (partial, day) => {
  expect(latestDay(partial)).toBe(day);
});

test("a row without its own words takes the source's", () => {
  expect(build([row({})])).toMatchObject([
    {
      kind: "official",
      periodLabel: "2018",
      periodStart: "2018-01-01",
      periodEnd: "2018-12-31",
      statedBy: "Example Office",
      sourceUrl: "https://example.org/yearbook",
      vintage: "2019-07",
      asOf: "2019-07-31",
      unit: "KBD",
    },
  ]);
});

test("a row's own words stand", () => {
  const own = row({
    vintage: "2019-01-02",
    stated_by: "A minister",
    cite: "https://example.org/speech",
    note: "Rounded.",
  });
  expect(build([own])).toMatchObject([
    {
      statedBy: "A minister",
      sourceUrl: "https://example.org/speech",
      vintage: "2019-01-02",
      asOf: "2019-01-02",
      note: "Rounded.",
    },
  ]);
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
