import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hashReader } from "../scripts/csp.mjs";
import { listen } from "../scripts/port.mjs";
import { createSite } from "../scripts/server.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** One page of each kind. */
const kinds = {
  dashboard: "/",
  "list of charts": "/charts/",
  chart: "/charts/oil-exports/",
  article: "/articles/perilous-iran-escalation/",
  number: "/o/irn-oil-exports-2010-steinbock/",
  explorer: "/explore/",
  embed: "/embed/oil-exports/",
  data: "/data/",
};

const load = (name) => import(pathToFileURL(resolve("bench/.cache/peers/node_modules", name)).href);

/** What an audit that is not passed says, by its id and title. */
function shortcomings({ audits, categories: scored }, category) {
  return scored[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}: ${audits[id].title}`);
}

/** The audit of three whose speed is in the middle, as Lighthouse's own advice on its scatter has it. */
async function auditThrice(lighthouse, url, port) {
  const audits = [];
  for (let turn = 1; turn <= 3; turn += 1) audits.push(await audit(lighthouse, url, port));
  return audits.sort((a, b) => a.scores.performance - b.scores.performance)[1];
}

async function audit(lighthouse, url, port) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: categories, output: "json", logLevel: "error" });
  const score = (category) => Math.round(lhr.categories[category].score * 100);
  return {
    scores: Object.fromEntries(categories.map((category) => [category, score(category)])),
    short: categories.flatMap((category) => (score(category) < 100 ? shortcomings(lhr, category) : [])),
  };
}

/**
 * Audits one page of each kind with Lighthouse (its own phone on its own slow network), served with our own headers.
 * @param {{ port: number, browserPath: string }} where
 * @returns {Promise<{ kind: string, scores: Record<string, number>, short: string[] }[]>}
 */
export async function auditPages({ port, browserPath }) {
  const { default: lighthouse } = await load("lighthouse/core/index.js");
  const { launch } = await load("chrome-launcher/dist/index.js");
  const server = await listen(createSite({ folder: resolve("out"), hashes: hashReader(".stamp/csp.json") }), port);
  const chromeFlags = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
  ];
  const chrome = await launch({ chromePath: browserPath, chromeFlags });
  try {
    const results = [];
    for (const [kind, path] of Object.entries(kinds)) {
      const result = { kind, ...(await auditThrice(lighthouse, `http://localhost:${port}${path}`, chrome.port)) };
      console.log(`Lighthouse, ${kind}: ${Object.values(result.scores).join(" / ")}`);
      results.push(result);
    }
    return results;
  } finally {
    chrome.kill();
    server.close();
    server.closeAllConnections();
  }
}
