import { observationColumns } from "../columns";

/** Lines to copy into a tool. */
export interface Snippet {
  tool: string;
  code: string;
}

/** Columns whose codes look like numbers or dates, or like FALSE (R reads a column of F so): every tool is told that they are text. */
export const textColumns = ["period", "period_label", "vintage", "published", "status"] as const;

const listed = (form: (column: string) => string): string => textColumns.map(form).join(", ");

/** What a snippet adds where one value of the file is wanted. */
const only = (id: string | undefined, form: (id: string) => string): string => (id ? form(id) : "");

function powerQuery(url: string, id?: string): string {
  return `let
  file = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  named = Table.PromoteHeaders(file, [PromoteAllScalars = true]),
  typed = Table.TransformColumnTypes(named,
    {{"period_start", type date}, {"period_end", type date}, {"value", type number}}, "en-US")${only(
      id,
      (one) => `,
  number = Table.SelectRows(typed, each [observation_id] = "${one}")`,
    )}
in
  ${id ? "number" : "typed"}`;
}

/**
 * How to read a CSV file of observations in common tools; codes that look like numbers or dates are read as text.
 *
 * @param url the file
 * @param id the one value that is wanted of it
 */
export function snippets(url: string, id?: string): Snippet[] {
  const at = textColumns.map((column) => observationColumns.indexOf(column) + 1).join(" ");
  return [
    {
      tool: "pandas",
      code: `import pandas as pd
text = dict.fromkeys([${listed((column) => `"${column}"`)}], "string")
rows = pd.read_csv("${url}",
  dtype=text, parse_dates=["period_start", "period_end"])${only(
    id,
    (one) => `\nnumber = rows[rows["observation_id"] == "${one}"]`,
  )}`,
    },
    {
      tool: "R",
      code: `library(readr)
rows <- read_csv("${url}", col_types = cols(
  ${listed((column) => `${column} = "c"`)}))${only(id, (one) => `\nnumber <- subset(rows, observation_id == "${one}")`)}`,
    },
    {
      tool: "DuckDB",
      code: `SELECT * FROM read_csv('${url}',
  types = {${listed((column) => `'${column}': 'VARCHAR'`)}})${only(id, (one) => `\nWHERE observation_id = '${one}'`)};`,
    },
    {
      tool: "Google Sheets",
      code: id
        ? `=QUERY(IMPORTDATA("${url}", ",", "en_US"), "select * where Col1 = '${id}'", 1)`
        : `=IMPORTDATA("${url}", ",", "en_US")`,
    },
    { tool: "Excel (Power Query)", code: powerQuery(url, id) },
    {
      tool: "Stata",
      code: `import delimited "${url}", ///
  varnames(1) encoding("utf-8") bindquotes(strict) stringcols(${at}) clear${only(id, (one) => `\nkeep if observation_id == "${one}"`)}`,
    },
    {
      tool: "Observable",
      code: `const rows = await d3.csv("${url}",
  (row) => ({ ...row, value: row.value === "" ? null : Number(row.value) }));${only(
    id,
    (one) => `\nconst number = rows.find((row) => row.observation_id === "${one}");`,
  )}`,
    },
    {
      tool: "JavaScript",
      code: `import Papa from "papaparse";
const text = await (await fetch("${url}")).text();
const rows = Papa.parse(text, { header: true, skipEmptyLines: true }).data;${only(
        id,
        (one) => `\nconst number = rows.find((row) => row.observation_id === "${one}");`,
      )}`,
    },
    { tool: "curl", code: id ? `curl -s ${url} | grep -E '^(observation_id|${id}),'` : `curl -O ${url}` },
  ];
}
