import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seriesRecords } from "#data/series";
import type { SeriesRecordSpec } from "#lib/schema";
import { readProvedRows, readSeriesRows, seriesColumns, writeSeriesRows } from "#lib/series-file";

describe("Rows that are not judged again", () => {
  const files = seriesRecords.map((record: SeriesRecordSpec) =>
    join("data", "series", record.folder ?? record.publisher, `${record.id}.csv`),
  );

  test.each(files)("are those that were judged: %s", (file) => {
    const text = readFileSync(file, "utf8");
    expect(readProvedRows(text)).toEqual(readSeriesRows(text, file));
  });

  test("stand under their columns whatever the order, exact where nothing else is said", () => {
    const text = `note,value,period,status,vintage,publisher,not_after,quoted_by\n"one, two",-1.50,2018,A,2019-07,eia,2019-07-10,A\n,,2019,M,,,,\n`;
    expect(readProvedRows(text)).toEqual(readSeriesRows(text, "x.csv"));
    expect(readProvedRows(text)).toMatchObject([
      {
        note: "one, two",
        value: -1.5,
        decimals: 2,
        qualifier: "exact",
        publisher: "eia",
        notAfter: "2019-07-10",
        quotedBy: "A",
      },
      { value: null, publisher: "", notAfter: null, quotedBy: "" },
    ]);
  });
});

describe("Rows that are written", () => {
  const full = {
    ...{ period: "2018", value: "1.25", status: "E", qualifier: "about", vintage: "2019-07", published: "2019-07" },
    ...{ not_before: "2019-07-02", not_after: "2019-07-10", date_basis: "page", date_source: "https://example.org/a" },
    ...{
      publisher: "eia",
      quoted_by: "A",
      document: "Outlook",
      revises: "x-2018",
      period_label: "mid-2018",
      derivation: "1.2 + 0.05",
      cite: "https://example.org/b",
    },
    note: "Rounded.",
  };
  const text = `${Object.keys(full).join(",")}\n${Object.values(full).join(",")}\n`;

  test("have every column that they need, in order, and come back the same", () => {
    expect(Object.keys(full)).toEqual(seriesColumns);
    expect(writeSeriesRows(readSeriesRows(text, "x.csv"))).toBe(text);
  });

  test("have no column that would be empty throughout", () => {
    const plain = "period,value,status\n2018,1.5,A\n2019,,M\n";
    expect(writeSeriesRows(readSeriesRows(plain, "x.csv"))).toBe(plain);
  });
});
