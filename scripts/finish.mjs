// Finishes what `next build` wrote to out/: draws the cards of links and the pictures of charts, takes Next's scripts out of pages that do not hydrate, removes what
// only Next's own navigation would ask for, lists the hashes of what is inline for the policy, and writes a .br and a .gz beside each text.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { drawCards } from "./cards.mjs";
import { runCommand } from "./command.mjs";
import { listFiles } from "./files.mjs";
import { printCaddyPolicy, printHeadersFile, printNginxPolicy } from "./hosts.mjs";
import { drawPictures } from "./pictures.mjs";
import { Problem } from "./problem.mjs";
import { readSettings } from "./settings.mjs";

const packed = /\.(html|css|js|json|csv|md|svg|txt|xml)$/;
const unasked = /(^|\/)(index|__next\.[^/]+)\.txt$|^(_not-found|404)\/|\.(br|gz)$|^_headers$/;
const block = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Whether a browser runs nothing in it: a block of data. */
const isData = (attributes) => /type="application\/(ld\+)?json"/.test(attributes);

/**
 * A page without what Next would wake it with. One that hydrates says <meta name="hydrate">, and comes back as it is.
 * @param {string} html
 */
export function strip(html) {
  if (html.includes('<meta name="hydrate"')) return html;
  return html
    .replace(block, (all, name, attributes) => {
      const plain = / data-plain=/.test(attributes) || (/ src="/.test(attributes) && !/\/_next\//.test(attributes));
      const ours = name === "style" || isData(attributes) || plain;
      return ours ? all : "";
    })
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/<div hidden="">(<!--[^>]*-->)*<\/div>/g, "")
    .replace(/<!--.*?-->/g, "");
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The hashes of the inline scripts and styles of a page. @param {string} html */
export function inlineHashes(html) {
  const inline = [...html.matchAll(block)].filter(([, , attributes, text]) => text && !isData(attributes));
  const of = (kind) => inline.filter(([, name]) => name === kind).map(([, , , text]) => hash(text));
  return { scripts: of("script"), styles: of("style") };
}

/** The policy would keep a browser from reading a style attribute, so a page that has one would look wrong. */
function refuseStyleAttribute(file, html) {
  const [styled] = /<[a-z][^<>]* style="[^"]*"/.exec(html.replace(block, "")) ?? [];
  if (styled)
    throw new Problem(`${file}: ${styled}> has a style attribute, which the policy does not let through. Use a class.`);
}

/** What is large is packed lightly: a table of all observations would take half a minute at Brotli's hardest. */
const effort = (size) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: size > 300_000 ? 9 : 11 } });

async function pack(path) {
  const bytes = await readFile(path);
  await writeFile(`${path}.br`, await brotli(bytes, effort(bytes.length)));
  await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
}

/**
 * Finishes a build; doing it twice changes nothing.
 * @param {{ out?: string, stamps?: string, settings?: ReturnType<typeof readSettings> }} [build] where the site is, and where what belongs to
 *   this build goes
 */
export async function finish({ out = "out", stamps = ".stamp", settings = readSettings() } = {}) {
  const { basePath } = settings;
  await drawCards(out);
  await drawPictures(out);
  const all = await listFiles(out);
  await Promise.all(all.filter((file) => unasked.test(file)).map((file) => rm(`${out}/${file}`)));
  const files = all.filter((file) => !unasked.test(file));
  const found = { scripts: new Set(), styles: new Set() };
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const html = strip(await readFile(`${out}/${file}`, "utf8"));
    refuseStyleAttribute(file, html);
    for (const [kind, hashes] of Object.entries(inlineHashes(html))) hashes.forEach((one) => found[kind].add(one));
    await writeFile(`${out}/${file}`, html);
  }
  const hashes = { scripts: [...found.scripts].sort(), styles: [...found.styles].sort() };
  await Promise.all(files.filter((file) => packed.test(file)).map((file) => pack(`${out}/${file}`)));
  await mkdir(stamps, { recursive: true });
  await writeFile(`${stamps}/nginx-policy.conf`, printNginxPolicy(hashes, basePath));
  await writeFile(`${stamps}/caddy-policy`, printCaddyPolicy(hashes, basePath));
  await writeFile(`${stamps}/site.json`, JSON.stringify({ ...settings, ...hashes }, null, 1));
  // Written last, it is the sign that the site is whole.
  await writeFile(`${out}/_headers`, printHeadersFile({ files, hashes, basePath }));
  console.log(`Finished ${files.length} files.`);
}

if (process.argv[1]?.endsWith("finish.mjs")) runCommand(finish);
