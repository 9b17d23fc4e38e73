// Our pages beside the hand-written page of the same content (its text, pictures, values to read out, panels and metadata): `npm run bench -- --rounds 5`. Prints a table and writes bench/results.md.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";
import { runCommand } from "../scripts/command.mjs";
import { listen } from "../scripts/port.mjs";
import { createSite } from "../scripts/server.mjs";
import { measureImport } from "./import.mjs";
import { profiles, visit } from "./visit.mjs";

const byHand = { name: "the hand-written page", folder: "bench/.cache", path: "/", place: ".m .c", tip: ".tip" };
const ours = [
  { name: "our chart page", path: "/charts/oil-exports/" },
  { name: "our article page", path: "/articles/perilous-iran-escalation/" },
  { name: "our front page", path: "/" },
  {
    name: "our explorer",
    path: "/explore/?series=irn-oil-exports-steinbock~irn-oil-exports-eia-crude-condensate",
    place: ".live-plot svg",
    tip: ".live-tip",
  },
];

/** What is told of a visit, with the decimals. */
const columns = { bytes: 0, requests: 0, script: 0, nodes: 0, lcp: 0, tbt: 0, cls: 3, tooltip: 0, scriptTime: 0 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const line = (cells) => `| ${cells.join(" | ")} |`;

async function writeByHand() {
  const html = await readFile("bench/by-hand.html");
  await mkdir(byHand.folder, { recursive: true });
  await writeFile(`${byHand.folder}/index.html`, html);
  await writeFile(`${byHand.folder}/index.html.br`, brotliCompressSync(html));
}

async function startServers() {
  const build = JSON.parse(await readFile(".stamp/site.json", "utf8"));
  const open = { basePath: "", scripts: ["'unsafe-inline'"], styles: ["'unsafe-inline'"] };
  const start = (folder, told) => listen(createSite({ folder: resolve(folder), build: () => told }), 0);
  const servers = [await start(byHand.folder, open), await start("out", build)];
  const [limit, site] = servers.map((server) => `http://localhost:${server.address().port}`);
  const pages = ours.map((page) => ({ place: "a.mark :is(.dot, .bar)", tip: ".tip", ...page, origin: site }));
  return { servers, targets: [{ ...byHand, origin: limit }, ...pages] };
}

async function measure(browser, targets, rounds) {
  const results = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [profile, hindrance] of Object.entries(profiles))
      for (const target of targets)
        results.push({ profile, name: target.name, ...(await visit(browser, target, hindrance)) });
  return results;
}

/** One table a profile, each cell a median. */
function printResults(results, rounds) {
  const names = [...new Set(results.map(({ name }) => name))];
  const cell =
    (profile, name) =>
    ([id, digits]) =>
      median(results.filter((one) => one.profile === profile && one.name === name).map((one) => one[id])).toFixed(
        digits,
      );
  const heads = ["page", ...Object.keys(columns)];
  const table = (profile) => [
    `## ${profile}\n`,
    line(heads),
    line(heads.map(() => "---")),
    ...names.map((name) => line([name, ...Object.entries(columns).map(cell(profile, name))])),
  ];
  const title = `# Pages side by side\n\nMedians of ${rounds} rounds; bytes as they travel (Brotli), times in milliseconds.`;
  return `${[title, ...Object.keys(profiles).map((profile) => table(profile).join("\n"))].join("\n\n")}\n`;
}

/** What a reader's file of a million rows costs, in a sentence. */
function printImport({ seconds, reading, drawing, memory }) {
  return `## A reader's own file of a million rows\n\nRead in ${seconds.toFixed(1)} s; the longest task of the page took ${reading.toFixed(0)} ms while it was read and ${drawing.toFixed(0)} ms while it was drawn; memory ${memory ? `${memory.toFixed(0)} MB` : "not known on this system"}.\n`;
}

runCommand(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
  await writeByHand();
  const { servers, targets } = await startServers();
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const origin = targets.at(-1).origin;
    const results = printResults(await measure(browser, targets, Number(values.rounds)), values.rounds);
    const report = `${results}\n${printImport(await measureImport(browser, origin))}`;
    await writeFile("bench/results.md", report);
    console.log(report);
  } finally {
    await browser.close();
    servers.forEach((server) => server.close() && server.closeAllConnections());
  }
});
