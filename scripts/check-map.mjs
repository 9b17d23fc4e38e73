import { readFile } from "node:fs/promises";

const locations = (xml) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address.replace(/&amp;/g, "&"));

/** The addresses in a site map, or in all the parts of its index. */
async function readMap(folder, { address, files }) {
  const root = await readFile(`${folder}/sitemap.xml`, "utf8");
  if (!root.includes("<sitemapindex")) return locations(root);
  const parts = locations(root)
    .map((part) => part.slice(address.length + 1))
    .filter((file) => files.has(file));
  const texts = await Promise.all(parts.map((file) => readFile(`${folder}/${file}`, "utf8")));
  return texts.flatMap(locations);
}

/**
 * Holds the site map to the pages: every page that asks to be found is in it once, and nothing else is.
 * @param {string} folder the export
 * @param {{ address: string, files: Set<string> }} site its full address without a closing slash, and its files
 * @param {Set<string>} indexed the full addresses of the pages that search engines may list
 * @returns {Promise<import("./check-report.mjs").Finding[]>}
 */
export async function checkMap(folder, site, indexed) {
  const at = (place, wrong, remedy) => ({ file: "sitemap.xml", place, wrong, remedy });
  if (!site.files.has("sitemap.xml"))
    return [at("the file", "it is missing", "Publish it: app/sitemap.xml writes it.")];
  const listed = await readMap(folder, site);
  const once = new Set();
  const twice = new Set();
  for (const address of listed) (once.has(address) ? twice : once).add(address);
  return [
    ...[...indexed]
      .filter((address) => !once.has(address))
      .map((address) => at(address, "the page is not in the site map", "Add it in app/sitemap.xml/pages.ts.")),
    ...[...once]
      .filter((address) => !indexed.has(address))
      .map((address) =>
        at(address, "no page to be found is at this address", "Take it out in app/sitemap.xml/pages.ts."),
      ),
    ...[...twice].map((address) =>
      at(address, "the page is in the site map twice", "List it once in app/sitemap.xml/pages.ts."),
    ),
  ];
}

/**
 * Holds robots.txt to naming the site map.
 * @param {string} folder the export
 * @param {{ address: string, files: Set<string> }} site
 * @returns {Promise<import("./check-report.mjs").Finding[]>}
 */
export async function checkRobots(folder, { address, files }) {
  const line = `Sitemap: ${address}/sitemap.xml`;
  const text = files.has("robots.txt") ? await readFile(`${folder}/robots.txt`, "utf8") : "";
  if (text.split(/\r?\n/).includes(line)) return [];
  return [
    {
      file: "robots.txt",
      place: "the file",
      wrong: `it does not say "${line}"`,
      remedy: "Name the site map in app/robots.ts.",
    },
  ];
}
