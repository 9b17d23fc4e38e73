import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { definitionKey, unknownCodes } from "#lib/definition";
import { parsePeriod } from "#lib/period";
import { latestDay, seriesMaker } from "#lib/record";
import { Indicator, Publisher, SeriesRecord, SeriesRow, Source } from "#lib/schema";
import { readSeriesRows, writeSeriesRows } from "#lib/series-file";
import { units } from "#lib/unit";
import { indicators } from "#data/indicators";
import { publishers } from "#data/publishers";
import { seriesRecords } from "#data/series";
import { sources } from "#data/sources";
import spans from "./series-spans.json";

/** Every file of an official series is read again from disk, so that this is about the files and not about our reader. */
const root = join(import.meta.dirname, "..", "data", "series");
const columns = [
  ...["period", "value", "status", "qualifier", "vintage", "published", "not_before", "not_after", "date_basis"],
  ...["date_source", "publisher", "quoted_by", "document", "revises", "period_label", "derivation", "cite", "note"],
];
const records = seriesRecords.map((record) => SeriesRecord.parse(record));
const fileOf = ({ folder, publisher, id }: Pick<SeriesRecord, "folder" | "publisher" | "id">) =>
  join(root, folder ?? publisher, `${id}.csv`);
const textOf = (record: SeriesRecord) => readFileSync(fileOf(record), "utf8");
const cellsOf = (record: SeriesRecord) =>
  Papa.parse<Record<string, string>>(textOf(record), { header: true, skipEmptyLines: true }).data;
const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const rowsOf = (record: SeriesRecord) =>
  cellsOf(record).map(({ value = "", ...rest }) => {
    const said = Object.entries(rest).filter(([, cell]) => cell !== "");
    const named = Object.fromEntries(said.map(([name, cell]) => [camel(name), cell]));
    const decimals = value.split(".")[1]?.length ?? 0;
    return SeriesRow.parse({ ...named, value: value === "" ? null : Number(value), decimals });
  });
const observationsOf = (record: SeriesRecord) =>
  seriesMaker(new Map(), new Map())({ record, rows: () => rowsOf(record) }).observations;
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

  it("names publishers of the list, each in one spelling", () => {
    const listed = publishers.map((publisher) => Publisher.parse(publisher));
    expect(repeated(listed.map(({ id }) => id))).toEqual([]);
    expect(repeated(listed.map(({ name }) => name.toLowerCase()))).toEqual([]);
    const known = listed.map(({ id }) => id);
    expect(records.filter(({ publisher }) => !known.includes(publisher))).toEqual([]);
    expect(listed.filter(({ continues }) => continues && !known.includes(continues))).toEqual([]);
  });

  it("counts nothing that its indicator does not know", () => {
    const known = new Map(indicators.map(({ id, definitions }) => [id, definitions]));
    const odd = records.map(({ id, indicator, definition }) => [
      id,
      unknownCodes(definition, known.get(indicator) ?? {}),
    ]);
    expect(odd.filter(([, codes]) => codes?.length)).toEqual([]);
    expect(records.filter(({ definition }) => !definition.measure)).toEqual([]);
  });

  it("keeps one publisher, place, definition and frequency in a lineage, so that its members differ by vintage alone", () => {
    const continued = new Map(publishers.map(({ id, continues }) => [id, continues ?? id]));
    for (const lineage of new Set(records.map((record) => record.lineage))) {
      const members = records.filter((record) => record.lineage === lineage);
      const kinds = new Set(
        members.map(({ publisher, indicator, geo, unit, frequency, definition, calendar }) =>
          [continued.get(publisher), indicator, geo, unit, frequency, definitionKey(definition), calendar].join(),
        ),
      );
      expect(kinds.size, lineage).toBe(1);
      expect(repeated(members.map(({ vintage }) => vintage)), lineage).toEqual([]);
      for (const { geo } of members) expect(lineage.startsWith(`${geo.toLowerCase()}-`), lineage).toBe(true);
    }
  });

  it("gives one definition to all that a publisher says of the growth of the whole economy", () => {
    for (const publisher of ["world-bank", "imf"]) {
      const said = records.filter((record) => record.publisher === publisher && record.indicator === "gdp-growth");
      const kinds = new Set(said.map(({ definition }) => JSON.stringify(definition)));
      kinds.delete(JSON.stringify({ measure: "growth", coverage: "whole_economy", valuation: "factor_prices" }));
      expect([...kinds]).toEqual([JSON.stringify({ measure: "growth", coverage: "whole_economy" })]);
    }
  });

  it("tells apart the three things called production, but where a page does not", () => {
    const production = records.filter(
      ({ indicator, definition }) => indicator === "oil-production" && definition.measure === "production",
    );
    const untold = production.filter(({ definition }) => !definition.product);
    expect(untold.map(({ id }) => id)).toEqual(["irn-oil-production-eia-points-irna"]);
    const told = new Set(production.flatMap(({ definition }) => definition.product ?? []));
    expect(told).toEqual(new Set(["crude", "crude_condensate", "liquids"]));
  });
});

/** Whether a part of a date and two bounds can all be true; a bound that is not known is no bound. */
function agree(published: string | null, notBefore: string | null, notAfter: string | null): boolean {
  const [first, last] = published ? [`${published}-01-01`.slice(0, 10), latestDay(published)] : ["", "9999"];
  return first <= (notAfter ?? "9999") && (notBefore ?? "") <= last && (notBefore ?? "") <= (notAfter ?? "9999");
}

describe.each(records)("$id", (record) => {
  it("has the header, plain line ends and no byte order mark", () => {
    const text = textOf(record);
    const header = text.split("\n")[0]?.split(",") ?? [];
    expect(header).toEqual(columns.filter((name) => header.includes(name)));
    expect(header.slice(0, 3)).toEqual(["period", "value", "status"]);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[\r\ufeff\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]|[ \t]$/m);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("has no column that is empty throughout, and is written by our writer with the same columns and rows", () => {
    const [first = {}, ...rest] = cellsOf(record);
    const idle = (name: string) => [first, ...rest].every((cells) => ["", "exact"].includes(cells[name] ?? ""));
    expect(Object.keys(first).filter(idle)).toEqual([]);
    const written = writeSeriesRows(rowsOf(record));
    expect(written.split("\n")[0]).toBe(textOf(record).split("\n")[0]);
    const told = (text: string) => readSeriesRows(text, record.id).map((row) => ({ ...row, decimals: 0 }));
    expect(told(written)).toEqual(told(textOf(record)));
  });

  it.skipIf(!record.reference)("covers the span it covered when it was encoded", () => {
    const rows = rowsOf(record);
    const span = (spans as Record<string, unknown>)[record.id];
    expect([rows[0]?.period, rows.at(-1)?.period, rows.length]).toEqual(span);
  });

  it("is sorted by first day, period, vintage and publisher", () => {
    const rows = rowsOf(record);
    const sorted = [...rows].sort(
      (a, b) =>
        earlier(parsePeriod(a.period).start, parsePeriod(b.period).start) ||
        earlier(a.period, b.period) ||
        earlier(a.vintage ?? "", b.vintage ?? "") ||
        earlier(a.publisher, b.publisher),
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
    expect(repeated(rows.map((row) => [row.period, row.vintage, row.publisher, row.note].join("~")))).toEqual([]);
    if (!record.statements) expect(repeated(rows.map(({ period }) => period))).toEqual([]);
  });

  it("has vintages of its own only among statements, none later than the series'", () => {
    const vintages = rowsOf(record).flatMap(({ vintage }) => vintage ?? []);
    if (!record.statements) expect(vintages).toEqual([]);
    expect(vintages.filter((vintage) => vintage > record.vintage)).toEqual([]);
  });

  it("says whose each value is: its record's publisher, or another of the list", () => {
    const known = publishers.map(({ id }) => id);
    const named = rowsOf(record).map(({ publisher }) => publisher);
    if (record.publisher === "several") expect(named).not.toContain("");
    expect(named.filter((id) => id && !known.includes(id))).toEqual([]);
    expect(named.filter((id) => id === record.publisher || id === "several")).toEqual([]);
  });

  it("is dated as one release, or row by row; what was not found stays open", () => {
    const dated = record.statements ? rowsOf(record) : [record];
    const undated = record.statements ? [record] : rowsOf(record);
    for (const one of undated)
      expect([one.published, one.notBefore, one.notAfter, one.dateBasis, one.dateSource]).toEqual(Array(5).fill(null));
    if (!record.statements) expect(record.published).not.toBeNull();
    const today = new Date().toISOString().slice(0, 10);
    for (const { published, notBefore, notAfter, dateBasis } of dated) {
      expect(agree(published, notBefore, notAfter), `${published}: ${notBefore} to ${notAfter}`).toBe(true);
      expect((notAfter ?? published ?? "") <= today).toBe(true);
      if (published) expect(dateBasis).not.toBeNull();
      if (dateBasis === "release" && published?.length === 10) expect(notAfter).not.toBeNull();
    }
  });

  it.runIf(record.statements)("gives a row no day but its own", () => {
    const shown = observationsOf(record).map(({ published, knownBy }) => [published, knownBy]);
    const own = rowsOf(record).map(({ published, notAfter }) => {
      const day = published?.length === 10 ? published : "";
      return [published ?? "", notAfter ?? day];
    });
    expect(shown).toEqual(own);
  });

  it("replaces only a value of the same series and period", () => {
    const all = new Map(observationsOf(record).map((one) => [one.id, one]));
    for (const one of all.values()) {
      if (!one.revises) continue;
      expect(all.get(one.revises)?.period, one.id).toBe(one.period);
      expect(one.revises).not.toBe(one.id);
      expect(all.get(one.revises)?.revises).toBe("");
    }
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
      for (const text of [row.quotedBy, row.document, row.note]) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

/** The numbers as they were collected, where a working copy has them beside it. No row of theirs is left out. */
const reference = join(import.meta.dirname, "..", "..", "shared", "reference");
const collection = join(reference, "series");

/** The address at the beginning of a cell, or nothing. */
const addressIn = (text: string | null | undefined) => /^https?:\/\/[^\s;]+/.exec(text ?? "")?.[0] ?? "";

describe.skipIf(!existsSync(collection))("the numbers as collected", () => {
  const collected = existsSync(collection) ? readdirSync(collection).map((file) => file.replace(/\.json$/, "")) : [];
  const read = (file: string) => JSON.parse(readFileSync(join(reference, file), "utf8"));

  it("are all encoded", () => {
    expect(new Set(records.flatMap((record) => record.reference ?? []))).toEqual(new Set(collected));
  });

  it.each(collected)("%s has the same values, digit by digit", (id) => {
    const text = readFileSync(join(collection, `${id}.json`), "utf8");
    const theirs = [...text.matchAll(/"value": (-?[\d.]+)/g)].map(([, value]) => value);
    const ours = records
      .filter((record) => record.reference === id)
      .flatMap((record) => cellsOf(record).map(({ value }) => value));
    expect(ours.sort()).toEqual(theirs.sort());
  });

  interface Entry {
    series: string;
    index: number;
    value: number;
    published: string | null;
    notBefore: string | null;
    notAfter: string | null;
    basis: string | null;
    url: string | null;
  }
  const entries: Entry[] = existsSync(collection) ? read("published.json") : [];

  it.each([...new Set(entries.map(({ series }) => series))])("%s became public when the evidence says", (id) => {
    const observations: { cite?: string; commit?: string }[] = read(`series/${id}.json`).observations;
    const theirs = entries
      .filter(({ series }) => series === id)
      .map(({ index, value, published, notBefore, notAfter, basis, url }) => {
        const { cite, commit } = observations[index] ?? {};
        return [value, commit ?? addressIn(cite), published, notBefore, notAfter, basis, addressIn(url) || null];
      });
    const ours = records
      .filter(({ reference: name }) => name === id)
      .flatMap((record) =>
        rowsOf(record).map((row) => {
          const { published, notBefore, notAfter, dateBasis, dateSource } = record.statements ? row : record;
          const place = /\/blob\/([0-9a-f]{40})\//.exec(row.cite)?.[1] ?? row.cite;
          return [row.value, place, published, notBefore, notAfter, dateBasis, dateSource];
        }),
      );
    const inOrder = (lines: unknown[][]) => lines.map((line) => JSON.stringify(line)).sort();
    expect(inOrder(ours)).toEqual(inOrder(theirs));
  });

  it.each(records.filter(({ reference: id, url }) => id && url))(
    "$id has the address it was collected from",
    (record) => {
      expect(record.url).toBe(read(`series/${record.reference}.json`).source.url);
    },
  );
});
