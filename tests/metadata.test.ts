import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { listFiles } from "#lib/files/data-file";
import { tablesOf } from "#lib/tables";
import { bodyOf, published, rowsOf } from "./published";

const json = async (name: string) => JSON.parse(await bodyOf(name));

describe("datapackage.json", () => {
  test("is a Data Package by the schema of its second version", async () => {
    const profile = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/datapackage-2.0.json"), "utf8"));
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
    addFormats.default(ajv);
    const valid = ajv.validate(profile, await json("datapackage.json"));
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("describes each table, to the byte", async () => {
    const { resources, version } = await json("datapackage.json");
    expect(version).toBe(catalog.version);
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(tablesOf(catalog).map(({ name }) => name));
    const listed = await listFiles([...published].filter(([path]) => /^[^./]*\.csv$/.test(path)));
    const told = resources.map(({ path, bytes, hash }: Record<string, unknown>) => [path, bytes, hash]);
    expect(told.sort()).toEqual(listed.map(({ path, bytes, sha256 }) => [path, bytes, `sha256:${sha256}`]).sort());
  });

  test("a column that tells rows apart does, and no cell of codes is another", async () => {
    const { resources } = await json("datapackage.json");
    for (const table of tablesOf(catalog)) {
      const rows = [...table.rows()];
      const { schema } = resources.find(({ name }: { name: string }) => name === table.name);
      if (table.key) expect(new Set(rows.map((row) => row[table.key ?? ""])).size, table.name).toBe(rows.length);
      for (const { name, categories } of schema.fields)
        for (const row of categories ? rows : [])
          expect([null, ...categories], `${table.name} ${name}`).toContain(row[name]);
    }
  });
});

describe("the description beside a CSV file", () => {
  const forms: Record<string, RegExp> = {
    string: /^/,
    decimal: /^-?\d+(\.\d+)?$/,
    integer: /^\d+$/,
    date: /^\d{4}-\d\d-\d\d$/,
    boolean: /^(true|false)$/,
  };

  test.each(tablesOf(catalog).map(({ name }) => name))(
    "%s: its columns are those of the file, and so are their types",
    async (name) => {
      const { url, tableSchema } = await json(`${name}.csv-metadata.json`);
      const [first = {}, ...rest] = rowsOf(await bodyOf(url));
      const columns: { name: string; datatype: string | { base: string; format: string }; required: boolean }[] =
        tableSchema.columns;
      if (name !== "corrections") expect(columns.map((one) => one.name)).toEqual(Object.keys(first));
      for (const { name: column, datatype, required } of columns) {
        const cells = [first, ...rest].map((row) => row[column] ?? "");
        const base = typeof datatype === "string" ? datatype : datatype.base;
        const form = typeof datatype !== "string" && base === "string" ? new RegExp(datatype.format) : forms[base];
        expect([column, cells.filter((cell) => (cell === "" ? required : !form?.test(cell)))]).toEqual([column, []]);
      }
    },
  );

  test("the folder of series has one for all of them", async () => {
    const { tables } = await json("series/csv-metadata.json");
    const paths = [...published.keys()].filter((path) => /^series\/.*\.csv$/.test(path));
    expect(tables.map(({ url }: { url: string }) => `series/${url}`)).toEqual(paths);
  });
});

test("every meaning is given", () => {
  const bare = tablesOf(catalog).flatMap(({ name, columns, meanings }) =>
    columns.filter((column) => !meanings[column]).map((column) => `${name} ${column}`),
  );
  expect(bare).toEqual([]);
});

describe("croissant.json", () => {
  type Node = Record<string, { "@id"?: string; "@value"?: unknown }[]>;
  const cr = "http://mlcommons.org/croissant/";
  const org = "https://schema.org/";
  const expanded = async () => {
    const [dataset = {}] = (await jsonld.expand(await json("croissant.json"))) as Node[];
    const sets = (dataset[`${cr}recordSet`] ?? []) as unknown as Node[];
    return { dataset, sets, fields: sets.flatMap((one) => (one[`${cr}field`] ?? []) as unknown as Node[]) };
  };

  test("expands as JSON-LD to all tables and their columns", async () => {
    const { sets, fields } = await expanded();
    expect(sets).toHaveLength(tablesOf(catalog).length);
    expect(fields).toHaveLength(tablesOf(catalog).flatMap(({ columns }) => columns).length);
  });

  test("has what version 1.0 of Croissant asks of a data set, its files, record sets and fields", async () => {
    const { dataset, sets, fields } = await expanded();
    const required = ["name", "description", "license", "url", "creator", "datePublished", "version", "distribution"];
    expect(required.filter((term) => !dataset[org + term]?.length)).toEqual([]);
    expect(dataset["http://purl.org/dc/terms/conformsTo"]).toEqual([{ "@value": `${cr}1.0`, "@language": "en" }]);
    const files = (dataset[`${org}distribution`] ?? []) as unknown as Node[];
    const ofFile = [`${org}name`, `${org}contentUrl`, `${org}encodingFormat`, `${org}contentSize`, `${org}sha256`];
    for (const file of files) expect(ofFile.filter((term) => !file[term]?.length)).toEqual([]);
    const ids = new Set([...files, ...fields].map((one) => String(one["@id"])));
    for (const set of sets) for (const key of set[`${cr}key`] ?? []) expect(ids).toContain(key["@id"]);
    for (const field of fields) {
      expect(field[`${cr}dataType`]?.[0]?.["@id"]).toMatch(
        /^https:\/\/schema\.org\/(Text|Float|Integer|Date|Boolean)$/,
      );
      const [source = {}] = (field[`${cr}source`] ?? []) as unknown as Node[];
      expect(ids).toContain(source[`${cr}fileObject`]?.[0]?.["@id"]);
      const [extract = {}] = (source[`${cr}extract`] ?? []) as unknown as Node[];
      expect(extract[`${cr}column`]?.[0]?.["@value"]).toBeTruthy();
    }
    expect(sets.filter((one) => one[`${cr}key`]).length).toBe(tablesOf(catalog).filter(({ key }) => key).length);
  });

  test("no word of Croissant's own is taken for one of schema.org", async () => {
    const text = JSON.stringify((await expanded()).dataset);
    const words = ["key", "field", "recordSet", "source", "extract", "column", "dataType", "fileObject", "citeAs"];
    expect(words.filter((word) => text.includes(`"${org}${word}"`))).toEqual([]);
  });
});

test("every JSON file but the descriptions of columns says of which version it is", async () => {
  for (const name of published.keys())
    if (/\.json$/.test(name) && !/(csv-metadata|croissant|datapackage|changelog)\.json$/.test(name))
      expect([name, (await json(name)).datasetVersion]).toEqual([name, catalog.version]);
});

test("the metadata of a chart lists its files, to the byte, and every series and source in them", async () => {
  for (const { id } of catalog.charts) {
    const { files, series, sources, citation } = await json(`${id}.metadata.json`);
    const listed = await listFiles(
      [...published].filter(([path]) => files.some((one: { path: string }) => one.path === path)),
    );
    expect(files.map(({ sha256 }: { sha256: string }) => sha256).sort()).toEqual(
      listed.map(({ sha256 }) => sha256).sort(),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(series.length && sources.length).toBeTruthy();
    expect(citation.long).toContain(catalog.version);
    expect(citation.bibtex).toContain(catalog.version);
  }
});
