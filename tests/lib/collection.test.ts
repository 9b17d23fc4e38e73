import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { type Collection, collectionProblems, CollectionSpec } from "#lib/collection";
import { partLink, partsOf } from "#lib/collection-parts";
import { collectionFiles } from "#lib/files/collection";
import { absolute, links } from "#lib/links";
import { bodyOf } from "../published";

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  parent: string;
}

/** The elements of an XML text; it fails where a tag is not closed by its own. */
function elementsOf(xml: string): Element[] {
  const [all, open]: [Element[], Element[]] = [[], []];
  let implied = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: "", parent: open.at(-1)?.name ?? "" };
        all.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: (_, isImplied) => {
        open.pop();
        if (isImplied) implied += 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(implied, "only what is empty closes itself").toBe(xml.split("/>").length - 1);
  return all;
}

const decoder = new TextDecoder();

async function unzipped(name: string): Promise<Record<string, string>> {
  const bytes = await collectionFiles(catalog).get(name)?.bytes();
  if (!bytes) throw new Error(`There is no file ${name}.`);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, body]) => [file, decoder.decode(body)]));
}

test("There are collections, with at least a chart and an exercise each, and every part is there", () => {
  expect(catalog.collections.length).toBeGreaterThanOrEqual(3);
  for (const collection of catalog.collections) {
    const parts = partsOf(catalog, collection);
    expect(parts).toHaveLength(collection.parts.length);
    expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(["chart", "exercise"]));
  }
});

describe.each(catalog.collections)("The cartridge of $id", (collection) => {
  test("has a manifest of Common Cartridge 1.1 whose every resource is there, and every file a resource", async () => {
    const files = await unzipped(`${collection.id}.imscc`);
    const elements = elementsOf(files["imsmanifest.xml"] ?? "");
    const named = (name: string): Element[] => elements.filter((one) => one.name === name);
    expect(elements[0]).toMatchObject({
      name: "manifest",
      attributes: { xmlns: "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" },
    });
    expect(named("schema")[0]?.text).toBe("IMS Common Cartridge");
    expect(named("schemaversion")[0]?.text).toBe("1.1.0");
    expect(named("organization")[0]?.attributes.structure).toBe("rooted-hierarchy");
    expect(new Set(named("resource").map(({ attributes }) => attributes.type))).toEqual(new Set(["imswl_xmlv1p1"]));
    expect(
      named("file")
        .map(({ attributes }) => attributes.href ?? "")
        .sort(),
    ).toEqual(
      Object.keys(files)
        .filter((name) => name !== "imsmanifest.xml")
        .sort(),
    );
    const identifiers = elements.flatMap(({ attributes }) => attributes.identifier ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(named("item").flatMap(({ attributes }) => attributes.identifierref ?? [])).toEqual(
      named("resource").map(({ attributes }) => attributes.identifier),
    );
  });

  test("leads to the collection and to each of its parts, in order, by the names they have here", async () => {
    const files = await unzipped(`${collection.id}.imscc`);
    const order = elementsOf(files["imsmanifest.xml"] ?? "")
      .filter(({ name }) => name === "file")
      .map(({ attributes }) => elementsOf(files[attributes.href ?? ""] ?? ""));
    const wanted = [
      { title: collection.title, path: links.collections(collection.id) },
      ...partsOf(catalog, collection).map(partLink),
    ];
    expect(order.map((link) => link.map(({ name }) => name))).toEqual(wanted.map(() => ["webLink", "title", "url"]));
    expect(order.map(([, title, url]) => [title?.text, url?.attributes.href])).toEqual(
      wanted.map(({ title, path }) => [title, absolute(path)]),
    );
  });

  test("goes with a ZIP file of a readme, the terms and the data of each chart, as they are published", async () => {
    const files = await unzipped(`${collection.id}.zip`);
    for (const part of collection.parts) {
      if (!("chart" in part)) continue;
      expect(files[`${part.chart}.csv`]).toBe(await bodyOf(`${part.chart}.csv`));
      expect(JSON.parse(files[`${part.chart}.csv-metadata.json`] ?? "")).toMatchObject({ url: `${part.chart}.csv` });
    }
    for (const part of partsOf(catalog, collection).map(partLink))
      expect(files["README.md"]).toContain(absolute(part.path));
    expect(files["LICENCES.md"]).toContain("Licences");
  });
});

test("A title with signs that XML uses stays a title", async () => {
  const title = `Oil & “gas”: 1 < 2 > 0, 'so' "to say"`;
  const [collection] = catalog.collections;
  if (!collection) throw new Error("There is no collection.");
  const other = { ...catalog, collections: [{ ...collection, title }] };
  const bytes = await collectionFiles(other).get(`${collection.id}.imscc`)?.bytes();
  const files = unzipSync(bytes ?? new Uint8Array());
  const [, first] = elementsOf(decoder.decode(files["wl_link_1.xml"]));
  expect(first?.text).toBe(title);
});

describe("A collection is refused", () => {
  const [whole] = catalog.collections;
  const refused = (change: Partial<Collection>): string[] => {
    const { success, error } = CollectionSpec.safeParse({ ...whole, ...change });
    return success ? [] : error.issues.map(({ message }) => message);
  };
  const named = (parts: Collection["parts"]) =>
    collectionProblems(whole ? [{ ...whole, parts }] : [], catalog).map(({ code, path }) => [code, path]);

  test("with a lesson whose steps do not add up, one sentence of introduction, or the name of another page", () => {
    if (!whole) throw new Error("There is no collection.");
    expect(refused({})).toEqual([]);
    expect(refused({ teacher: { ...whole.teacher, minutes: whole.teacher.minutes + 5 } })).toEqual([
      "the minutes of the steps add up to the minutes of the lesson",
    ]);
    expect(refused({ introduction: whole.introduction.slice(0, 1) })).toEqual([
      "an introduction has two to four sentences",
    ]);
    expect(refused({ id: "files" })).toEqual(["other pages of collections have that name"]);
  });

  test("where it names a chart or an exercise that is not there, a sum of ours, or a part twice", () => {
    const [chart] = catalog.charts;
    const sum = catalog.cited.find(({ kind }) => kind === "derived");
    const parts = [
      { chart: chart?.id ?? "" },
      { chart: "unknown" },
      { exercise: "unknown" },
      { exercise: sum?.id ?? "" },
      { chart: chart?.id ?? "" },
    ];
    expect(named(parts)).toEqual([
      ["chart_unknown", "parts › 2"],
      ["exercise_unknown", "parts › 3"],
      ["exercise_unknown", "parts › 4"],
      ["part_repeated", "parts › 5"],
    ]);
  });
});
