import { describe, expect, test } from "vitest";
import { showAs } from "#lib/explore-show";
import { type Sort, sortRows, tableRows, tableText } from "#lib/explore-table";
import { bureau, fetched, office } from "./invented-series";

const seen = [fetched(office, { 2016: 2500, 2017: null, 2018: 1000 }), fetched(bureau, { 2016: 2 })];
const rows = tableRows(seen);

describe("sorting", () => {
  test.each([
    [
      { key: "value", descending: false },
      ["irn-oil-office-2018", "irn-oil-bureau-2016", "irn-oil-office-2016", "irn-oil-office-2017"],
    ],
    [
      { key: "value", descending: true },
      ["irn-oil-office-2016", "irn-oil-bureau-2016", "irn-oil-office-2018", "irn-oil-office-2017"],
    ],
    [
      { key: "period", descending: false },
      ["irn-oil-office-2016", "irn-oil-bureau-2016", "irn-oil-office-2017", "irn-oil-office-2018"],
    ],
    [
      { key: "statedBy", descending: false },
      ["irn-oil-bureau-2016", "irn-oil-office-2016", "irn-oil-office-2017", "irn-oil-office-2018"],
    ],
  ] as [Sort, string[]][])("by %j, amounts by what they amount to and a missing value last", (sort, ids) => {
    expect(sortRows(rows, sort).map(({ observation }) => observation.id)).toEqual(ids);
  });
});

describe("text to paste", () => {
  test("has a line a row, numbers in plain digits and an empty cell for what is missing", () => {
    const lines = tableText(rows)
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines[0]).toEqual([
      "Series",
      "Period",
      "Value",
      "Unit",
      "Status",
      "Stated by",
      "Vintage",
      "Id",
      "Series id",
      "Period code",
    ]);
    expect(lines[1]?.slice(1, 4)).toEqual(["2016", "2500", "thousand barrels per day"]);
    expect(lines[2]?.[2]).toBe("");
    expect(lines[1]?.slice(8)).toEqual([office.id, "2016"]);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([10]));
  });

  test("keeps the published value beside a computed one", () => {
    const shown = showAs([fetched(office, { 2016: 2500, 2018: 1000 })], "index").seen;
    expect(tableText(tableRows(shown)).split("\n")[2]?.split("\t").slice(1, 6)).toEqual([
      "2018",
      "40",
      "index",
      "1000",
      "thousand barrels per day",
    ]);
  });
});
