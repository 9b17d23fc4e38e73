import { readFile, rm, stat } from "node:fs/promises";
import { abreast } from "./abreast.mjs";
import { compressFiles, packFile, qualityFor } from "./compress.mjs";
import { inlineHashes, mergeHashes } from "./csp.mjs";
import { createShelf, fillPage } from "./fill-page.mjs";
import { listFiles, writeWhole } from "./files.mjs";
import { holdScripts } from "./hold-scripts.mjs";
import { printHeadersFile, printNginxPolicy } from "./hosts.mjs";
import { Problem } from "./problem.mjs";
import { scanPage } from "./scan-page.mjs";

/** What Next's own navigation would ask for and plain links never do, and two more copies of 404.html. */
const unasked = /(^|\/)(index|__next\.[^/]+)\.txt$|^(_not-found|404)\//;

/** The policy would keep the browser from reading a style attribute, so a page that has one would look wrong. */
function refuseStyleAttribute(styled, page) {
  if (!styled) return;
  throw new Problem(
    `${page}: <${styled.name} style="${styled.style.slice(0, 60)}"> has a style attribute, which the ` +
      "Content-Security-Policy does not let through. Use a class, or an SVG presentation attribute.",
  );
}

/** Rewrites one page and gives the hashes of what it still has inline. */
async function finishPage(folder, file, shelf) {
  const before = await readFile(`${folder}/${file}`, "utf8");
  // A page that says so keeps Next's scripts and hydrates.
  const hydrates = before.includes('<meta name="hydrate"');
  const { html: held, wake } = hydrates ? { html: before, wake: null } : holdScripts(before, file);
  const html = fillPage(held, file, shelf);
  const { elements, styled } = scanPage(html);
  refuseStyleAttribute(styled, file);
  if (wake) await writeWhole(`${folder}/${wake.path}`, wake.text);
  if (html !== before) await writeWhole(`${folder}/${file}`, html);
  return { hashes: inlineHashes(elements), bytes: Buffer.byteLength(html) };
}

async function removeUnasked(folder, files) {
  const gone = files.filter((file) => unasked.test(file));
  await abreast(gone, (file) => rm(`${folder}/${file}`));
  for (const copy of ["_not-found", "404"]) await rm(`${folder}/${copy}`, { recursive: true, force: true });
  return gone.length;
}

/**
 * Finishes what `next build` wrote: takes Next's scripts out or holds them back until a page wakes, puts in the markup and the sheets
 * that Next was only given the names of, removes what is never asked for, records the hashes for the policy and writes compressed
 * forms. Doing it twice changes nothing.
 * @param {{ folder?: string, stamps?: string, basePath?: string, shelf?: ReturnType<typeof createShelf> }} [build] where the site is,
 *   where its hashes go and where what its pages name comes from
 */
export async function finish({
  folder = "out",
  stamps = ".stamp",
  basePath = process.env.BASE_PATH ?? "",
  shelf = createShelf(),
} = {}) {
  if (!(await stat(folder).catch(() => null))) {
    throw new Problem(`There is no ${folder}/ to finish: run npm run build, which makes it first.`);
  }
  // The server takes these hashes for the sign that a site is finished, so they go first and come back last.
  await rm(`${stamps}/csp.json`, { force: true });
  const removed = await removeUnasked(folder, await listFiles(folder));
  const named = (await listFiles(folder)).filter((name) => name.endsWith(".html"));
  const quality = qualityFor(named.length);
  // Packing has threads of its own, so a page is packed while the next is read.
  const pages = await abreast(named, async (file) => {
    const page = await finishPage(folder, file, shelf);
    return { ...page, packed: await packFile(`${folder}/${file}`, quality) };
  });

  const hashes = mergeHashes(pages.map((page) => page.hashes));
  await writeWhole(`${folder}/_headers`, printHeadersFile({ files: await listFiles(folder), hashes, basePath }));
  const files = await listFiles(folder);
  const others = await compressFiles(files.map((file) => `${folder}/${file}`));
  const packed = pages.reduce((sum, page) => sum + page.packed, others);
  await writeWhole(`${stamps}/nginx-policy.conf`, printNginxPolicy(hashes));
  await writeWhole(`${stamps}/csp.json`, JSON.stringify(hashes, null, 2));

  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0);
  console.log(`Finished ${pages.length} pages: ${Math.round(bytes / 1000).toLocaleString("en-GB")} kB of HTML.`);
  console.log(`Removed ${removed} files nobody asks for, wrote ${packed} compressed ones.`);
}

export const main = () => finish();
