import type { Catalog } from "../catalog";
import { codes, columnType } from "../column-types";
import { licenceAddress, licenceId } from "../licence";
import { absolute, links } from "../links";
import { site } from "../site";
import type { Table } from "../tables";
import type { Listed } from "./data-file";

/** What the collection is, in a sentence or two, for every description of it. */
export const about =
  "Numbers that published articles state about Iran’s economy under sanctions, each with the words that state it, beside the official values that were public then and are now.";

/** Columns that lead from one table to another. */
const leads: Readonly<Record<string, string>> = { series_id: "series", source_id: "sources" };

function field(table: Table, name: string) {
  const allowed = codes[name];
  return {
    name,
    type: columnType(name),
    description: table.meanings[name] ?? "",
    ...(name === table.key ? { constraints: { required: true, unique: true } } : {}),
    ...(allowed ? { categories: allowed } : {}),
  };
}

function schema(table: Table) {
  const foreign = table.columns.filter((name) => leads[name] && leads[name] !== table.name);
  return {
    fields: table.columns.map((name) => field(table, name)),
    missingValues: [""],
    ...(table.key ? { primaryKey: [table.key] } : {}),
    ...(foreign.length
      ? {
          foreignKeys: foreign.map((name) => ({
            fields: [name],
            reference: { resource: leads[name], fields: [name] },
          })),
        }
      : {}),
  };
}

function resource(table: Table, { path, bytes, sha256 }: Listed) {
  return {
    name: table.name,
    type: "table",
    title: table.title,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: schema(table),
  };
}

/** The licences of all sources, each once. */
export function licencesOf(catalog: Catalog): { id: string; path: string; title: string }[] {
  const all = [...catalog.sources.values()].map(({ licence }) => licence);
  const byId = new Map(all.map((licence) => [licenceId(licence), licence]));
  return [...byId].sort().map(([id, title]) => ({ id, path: licenceAddress(id), title }));
}

/**
 * The description of all tables as a Data Package, version 2.
 *
 * @param listed what is listed of each table's CSV file, by its path
 */
export function dataPackage(catalog: Catalog, tables: readonly Table[], listed: readonly Listed[]) {
  const files = new Map(listed.map((one) => [one.path, one]));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "iran-indicators",
    title: site.name,
    description: about,
    homepage: absolute(links.home()),
    version: catalog.version,
    licenses: licencesOf(catalog).map(({ path, title }) => ({ path, title })),
    sources: [...catalog.sources.values()].map(({ title, url, published }) => ({
      title,
      ...(url ? { path: url } : {}),
      version: published,
    })),
    resources: tables.flatMap((table) => {
      const file = files.get(`${table.name}.csv`);
      return file ? resource(table, file) : [];
    }),
  };
}
