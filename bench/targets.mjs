import { cp, mkdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import sirv from "sirv";
import { compressFiles } from "../scripts/compress.mjs";
import { writeWhole } from "../scripts/files.mjs";
import { loadModule } from "../scripts/load-module.mjs";
import { listen } from "../scripts/port.mjs";
import { buildPeers } from "./peers/build.mjs";

/** The chart that everybody shows. */
export const chart = "oil-exports";

const ours = { folder: "out", group: "ours", tip: ".tip" };
const recharts = { place: ".recharts-wrapper", tip: ".recharts-tooltip-wrapper .recharts-default-tooltip" };

const pages = [
  { ...ours, name: "our chart page", decides: true, path: `/charts/${chart}/`, place: ".mark .dot" },
  { ...ours, name: "our article page", path: "/articles/perilous-iran-escalation/", place: ".mark .dot" },
  { ...ours, name: "our dashboard", path: "/", place: ".mark .dot" },
  {
    ...ours,
    name: "our explorer",
    path: "/explore/?series=irn-oil-exports-steinbock~irn-oil-exports-eia-crude-condensate",
    place: ".live-plot svg",
    tip: ".live-tip",
  },
];

const peers = {
  next: { name: "Next + Recharts", ...recharts },
  vite: { name: "Vite + React + Recharts", ...recharts },
  framework: {
    name: "Observable Framework + Plot",
    place: ".chart svg[viewBox] >> nth=-1",
    tip: "g[aria-label=tip] text",
  },
  uplot: { name: "uPlot", place: ".u-over", tip: ".tip" },
};

async function writeLimit() {
  const { limitOfChart } = await loadModule("bench/limit/chart.ts");
  const folder = "bench/.cache/limit";
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeWhole(`${folder}/index.html`, limitOfChart(chart));
  await cp("out/icon.png", `${folder}/icon.png`);
  await compressFiles([`${folder}/index.html`]);
  return { name: "the limit", group: "limit", decides: true, folder, path: "/", place: ".m .c", tip: ".tip" };
}

/** Serves a folder as every target is served: files as they are, packed where a packed form stands beside them. */
async function serve(folder, port) {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
  await listen(server, port);
  return server;
}

/**
 * Makes whatever is compared and serves it, each folder on a port of its own from `port` on.
 * @param {number} port
 */
export async function prepareTargets(port) {
  const { contentOf } = await loadModule("bench/content.ts");
  const limit = await writeLimit();
  const { built, missing } = await buildPeers(contentOf(chart));
  const others = Object.entries(built).map(([id, folder]) => ({ ...peers[id], group: "peer", folder, path: "/" }));
  const all = [limit, ...pages, ...others];
  const folders = [...new Set(all.map(({ folder }) => folder))];
  const servers = await Promise.all(folders.map((folder, index) => serve(folder, port + index)));
  const targets = all.map((target) => ({
    ...target,
    origin: `http://localhost:${port + folders.indexOf(target.folder)}`,
  }));
  const left = Object.entries(missing).map(([id, reason]) => ({ name: peers[id].name, reason }));
  const close = () => servers.forEach((server) => server.close() && server.closeAllConnections());
  return { targets, missing: left, close };
}
