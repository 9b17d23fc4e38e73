import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { abreast } from "./abreast.mjs";
import { addressOf } from "./check-address.mjs";
import { chartReader } from "./check-charts.mjs";
import { checkHead } from "./check-head.mjs";
import { checkMap, checkRobots } from "./check-map.mjs";
import { readPage, styleAddresses } from "./check-page.mjs";
import { printFindings, Report } from "./check-report.mjs";
import { addressesIn, chunksIn, fileAddresses } from "./check-text.mjs";
import { listFiles } from "./files.mjs";
import { Problem } from "./problem.mjs";
import { readAhead } from "./read-ahead.mjs";

const textTypes = [".csv", ".json", ".xml", ".txt", ".svg", ".webmanifest"];

/** An embed stands for its chart, which its canonical address names, and is not to be found itself. */
const isEmbed = (file) => file.startsWith("embed/");

/** Pages, and what is none. */
function split(files) {
  const [pages, others] = [[], []];
  for (const file of files) (file.endsWith(".html") ? pages : others).push(file);
  return [pages, others];
}

/** Checks one page; whether search engines may list it. */
function checkPage(file, html, report, titles) {
  const read = readPage(html);
  const page = { ...read, isIndexed: read.isIndexed && !isEmbed(file) };
  report.add(...checkHead(page, file, report.site.address, titles));
  for (const { place, address, ending } of page.references) {
    report.follow(address, { file, place }, page.ids);
    if (!ending || extname(address.replace(/[?#].*/, "")) === ending) continue;
    const wrong = `it says that ${address} is a ${ending} file`;
    report.add({ file, place, wrong, remedy: "Name the type that the file has." });
  }
  for (const { address } of page.texts.flatMap((text) => addressesIn(text, report.site.origin))) {
    report.follow(address, { file, place: "its text" }, page.ids);
  }
  return page.isIndexed;
}

/** Checks where a file that is no page leads. */
async function checkFile(folder, file, report) {
  const path = `${folder}/${file}`;
  if (textTypes.includes(extname(file))) {
    for await (const { address, line } of fileAddresses(path, report.site.origin)) {
      report.follow(address, { file, place: `line ${line}` });
    }
  } else if (extname(file) === ".css") {
    for (const address of styleAddresses(await readFile(path, "utf8"))) {
      report.follow(address, { file, place: `url(${address})` });
    }
  } else if (extname(file) === ".js") {
    for (const address of chunksIn(await readFile(path, "utf8"), report.site.base)) {
      report.follow(address, { file, place: "its text" });
    }
  }
}

/** Looks for the places that were named before or without reading their page. */
async function settleAll(folder, report) {
  const [pages, others] = split(report.awaited.keys());
  for await (const [file, html] of readAhead(folder, pages)) report.settle(file, readPage(html).ids);
  for (const file of others) report.settle(file, new Set());
}

/**
 * Checks a whole export: where every page and file leads, what every page says of itself, the site map and robots.txt.
 * Each file is read once or twice and none is kept, so time grows with the site and memory hardly.
 * @param {{ folder: string, origin: string, base?: string }} build where it is and where it is to be published
 * @returns {Promise<{ findings: import("./check-report.mjs").Finding[], pages: string[], files: number }>}
 */
export async function checkSite({ folder, origin, base = "" }) {
  const files = new Set((await listFiles(folder)).filter((file) => !/\.(br|gz)$|^_headers$/.test(file)));
  const report = new Report({ origin, base, address: origin + base, files, isOn: chartReader(folder, files) });
  const [pages, others] = split(files);
  const titles = new Map();
  const indexed = new Set();
  for await (const [file, html] of readAhead(folder, pages)) {
    if (checkPage(file, html, report, titles)) indexed.add(origin + base + addressOf(file));
  }
  await abreast(others, (file) => checkFile(folder, file, report));
  await settleAll(folder, report);
  report.add(...(await checkMap(folder, report.site, indexed)), ...(await checkRobots(folder, report.site)));
  return { findings: report.findings, pages, files: files.size };
}

/** Checks out/, and says everything that is wrong with it at once. @param {{ html?: boolean }} [also] validate every page too */
export async function main({ html = process.argv.includes("--html") } = {}) {
  const folder = "out";
  if (!(await stat(folder).catch(() => null))) {
    throw new Problem(`There is no ${folder}/ to check: run npm run build, which makes it first.`);
  }
  // The defaults are those of lib/site.ts.
  const origin = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/$/, "");
  const { findings, pages, files } = await checkSite({ folder, origin, base: process.env.BASE_PATH ?? "" });
  if (html) {
    const { checkHtml } = await import("./check-html.mjs");
    findings.push(...(await checkHtml(folder, pages)));
  }
  if (findings.length > 0) throw new Problem(printFindings(findings));
  console.log(
    `Checked ${pages.length} pages and ${files - pages.length} other files${html ? ", with their HTML" : ""}.`,
  );
}
