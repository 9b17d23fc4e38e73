import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog, facts } from "#data";
import { publishers } from "#data/publishers";
import { SeriesRecord, Source } from "#lib/schema";
import { readSeriesRows } from "#lib/series-file";

/** Where each number of the official record was read, so that anybody can read it there again. */
const sources = new Map(facts.sources.map((source) => [source.id, Source.parse(source)]));
const records = facts.series.map(({ record }) => SeriesRecord.parse(record));
const fileOf = ({ folder, publisher, id }: SeriesRecord, end: string) =>
  join("data", "series", folder ?? publisher, `${id}.${end}`);
const rowsOf = (record: SeriesRecord) => readSeriesRows(readFileSync(fileOf(record, "csv"), "utf8"), record.id);

const pinned = /Read in a public copy: [\w.-]+\/[\w.-]+, \S.*, commit [0-9a-f]{7,40}\./;
const inEachRow =
  /Read on pages; the address stands in each row\.|Read in a public copy, .*, at the commit in each row\./;
const fetched = /Fetched from the .+ API/;

/** A copy that cannot change: of the publisher's own file, or of a third party's, which then is named. */
const pinnedCopy = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\//;

/** Where a publisher's own words stand. */
const ownSites: Readonly<Record<string, readonly string[]>> = {
  bloomberg: ["bloomberg.com"],
  eia: ["eia.gov"],
  iea: ["iea.org"],
  imf: ["imf.org"],
  "lloyds-list-intelligence": ["lloydslist.com"],
  opec: ["opec.org"],
  reuters: ["reuters.com"],
  sci: ["amar.org.ir"],
  uani: ["unitedagainstnucleariran.com"],
  "world-bank": ["worldbank.org", "documentos.bancomundial.org", "scribd.com"],
};

describe("every source of official values", () => {
  test("names a publisher of the list, in its spelling", () => {
    const names = publishers.map(({ name }) => name);
    expect(facts.sources.filter(({ publisher }) => !names.includes(publisher))).toEqual([]);
  });
});

describe("every official series", () => {
  test.each(records)("$id names its source, with publisher, date, licence and address", (record) => {
    const source = sources.get(record.source);
    expect(source?.publisher).toMatch(/\S{2}/);
    expect(source?.licence).toMatch(/\S{2}/);
    expect(source?.published).toMatch(/^\d{4}/);
    expect(source?.url ?? source?.urlNote).toBeTruthy();
  });

  test.each(records)(
    "$id says where its numbers were read: a copy that cannot change, a page for each, or an API and the day",
    (record) => {
      if (fetched.test(record.notes)) return expect(sources.get(record.source)?.accessed).toBeDefined();
      if (!inEachRow.test(record.notes)) return expect(catalog.series.get(record.id)?.notes).toMatch(pinned);
      expect(rowsOf(record).filter(({ cite, note }) => !cite && !/page .+; address not recorded$/.test(note))).toEqual(
        [],
      );
    },
  );

  test.each(records.filter(({ source, statements }) => source.startsWith("wdi-") && !statements))(
    "$id is found at the page of its own indicator",
    ({ notes, url }) => {
      const [code] = /\b[A-Z]{2}(\.[A-Z0-9]+){2,5}\b/.exec(notes) ?? [];
      expect(code).toBeDefined();
      expect(url).toBe(`https://data.worldbank.org/indicator/${code}?locations=IR`);
    },
  );

  test.each(records.filter(({ statements }) => statements))(
    "$id says through whom each value was read that does not stand on its publisher's own site",
    (record) => {
      for (const { cite, publisher, quotedBy, note } of rowsOf(record)) {
        if (!cite || pinnedCopy.test(cite)) continue;
        const host = new URL(cite).host.replace(/^www\./, "");
        const own = ownSites[publisher || record.publisher] ?? [];
        const isOwn = own.some((site) => host === site || host.endsWith(`.${site}`));
        expect(Boolean(quotedBy || record.quotedBy), `${cite} ${note}`).toBe(!isOwn);
      }
    },
  );

  test("that rests on one copy says whose", () => {
    const sole = records.filter(({ soleCopy }) => soleCopy);
    const ids = ["irn-oil-consumption-eia", "irn-oil-production-eia-crude-condensate"];
    expect(sole.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(sole.filter(({ quotedBy, dateBasis }) => !quotedBy || dateBasis === "release")).toEqual([]);
  });

  test("has no note on dates borrowed from other rows", () => {
    const borrowed = /the latest date seen|the earliest it can be, and rows|rows without their own share it/;
    expect(records.filter(({ notes }) => borrowed.test(notes))).toEqual([]);
  });

  test("that a refresh wrote has its record beside it, and no other has", () => {
    const written = records.filter((record) => existsSync(fileOf(record, "json"))).map(({ id }) => id);
    expect(written).toEqual(records.filter(({ notes }) => fetched.test(notes)).map(({ id }) => id));
  });
});

describe("the data folder", () => {
  const below = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });

  test("holds modules, series and their records, and nothing else", () => {
    const files = below("data").filter((one) => one.isFile());
    expect(files.map(({ name }) => name).filter((name) => !/^[a-z][a-z0-9-]*\.(ts|csv|json|lock)$/.test(name))).toEqual(
      [],
    );
    expect(below("data").filter((one) => one.isSymbolicLink())).toEqual([]);
  });

  test("has one module for each article, named by its id, and no other", () => {
    const names = readdirSync("data/articles").map((name) => name.replace(/\.ts$/, ""));
    expect(names.sort()).toEqual(facts.articles.map(({ id }) => id).sort());
  });

  test.each(facts.articles)(
    "the article $id says who wrote it, where and when, and where it can be read",
    (article) => {
      expect(article.authors.every(({ family }) => family)).toBe(true);
      expect([article.outlet, article.published, article.urlNote].every(Boolean)).toBe(true);
      expect(article.file).toBe(`${article.id}.txt`);
    },
  );
});
