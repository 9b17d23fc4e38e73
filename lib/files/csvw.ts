import { codes, type ColumnType, columnType } from "../column-types";
import { absolute, links } from "../links";
import type { Table } from "../tables";

const datatypes: Readonly<Record<ColumnType, unknown>> = {
  string: "string",
  number: "decimal",
  integer: "integer",
  date: { base: "date", format: "yyyy-MM-dd" },
  boolean: { base: "boolean", format: "true|false" },
};

function column(table: Table, name: string) {
  const allowed = codes[name];
  const datatype = allowed ? { base: "string", format: `^(${allowed.join("|")})$` } : datatypes[columnType(name)];
  return {
    name,
    titles: name,
    "dc:description": table.meanings[name] ?? "",
    datatype,
    null: "",
    required: name === table.key,
  };
}

const dialect = { encoding: "utf-8", delimiter: ",", header: true, lineTerminators: "\r\n", doubleQuote: true };

/** A table's schema in the terms of CSVW. */
export function csvwTable(table: Table, url: string) {
  return {
    url,
    "dc:title": table.title,
    tableSchema: {
      columns: table.columns.map((name) => column(table, name)),
      ...(table.key ? { primaryKey: table.key } : {}),
    },
  };
}

const context = ["http://www.w3.org/ns/csvw", { "@language": "en" }];

/** What stands beside a CSV file, at its own address and “-metadata.json”: the types and meanings of its columns (W3C CSVW). */
export function csvwSidecar(table: Table, version: string) {
  return {
    "@context": context,
    ...csvwTable(table, `${table.name}.csv`),
    "dc:license": { "@id": absolute(`${links.data()}#terms`) },
    "dc:source": { "@id": absolute(links.file("sources.csv")) },
    "schema:version": version,
    dialect,
  };
}

/** The same for a folder of CSV files. */
export function csvwFolder(tables: readonly Table[], version: string) {
  return {
    "@context": context,
    "schema:version": version,
    dialect,
    tables: tables.map((table) => csvwTable(table, `${table.name.split("/").at(-1)}.csv`)),
  };
}
