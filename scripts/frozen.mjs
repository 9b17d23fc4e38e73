// Keeps the embeds and pictures of a release for good: pages that stand by themselves at /embed/{version}/{chart}/, and /images/{version}/.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { load } from "cheerio";
import { Problem } from "./problem.mjs";

/**
 * An embed as it stays: with its style and what fits it to its frame, without the script and the data that a later build will not have,
 * and with its version said.
 *
 * @param {string} html a built embed
 * @param {string} version of the data
 */
export function frozenEmbed(html, version) {
  const $ = load(html);
  $('script[src], script[type="application/json"], link[rel="alternate"], link[rel="preload"], .as-of').remove();
  $("head").append('<meta name="robots" content="noindex">');
  $(".back").append(` · Version ${version} of the data, which stays as it is`);
  return $.html();
}

/** A folder that is not there yet. @param {string} folder */
function fresh(folder) {
  if (existsSync(folder)) throw new Problem(`${folder} is there already: what was released never changes.`);
  return folder;
}

/**
 * Writes the embeds of a build to where they stay.
 *
 * @param {string} version of the data
 * @param {{ built?: string, kept?: string }} [folders]
 * @throws Problem where the version was frozen before
 */
export async function freezeEmbeds(version, { built = "out/embed", kept = "public/embed" } = {}) {
  const folder = fresh(`${kept}/${version}`);
  const entries = await readdir(built, { withFileTypes: true });
  const isChart = ({ name }) => /^[a-z]/.test(name) && existsSync(`${built}/${name}/index.html`);
  for (const { name } of entries.filter(isChart)) {
    const html = await readFile(`${built}/${name}/index.html`, "utf8");
    await mkdir(`${folder}/${name}`, { recursive: true });
    await writeFile(`${folder}/${name}/index.html`, frozenEmbed(html, version));
  }
}

/**
 * Copies the pictures of a build, those in the light colours of the page, to where they stay.
 *
 * @param {string} version of the data
 * @param {{ built?: string, kept?: string }} [folders]
 * @throws Problem where the version was frozen before
 */
export async function freezePictures(version, { built = "out/images", kept = "public/images" } = {}) {
  const folder = fresh(`${kept}/${version}`);
  await mkdir(folder, { recursive: true });
  const names = (await readdir(built)).filter((name) => /^[a-z][a-z0-9-]*\.(?:png|svg)$/.test(name));
  await Promise.all(names.map((name) => copyFile(`${built}/${name}`, `${folder}/${name}`)));
}
