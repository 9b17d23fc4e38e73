import { describe, expect, test } from "vitest";
import type { Fetched } from "#lib/chart/explorer-panels";
import { exploreFile } from "#lib/explore-file";
import { logProblem, showAs, withoutWords, yearEarlier } from "#lib/explore-show";
import { bureau, cited, fetched, liquids, office, prices } from "./invented-series";

const money = { ...office, id: "irn-trade", short: "Trade", indicator: "trade", unit: "USD_BN" as const };
const values = (seen: readonly Fetched[]): (number | null)[][] =>
  seen.map(({ json }) => json.observations.map(({ value }) => value));

/** The same values under other periods. */
function renamed(one: Fetched, name: (year: string) => string): Fetched {
  const observations = one.json.observations.map((row) => ({ ...row, period: name(row.period) }));
  return { ...one, json: { ...one.json, observations } };
}

describe("an index", () => {
  test("is 100 at the first period that all series have, whatever their units", () => {
    const { seen, words } = showAs(
      [fetched(office, { 2015: 3000, 2016: 2000, 2017: 2500 }), fetched(bureau, { 2016: 4, 2017: 1, 2018: null })],
      "index",
    );
    expect(values(seen)).toEqual([
      [150, 100, 125],
      [100, 25, null],
    ]);
    expect(words).toBe("Index: each value divided by that of 2016 of its series, times 100.");
    expect(seen.map(({ choice, json }) => [choice.unit, json.unit])).toEqual([
      ["IDX", "IDX"],
      ["IDX", "IDX"],
    ]);
  });

  test("goes below zero with its values, and over gaps", () => {
    const { seen } = showAs([fetched(money, { 2016: 4, 2018: -1, 2019: 0 })], "index");
    expect(values(seen)).toEqual([[100, -25, 0]]);
  });

  test.each([
    [
      "definitions",
      [fetched(office, { 2016: 1 }), fetched(liquids, { 2016: 1 })],
      "and these have several (Oil production: crude oil only, thousand barrels per day, Oil production: total liquids, thousand barrels per day)",
    ],
    ["changes", [fetched(prices, { 2016: 3 })], "Office is in changes, which have no level to start from"],
    [
      "years apart",
      [fetched(office, { 2016: 1 }), fetched(bureau, { 2017: 1 })],
      "the series have no period in common",
    ],
    [
      "a start at zero",
      [fetched(money, { 2016: 0, 2017: 1 })],
      "a value of 2016 is 0, and only a value above 0 can be 100",
    ],
    ["a start below", [fetched(money, { 2016: -2, 2017: 1 })], "a value of 2016 is −2"],
  ])("is refused across %s, with the reason", (_, all, reason) => {
    const { seen, words } = showAs(all, "index");
    expect(seen).toBe(all);
    expect(words).toContain(reason);
    expect(words).toMatch(/^No index: .* The values are shown as published\.$/);
  });

  test("is drawn as no cited number, since no article states it", () => {
    const { seen } = showAs([fetched(cited, { 2016: 4, 2018: 3 })], "index");
    expect(seen[0]?.choice).toMatchObject({ kind: "official", statements: true });
    expect(values(seen)).toEqual([[100, 75]]);
  });
});

describe("a change on a year earlier", () => {
  test("is of one series, in percent; without a year before, or one above 0, there is none", () => {
    const { seen, words } = showAs(
      [fetched(money, { 2014: 4, 2015: 5, 2017: 6, 2018: -3, 2019: 3, 2020: null })],
      "change",
    );
    expect(values(seen)).toEqual([[null, 25, null, -150, null, null]]);
    expect(words).toMatch(/^Change on a year earlier: /);
    expect(withoutWords(seen)).toBe(
      "Three values have no single value above 0 a year before to be divided by and are left out.",
    );
    expect(seen[0]?.choice.unit).toBe("PC");
  });

  test("is of solar years too", () => {
    const solar = renamed(fetched(money, { 1397: 8, 1398: 2 }), (year) => `SH${year}`);
    const { seen } = showAs([solar], "change");
    expect(values(seen)).toEqual([[null, -75]]);
  });

  describe("on a year with two values", () => {
    const one = fetched(money, { 2016: 4, 2017: 5 });
    const [base, next] = one.json.observations;
    if (!base || !next) throw new Error("two values were asked for");
    const onBoth = (other: Partial<typeof base>) => {
      const observations = [base, { ...base, observation_id: "other", ...other }, next];
      return values(showAs([{ ...one, json: { ...one.json, observations } }], "change").seen)[0]?.at(-1);
    };

    test.each([
      ["the newest counts", { value: 2, as_of: "2024-01-01" }, 150],
      ["an older one does not", { value: 2, as_of: "2001-01-01" }, 25],
      ["one that another revises does not", { value: 2, revises: base.observation_id }, 150],
      ["the same value twice is that value", {}, 25],
      ["of two that differ and are as new there is none", { value: 2 }, null],
    ])("%s", (_, other, expected) => {
      expect(onBoth(other)).toBe(expected);
    });
  });

  test("is refused for what is in percent already", () => {
    expect(showAs([fetched(prices, { 2016: 3 }), fetched(money, { 2016: 3 })], "change").words).toBe(
      "No change on a year earlier: Office is in percent or points, of which a percent change misleads. The values are shown as published.",
    );
  });

  test.each([
    ["2018", "2017"],
    ["2018Q2", "2017Q2"],
    ["2018M04", "2017M04"],
    ["2018-04-15", "2017-04-15"],
    ["2020-02-29", undefined],
    ["SH1398", "SH1397"],
    ["SH1398M01", "SH1397M01"],
    ["2010..2013", undefined],
  ])("the year before %s is %s", (code, earlier) => expect(yearEarlier(code)).toBe(earlier));
});

test("a log scale is refused where a value is 0 or less", () => {
  expect(logProblem([fetched(money, { 2016: 4, 2017: null })])).toBeUndefined();
  expect(logProblem([fetched(money, { 2016: 4, 2017: -8.7 })])).toBe(
    "No log scale: it has no place for 0 and less, and Trade has −8.7 for 2017.",
  );
});

describe("the file", () => {
  const seen = [fetched(money, { 2016: 4, 2017: 5 })];

  test("keeps the published value and has the computed one beside it, with its base", () => {
    const json = showAs(seen, "change").seen.map((one) => one.json);
    const { columns, rows } = exploreFile(json, { show: "change", scale: "log" });
    expect(columns.slice(-4)).toEqual(["transform", "transform_value", "transform_base", "scale"]);
    expect(
      rows.map((row) => [row.value, row.unit, row.transform, row.transform_value, row.transform_base, row.scale]),
    ).toEqual([
      [4, "USD_BN", null, null, null, "log"],
      [5, "USD_BN", "change", 25, "2016", "log"],
    ]);
  });

  test("has no such columns where the view was refused", () => {
    const { columns } = exploreFile(
      seen.map(({ json }) => json),
      { show: "index" },
    );
    expect(columns.at(-1)).toBe("derivation");
  });
});
