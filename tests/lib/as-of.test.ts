import { describe, expect, test } from "vitest";
import { asKnownOn, asOfWords } from "#lib/as-of";
import type { Fetched } from "#lib/chart/explorer-panels";
import type { Choice } from "#lib/explore";
import { exploreFile } from "#lib/explore-file";
import { cited, fetched, office } from "./invented-series";

const first = { ...office, id: "irn-oil-first", short: "First" };
const second = { ...office, id: "irn-oil-second", short: "Second" };

/** A series whose values were public on days of their own. */
function dated(
  choice: Choice,
  rows: Record<string, [value: number | null, day: string]>,
  lineage = "irn-oil",
): Fetched {
  const one = fetched(choice, Object.fromEntries(Object.entries(rows).map(([period, [value]]) => [period, value])));
  const observations = one.json.observations.map((row) => {
    const day = rows[row.period]?.[1] || null;
    return { ...row, as_of: day, not_after: day, lineage_id: lineage, publisher_id: "office" };
  });
  return { ...one, json: { ...one.json, observations } };
}
const shown = (all: readonly Fetched[]): (number | null)[][] =>
  all.map(({ json }) => json.observations.map(({ value }) => value));

describe("series as they were known on a day", () => {
  const early = dated(first, { 2016: [1, "2018-05-01"], 2017: [2, "2018-05-01"], 2018: [3, ""] });
  const late = dated(second, { 2016: [10, "2019-05-01"], 2017: [null, "2019-05-01"] });

  test.each([
    ["2018-04-30", [[], []], { later: 3, unknown: 1, replaced: 0 }],
    ["2018-05-01", [[1, 2], []], { later: 1, unknown: 1, replaced: 0 }],
    ["2019-05-01", [[2], [10]], { later: 0, unknown: 1, replaced: 1 }],
  ])("%s: of several editions the newest known then, nothing later, nothing of unknown day", (day, values, counts) => {
    const known = asKnownOn([early, late], day);
    expect(shown(known.seen)).toEqual(values);
    expect(known).toMatchObject(counts);
  });

  test("without a day everything stays", () => {
    expect(asKnownOn([early, late], undefined)).toEqual({ seen: [early, late], later: 0, unknown: 0, replaced: 0 });
  });

  test("publishers whose statements one series gathers do not replace each other", () => {
    const said = dated({ ...first, statements: true }, { 2016: [1, "2018-05-01"] });
    const other = dated({ ...second, statements: true }, { 2016: [2, "2018-06-01"] });
    const observations = other.json.observations.map((row) => ({ ...row, publisher_id: "bureau" }));
    const bureaus = { ...other, json: { ...other.json, observations } };
    expect(shown(asKnownOn([said, bureaus], "2020-01-01").seen)).toEqual([[1], [2]]);
  });

  test("what one article states for one period stays side by side", () => {
    const article = dated(cited, { 2016: [1, "2019-05-03"] });
    const twice = {
      ...article,
      json: { ...article.json, observations: [...article.json.observations, ...article.json.observations] },
    };
    expect(shown(asKnownOn([twice], "2020-01-01").seen)).toEqual([[1, 1]]);
  });

  test("a sentence counts what is left out and names a series of which nothing was known", () => {
    expect(asOfWords(asKnownOn([early, late], "2018-05-01"), "2018-05-01")).toBe(
      "As known on 1 May 2018. One value published later is left out. One value of unknown publication day is left out. Nothing of Second was known to be public.",
    );
    const many = dated(first, Object.fromEntries(Array.from({ length: 12 }, (_, year) => [2000 + year, [year, ""]])));
    expect(asOfWords(asKnownOn([many], "2018-05-01"), "2018-05-01")).toContain(
      "12 values of unknown publication day are left out.",
    );
  });

  test("the file says the day in its name and in each row; without a day it is the file of the server", () => {
    const seen = asKnownOn([early], "2018-05-01").seen.map(({ json }) => json);
    const file = exploreFile(seen, { as_of: "2018-05-01" });
    expect(file.name).toBe("explore-as-of-2018-05-01.csv");
    expect(file.columns.at(-1)).toBe("known_on");
    expect(file.rows.map(({ value, known_on: day }) => [value, day])).toEqual([
      [1, "2018-05-01"],
      [2, "2018-05-01"],
    ]);
    const missing = [{ choice: second, reason: "The network did not answer." }];
    expect(exploreFile(seen, { as_of: "2018-05-01" }, missing).name).toBe("explore-incomplete-as-of-2018-05-01.csv");
    const plain = exploreFile(seen, {});
    expect([plain.name, plain.columns.at(-1)]).toEqual(["explore.csv", "derivation"]);
  });
});
