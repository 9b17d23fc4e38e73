import { describe, expect, test } from "vitest";
import { type Change, changesOf, correctionColumns, correctionRows } from "#lib/corrections";
import { readCsv, writeCsv } from "#lib/csv";
import { factsByName } from "#lib/lock";
import { withCorrection } from "../../scripts/prove-facts";
import { facts } from "../fixtures/small-corpus";

const published = factsByName(facts);
const [series] = facts.series;
if (!series) throw new Error("the small corpus has a series");
const name = `rows ${series.record.id}`;
const withRows = (rows: typeof series.rows) =>
  factsByName({ ...facts, series: facts.series.map((one) => (one === series ? { ...one, rows } : one)) });

describe("a correction", () => {
  test("names the row and the field, with the old value and the new one", () => {
    const changed = withRows(series.rows.map((row, index) => (index ? row : { ...row, value: 9.5 })));
    const [first] = series.rows;
    expect(changesOf(published, changed, [name])).toEqual([
      { fact: name, field: `${first?.period} › value`, old: String(first?.value), new: "9.5" },
    ]);
  });

  test("of one row more touches no other row", () => {
    const [first] = series.rows;
    if (!first) throw new Error("the series has a row");
    const changes = changesOf(published, withRows([{ ...first, period: "1901" }, ...series.rows]), [name]);
    expect(new Set(changes.map(({ field }) => field.split(" ")[0]))).toEqual(new Set(["1901"]));
    expect(changes.every(({ old }) => old === "")).toBe(true);
  });

  test("of a fact that is gone says so once", () => {
    const [chart] = facts.charts;
    const gone = factsByName({ ...facts, charts: [] });
    expect(changesOf(published, gone, [`chart ${chart?.id}`])).toEqual([
      { fact: `chart ${chart?.id}`, field: "", old: "published", new: "removed" },
    ]);
  });

  const change: Change = { fact: "indicator a", field: "name", old: "A", new: "B, “C”" };
  const correction = { date: "2026-12-01", reason: "The source says B.", changes: [change] };

  test("is a row of corrections.csv for each field", () => {
    const file = writeCsv(correctionColumns, correctionRows([correction]));
    expect(readCsv(file)).toEqual([{ ...change, date: correction.date, reason: correction.reason }]);
  });

  test("is told in the changelog, the newest first, under one heading", () => {
    const first = withCorrection("# Changelog\n\n## Unreleased\n\n### New\n\n- A\n", correction);
    const second = withCorrection(first, { ...correction, date: "2026-12-02" });
    expect(second.match(/### Corrected facts/g)).toHaveLength(1);
    expect(second.indexOf("2026-12-02")).toBeLessThan(second.indexOf("2026-12-01"));
    expect(second).toContain(
      "- 2026-12-01: The source says B. (1 fact; corrections.csv has the old and the new values)",
    );
    expect(second.endsWith("\n### New\n\n- A\n")).toBe(true);
  });
});
