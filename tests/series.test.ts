import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "#lib/period";
import { Indicator, SeriesRecord, SeriesRow, Source } from "#lib/schema";
import { units } from "#lib/unit";
import { indicators } from "#data/indicators";
import { seriesRecords } from "#data/series";
import { sources } from "#data/sources";
import spans from "./series-spans.json";

/** Every file of an official series is read again from disk, so that this is about the files and not about our reader. */
const root = join(import.meta.dirname, "..", "data", "series");
const columns = ["period", "value", "status", "qualifier", "vintage", "stated_by", "cite", "note"];
const records = seriesRecords.map((record) => SeriesRecord.parse(record));
const fileOf = (record: { publisher: string; id: string }) => join(root, record.publisher, `${record.id}.csv`);
const textOf = (record: SeriesRecord) => readFileSync(fileOf(record), "utf8");
const cellsOf = (record: SeriesRecord) =>
  Papa.parse<Record<string, string>>(textOf(record), { header: true, skipEmptyLines: true }).data;
const rowsOf = (record: SeriesRecord) =>
  cellsOf(record).map(({ value, vintage, ...rest }) =>
    SeriesRow.parse({ ...rest, value: value === "" ? null : Number(value), vintage: vintage || null }),
  );
const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
const earlier = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("the list of series", () => {
  it("has one id a series", () => {
    expect(repeated(records.map(({ id }) => id))).toEqual([]);
  });

  it("has a file for every record, and no file without a record", () => {
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".csv"));
    expect(files.map((file) => join(root, file)).sort()).toEqual(records.map(fileOf).sort());
  });

  it("names only sources and indicators that exist, and every source is used", () => {
    const tags = sources.map((source) => Source.parse(source).id);
    const known = indicators.map((indicator) => Indicator.parse(indicator).id);
    expect(repeated(tags)).toEqual([]);
    expect(repeated(known)).toEqual([]);
    expect(new Set(records.map(({ source }) => source))).toEqual(new Set(tags));
    expect(records.filter(({ indicator }) => !known.includes(indicator))).toEqual([]);
  });

  it("measures an indicator in the indicator's unit, oil also in thousand barrels per day", () => {
    const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
    const odd = records.filter(({ indicator, unit }) => unit !== unitOf.get(indicator));
    expect(odd.filter(({ indicator, unit }) => !(unit === "KBD" && unitOf.get(indicator) === "MBD"))).toEqual([]);
  });

  it("keeps one definition in a family, so that its members differ by vintage alone", () => {
    for (const family of new Set(records.map(({ family }) => family))) {
      const members = records.filter((record) => record.family === family);
      const kinds = new Set(
        members.map(({ indicator, geo, unit, definition, calendar }) =>
          [indicator, geo, unit, definition, calendar].join(),
        ),
      );
      expect(kinds.size, family).toBe(1);
      expect(repeated(members.map(({ vintage }) => vintage)), family).toEqual([]);
    }
  });

  it("tells apart the three things called production", () => {
    const starts = ["crude oil only", "crude oil and condensate", "total liquids"];
    const production = records.filter(({ indicator }) => indicator === "oil-production");
    const others = production.filter(({ definition }) => !starts.some((start) => definition.startsWith(start)));
    expect(others.map(({ id }) => id).sort()).toEqual([
      "irn-oil-production-eia-points-irna",
      "irn-oil-production-ngl-bp19",
      "irn-oil-production-ngl-ei25",
    ]);
    for (const start of starts) expect(production.some(({ definition }) => definition.startsWith(start))).toBe(true);
  });
});

describe.each(records)("$id", (record) => {
  it("has the header, plain line ends and no byte order mark", () => {
    const text = textOf(record);
    expect(text.split("\n")[0]).toBe(columns.join(","));
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\r\ufeff\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]|[ \t]$/m);
    expect(text).toBe(text.normalize("NFC"));
  });

  it.skipIf(!record.reference)("covers the span it covered when it was encoded", () => {
    const rows = rowsOf(record);
    const span = (spans as Record<string, unknown>)[record.id];
    expect([rows[0]?.period, rows.at(-1)?.period, rows.length]).toEqual(span);
  });

  it("is sorted by first day, period, vintage and who states it", () => {
    const rows = rowsOf(record);
    const sorted = [...rows].sort(
      (a, b) =>
        earlier(parsePeriod(a.period).start, parsePeriod(b.period).start) ||
        earlier(a.period, b.period) ||
        earlier(a.vintage ?? "", b.vintage ?? "") ||
        earlier(a.stated_by, b.stated_by),
    );
    expect(rows).toEqual(sorted);
  });

  it("has numbers within the unit's range, in plain digits", () => {
    const [least, most] = units[record.unit].range;
    for (const { value = "" } of cellsOf(record)) {
      expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(value)).toBeGreaterThanOrEqual(least);
      expect(Number(value)).toBeLessThanOrEqual(most);
    }
  });

  it("has no row twice, and a period twice only among statements", () => {
    const rows = rowsOf(record);
    expect(repeated(rows.map((row) => [row.period, row.vintage, row.stated_by, row.note].join("~")))).toEqual([]);
    if (!record.statements) expect(repeated(rows.map(({ period }) => period))).toEqual([]);
  });

  it("has vintages of its own only among statements, none later than the series'", () => {
    const vintages = rowsOf(record).flatMap(({ vintage }) => vintage ?? []);
    if (!record.statements) expect(vintages).toEqual([]);
    expect(vintages.filter((vintage) => vintage > record.vintage)).toEqual([]);
  });

  it("has periods of its frequency and calendar", () => {
    const kinds = new Set(
      rowsOf(record).map(({ period }) => `${parsePeriod(period).kind} ${parsePeriod(period).calendar}`),
    );
    if (record.frequency === "annual") expect(kinds).toEqual(new Set([`year ${record.calendar}`]));
    if (record.frequency === "monthly") expect(kinds).toEqual(new Set([`month ${record.calendar}`]));
  });

  it("has an address or nothing in cite, and no text a spreadsheet takes for a formula", () => {
    for (const row of rowsOf(record)) {
      expect(row.cite).toMatch(/^(https?:\/\/\S+)?$/);
      for (const text of [row.stated_by, row.note]) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

/** The numbers as they were collected, where a working copy has them beside it. No row of theirs is left out. */
const reference = join(import.meta.dirname, "..", "..", "shared", "reference", "series");

describe.skipIf(!existsSync(reference))("the numbers as collected", () => {
  const collected = existsSync(reference) ? readdirSync(reference).map((file) => file.replace(/\.json$/, "")) : [];

  it("are all encoded", () => {
    expect(new Set(records.flatMap((record) => record.reference ?? []))).toEqual(new Set(collected));
  });

  it.each(collected)("%s has the same values, digit by digit", (id) => {
    const text = readFileSync(join(reference, `${id}.json`), "utf8");
    const theirs = [...text.matchAll(/"value": (-?[\d.]+)/g)].map(([, value]) => value);
    const ours = records
      .filter((record) => record.reference === id)
      .flatMap((record) => cellsOf(record).map(({ value }) => value));
    expect(ours.sort()).toEqual(theirs.sort());
  });
});
