import type { Catalog } from "../catalog";
import { type ColumnType, columnType } from "../column-types";
import { absolute, links } from "../links";
import { site } from "../site";
import type { Table } from "../tables";
import { about, licencesOf } from "./data-package";
import type { Listed } from "./data-file";

/** The terms of Croissant 1.0 that stand below, as its specification maps them; a term that is left out would be taken for one of schema.org. */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  isLiveDataset: "cr:isLiveDataset",
  key: "cr:key",
  recordSet: "cr:recordSet",
  references: "cr:references",
  source: "cr:source",
};

const dataTypes: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  number: "sc:Float",
  integer: "sc:Integer",
  date: "sc:Date",
  boolean: "sc:Boolean",
};

function recordSet(table: Table) {
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.title,
    ...(table.key ? { key: { "@id": `${table.name}/${table.key}` } } : {}),
    field: table.columns.map((name) => ({
      "@type": "cr:Field",
      "@id": `${table.name}/${name}`,
      name,
      description: table.meanings[name] ?? "",
      dataType: dataTypes[columnType(name)],
      source: { fileObject: { "@id": `${table.name}.csv` }, extract: { column: name } },
    })),
  };
}

/**
 * The description of all tables in Croissant 1.0, which machine-learning tools read.
 *
 * @param cite how to cite the collection
 * @param listed what is listed of each table's CSV file
 */
export function croissant(catalog: Catalog, tables: readonly Table[], listed: readonly Listed[], cite: string) {
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: site.name,
    description: about,
    url: absolute(links.data()),
    creator: { "@type": "sc:Organization", name: site.name, url: absolute(links.home()) },
    version: catalog.version,
    datePublished: catalog.releases[0]?.date,
    license: licencesOf(catalog).map(({ path }) => path),
    citeAs: cite,
    distribution: listed.map(({ path, bytes, sha256 }) => ({
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      contentUrl: absolute(links.file(path)),
      contentSize: `${bytes} B`,
      encodingFormat: "text/csv",
      sha256,
    })),
    recordSet: tables.map(recordSet),
  };
}
