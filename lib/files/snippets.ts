/** How to read a CSV file of ours in common tools; codes that look like numbers or dates are read as text. */
export function snippets(url: string): { tool: string; code: string }[] {
  return [
    {
      tool: "pandas",
      code: `import pandas as pd
text = dict.fromkeys(["period", "period_label", "vintage", "published"], "string")
rows = pd.read_csv("${url}", dtype=text, parse_dates=["period_start", "period_end"])`,
    },
    {
      tool: "R",
      code: `library(readr)
rows <- read_csv("${url}", col_types = cols(
  period = "c", period_label = "c", vintage = "c", published = "c"))`,
    },
    {
      tool: "DuckDB",
      code: `SELECT * FROM read_csv('${url}',
  types = {'period': 'VARCHAR', 'period_label': 'VARCHAR', 'vintage': 'VARCHAR', 'published': 'VARCHAR'});`,
    },
    {
      tool: "JavaScript",
      code: `import Papa from "papaparse";
const text = await (await fetch("${url}")).text();
const rows = Papa.parse(text, { header: true, skipEmptyLines: true }).data;`,
    },
    { tool: "curl", code: `curl -O ${url}` },
    { tool: "Google Sheets", code: `=IMPORTDATA("${url}")` },
    { tool: "Excel", code: `Data > From Web: ${url.replace(/\.csv$/, ".xlsx")}` },
  ];
}
