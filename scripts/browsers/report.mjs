const said = ({ failed, why }) =>
  why ? `not checked: ${why}` : failed.length ? `fails: ${failed.join("; ")}` : "passes";

/** The page of the last result. @param {{ name: string, version?: string, outcomes: { title: string, failed: string[], why?: string }[] }[]} results */
export function printReport(results, day = new Date()) {
  const date = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const rows = (results[0]?.outcomes ?? []).map(({ title }, index) => [
    title,
    ...results.map(({ outcomes }) => said(outcomes[index])),
  ]);
  const table = [["journey", ...results.map(({ name, version }) => `${name} ${version ?? "(not here)"}`)], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = table;
  return `# In other browsers

The last result of \`npm run check:browsers\`, ${date}, over the built site. [checks.md](checks.md) says what it needs.

${[line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")}
`;
}
