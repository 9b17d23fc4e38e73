import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { facts } from "#data";
import { SeriesRecord, Source } from "#lib/schema";
import { readSeriesRows } from "#lib/series-file";

/** Where each number of the official record was read, so that anybody can read it there again. */
const sources = new Map(facts.sources.map((source) => [source.id, Source.parse(source)]));
const records = facts.series.map(({ record }) => SeriesRecord.parse(record));
const fileOf = ({ publisher, id }: SeriesRecord, end: string) => join("data", "series", publisher, `${id}.${end}`);
const rowsOf = (record: SeriesRecord) => readSeriesRows(readFileSync(fileOf(record, "csv"), "utf8"), record.id);

const pinned = /Read in a public copy: [\w.-]+\/[\w.-]+, \S.*, commit [0-9a-f]{7,40}\./;
const inEachRow =
  /Read on pages; the address stands in each row\.|Read in a public copy, .*, at the commit in each row\./;
const fetched = /Fetched from the .+ API/;

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
      if (!inEachRow.test(record.notes)) return expect(record.notes).toMatch(pinned);
      expect(
        rowsOf(record).filter(({ cite, note }) => !cite && !/, page \d+; address not recorded$/.test(note)),
      ).toEqual([]);
    },
  );

  test("that a refresh wrote has its record beside it, and no other has", () => {
    const written = records.filter((record) => existsSync(fileOf(record, "json"))).map(({ id }) => id);
    expect(written).toEqual(records.filter(({ notes }) => fetched.test(notes)).map(({ id }) => id));
  });
});

describe("the data folder", () => {
  const below = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });

  test("holds modules, series and their records, and nothing else", () => {
    const files = below("data").filter((one) => one.isFile());
    expect(files.map(({ name }) => name).filter((name) => !/^[a-z][a-z0-9-]*\.(ts|csv|json)$/.test(name))).toEqual([]);
    expect(below("data").filter((one) => one.isSymbolicLink())).toEqual([]);
  });

  test("has one module for each article, named by its id, and no other", () => {
    const names = readdirSync("data/articles").map((name) => name.replace(/\.ts$/, ""));
    expect(names.sort()).toEqual(facts.articles.map(({ id }) => id).sort());
  });

  test.each(facts.articles)(
    "the article $id says who wrote it, where and when, and where it can be read",
    (article) => {
      expect(article.authors.every(({ given, family }) => given && family)).toBe(true);
      expect([article.outlet, article.published, article.urlNote].every(Boolean)).toBe(true);
      expect(article.file).toBe(`${article.id}.txt`);
    },
  );
});
