import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seriesRecords } from "#data/series";
import { readProvedRows, readSeriesRows } from "#lib/series-file";

describe("Rows that are not judged again", () => {
  const files = seriesRecords.map(({ publisher, id }) => join("data", "series", publisher, `${id}.csv`));

  test.each(files)("are those that were judged: %s", (file) => {
    const text = readFileSync(file, "utf8");
    expect(readProvedRows(text)).toEqual(readSeriesRows(text, file));
  });

  test("stand under their columns whatever the order, exact where nothing else is said", () => {
    const text = `note,value,period,status,vintage,stated_by,cite\n"one, two",-1.5,2018,A,2019-07,A,\n,,2019,M,,,\n`;
    expect(readProvedRows(text)).toEqual(readSeriesRows(text, "x.csv"));
    expect(readProvedRows(text)).toMatchObject([
      { note: "one, two", value: -1.5, qualifier: "exact" },
      { value: null },
    ]);
  });
});
