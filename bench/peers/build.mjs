// Builds the pages that ours are compared with, from packages of npm, below bench/.cache.
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { compressFiles } from "../../scripts/compress.mjs";
import { listFiles } from "../../scripts/files.mjs";

const run = promisify(execFile);
const cache = "bench/.cache/peers";

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The page around the living chart where a peer has no components. */
function staticPage({ title, headline, subtitle, passages, headings, rows }, chart) {
  const said = passages.map(
    ({ heading, text, by }) =>
      `<section><h2>${escape(heading)}</h2><blockquote>${escape(text)}</blockquote><p>${escape(by)}</p></section>`,
  );
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
  const table = `<table><thead>${row(headings, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
  return `<h1>${escape(title)}</h1><p class="big">${escape(headline)}</p><p>${escape(subtitle)}</p>\n\n${chart}\n\n${said.join("")}${table}`;
}

async function program(name, args, folder) {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    OBSERVABLE_TELEMETRY_DISABLE: "1",
  };
  await run(process.execPath, [name, ...args], { cwd: folder, env, maxBuffer: 1e8 });
}

const shared = ["page.jsx", "chart.jsx", "style.css"];

/** How each peer is built once its sources and content.json are in its folder; gives the folder it is served from. */
const builders = {
  next: async (folder) => {
    await program("../node_modules/next/dist/bin/next", ["build"], folder);
    return `${folder}/out`;
  },
  vite: async (folder) => {
    await program("../node_modules/vite/bin/vite.js", ["build"], folder);
    return `${folder}/dist`;
  },
  framework: async (folder, content) => {
    const chart = await readFile(`${folder}/chart.md`, "utf8");
    const style = await readFile(`${folder}/style.css`, "utf8");
    await mkdir(`${folder}/src`, { recursive: true });
    await writeFile(`${folder}/src/series.json`, JSON.stringify(content.series));
    await writeFile(
      `${folder}/src/index.md`,
      staticPage(content, chart) + `\n\n<style>${style.replace("body", "main")}</style>\n`,
    );
    await program("../node_modules/@observablehq/framework/dist/bin/observable.js", ["build"], folder);
    return `${folder}/dist`;
  },
  uplot: async (folder, content) => {
    const read = (file) => readFile(file, "utf8");
    const library = `${cache}/node_modules/uplot/dist`;
    const style = (await read(`${folder}/style.css`)) + (await read(`${library}/uPlot.min.css`));
    const tip = ".tip{position:absolute;top:0;left:0;z-index:2;background:#fff;pointer-events:none}";
    const script = (await read(`${library}/uPlot.iife.min.js`)) + (await read(`${folder}/main.js`));
    const chart = `<div class="chart"></div><script type="application/json" id="series">${JSON.stringify(content.series)}</script>`;
    await mkdir(`${folder}/dist`, { recursive: true });
    await writeFile(`${folder}/dist/chart.js`, script);
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chart</title><style>${style}${tip}</style>`;
    await writeFile(
      `${folder}/dist/index.html`,
      `${head}${staticPage(content, chart)}<script src="chart.js"></script>`,
    );
    return `${folder}/dist`;
  },
};

async function buildPeer(name, content) {
  const folder = `${cache}/${name}`;
  await rm(folder, { recursive: true, force: true });
  await cp(`bench/peers/${name}`, folder, { recursive: true });
  for (const file of shared) await cp(`bench/peers/${file}`, `${folder}/${file}`);
  await writeFile(`${folder}/content.json`, JSON.stringify(content));
  const served = await builders[name](folder, content);
  await compressFiles((await listFiles(served)).map((file) => `${served}/${file}`));
  return served;
}

/** Installs what the peers are made of, and Lighthouse; throws where npm cannot. */
async function install() {
  await mkdir(cache, { recursive: true });
  const wanted = await readFile("bench/peers/package.json", "utf8");
  if ((await readFile(`${cache}/package.json`, "utf8").catch(() => "")) === wanted) return;
  console.log("Installing what the peers are made of into bench/.cache; the first time this takes about two minutes.");
  await rm(`${cache}/package.json`, { force: true });
  await writeFile(`${cache}/wanted.json`, wanted);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const names = Object.entries(JSON.parse(wanted).dependencies).map(([name, version]) => `${name}@${version}`);
  await writeFile(`${cache}/package.json`, "{}");
  await run(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", ...names], {
    cwd: cache,
    maxBuffer: 1e8,
  });
  await writeFile(`${cache}/package.json`, wanted);
}

/**
 * Builds every peer for a chart's content.
 * @returns {Promise<{ built: Record<string, string>, missing: Record<string, string> }>} the folders, and why others are missing
 */
export async function buildPeers(content) {
  const built = {};
  const missing = {};
  const failed = (name, error) =>
    (missing[name] = (error.stderr || error.message).trim().split("\n").at(-1).slice(0, 200));
  try {
    await install();
  } catch (error) {
    for (const name of Object.keys(builders)) failed(name, error);
    return { built, missing };
  }
  for (const name of Object.keys(builders)) {
    console.log(`Building the peer ${name}.`);
    await buildPeer(name, content).then(
      (folder) => (built[name] = folder),
      (error) => failed(name, error),
    );
  }
  return { built, missing };
}
