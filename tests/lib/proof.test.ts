import { describe, expect, test } from "vitest";
import type { Facts } from "#lib/facts";
import { proveRows } from "#lib/proof";
import { seriesMaker } from "#lib/record";
import { Indicator, Publisher, SeriesRecord, type SeriesRecordSpec, SeriesRow, Source } from "#lib/schema";
import { problemsOf } from "../fixtures/problems";
import { facts } from "../fixtures/small-corpus";

const today = "2020-06-30";
const publishers = new Map(facts.publishers.map((one) => [one.id, Publisher.parse(one)]));
const indicators = new Map(facts.indicators.map((one) => [one.id, Indicator.parse(one)]));
const sources = new Map(facts.sources.map((one) => [one.id, Source.parse(one)]));
const [first] = facts.series;
if (!first) throw new Error("the small corpus has changed");

/** What is wrong with a series of these rows, collected from several pages. */
function prove(rows: Partial<SeriesRow>[], change: Partial<SeriesRecordSpec> = {}) {
  const record = SeriesRecord.parse({ ...first?.record, statements: true, ...change });
  const read = rows.map((row) => SeriesRow.parse({ period: "2018", value: 1, status: "A", ...row }));
  const official = seriesMaker(sources, publishers)({ record, rows: () => read });
  return proveRows([official], { publishers, indicators, today }).map(({ code, path }) => [code, path]);
}
const id = "irn-oil-office-2018";

test("rows that are as they should be have no problem", () => {
  expect(prove([{}, { period: "2019", published: today, notAfter: today, dateBasis: "release" }])).toEqual([]);
  expect(problemsOf(facts)).toEqual([]);
});

describe("a value was not published after today", () => {
  test.each([
    ["the day itself", { published: "2020-07-01", dateBasis: "release" }],
    ["the first day it can have been public", { notBefore: "2020-07-01" }],
    ["the day by which it was public", { published: "2020-06", notAfter: "2020-07-01", dateBasis: "edition" }],
  ] as [string, Partial<SeriesRow>][])("%s", (_, row) => {
    expect(prove([row])).toEqual([["date_after_today", `irn-oil-office › ${id}`]]);
  });
});

describe("a value was not published after the day by which it was public", () => {
  test.each([
    ["its day", { published: "2020-02-02", notAfter: "2020-02-01", dateBasis: "page" }],
    ["its month", { published: "2020-03", notAfter: "2020-02-01", dateBasis: "edition" }],
    [
      "the first day it can have been public",
      { notBefore: "2020-02-02", notAfter: "2020-02-01", dateBasis: "snapshot" },
    ],
  ] as [string, Partial<SeriesRow>][])("%s", (_, row) => {
    expect(prove([row])).toEqual([["dates_cross", `irn-oil-office › ${id}`]]);
  });
});

describe("a value has a publisher of the list", () => {
  const problem = ["publisher_unknown", `irn-oil-office › ${id}`];

  test("one that is not there", () => {
    expect(prove([{ publisher: "bullion-office" }])).toEqual([problem]);
  });

  test("a row of several publishers that does not say which", () => {
    expect(prove([{}], { publisher: "several" })).toEqual([problem]);
    expect(prove([{ publisher: "several" }])).toEqual([problem]);
    expect(prove([{ publisher: "other-office" }], { publisher: "several" })).toEqual([]);
  });
});

test("a series counts what its indicator knows, said once however many rows it has", () => {
  expect(prove([{}, { period: "2019" }], { definition: { measure: "production", product: "gas" } })).toEqual([
    ["definition_unknown", "irn-oil-office › definition"],
  ]);
});

describe("what a value revises is a value of its series for its period", () => {
  const problem = ["revision_unknown", `irn-oil-office › ${id}-2020`];

  test.each([
    ["nothing that is there", "irn-oil-office-2018-2010", [problem]],
    ["a value of another period", "irn-oil-office-2017-2019", [problem]],
    ["an earlier one of its own", "irn-oil-office-2018-2019", []],
  ])("%s", (_, revises, found) => {
    const rows = [{ period: "2017", vintage: "2019" }, { vintage: "2019" }, { vintage: "2020", revises }];
    expect(prove(rows)).toEqual(found);
  });
});

describe("of two values of one publisher, period and day it is said which is current", () => {
  const day = { published: "2020-02-02", notAfter: "2020-02-02", dateBasis: "release" } as const;
  const rows = (second: Partial<SeriesRow>) => [
    { vintage: "2019", ...day },
    { vintage: "2020", ...day, ...second },
  ];

  test.each([
    ["nothing is said", {}, [["current_unknown", `irn-oil-office › ${id}-2020`]]],
    ["one replaces the other", { revises: `${id}-2019` }, []],
    ["another publisher has the other", { publisher: "other-office" }, []],
    ["the other is of another day", { published: "2020-02-03", notAfter: "2020-02-03" }, []],
  ] as [string, Partial<SeriesRow>, string[][]][])("%s", (_, second, found) => {
    expect(prove(rows(second))).toEqual(found);
  });
});

test("each problem of each row is told", () => {
  expect(
    prove([
      { publisher: "bullion-office", published: "2021" },
      { period: "2019", publisher: "mint" },
    ]),
  ).toEqual([
    ["date_after_today", `irn-oil-office › ${id}`],
    ["publisher_unknown", `irn-oil-office › ${id}`],
    ["publisher_unknown", "irn-oil-office › irn-oil-office-2019"],
  ]);
});

test("one wrong row stops the catalog", () => {
  const rows = first.rows.map((row) => ({ ...row, publisher: "mint" }));
  const wrong: Facts = { ...facts, series: [{ record: first.record, rows }] };
  expect(problemsOf(wrong).map(({ code }) => code)).toEqual(rows.map(() => "publisher_unknown"));
});
