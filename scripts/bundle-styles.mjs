import { readdir } from "node:fs/promises";
import { bundle } from "lightningcss";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

/** The oldest browsers that Next's own scripts run in; a version is written in three bytes. */
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(111), edge: version(111), firefox: version(111), safari: version(16, 4) };

/** A sheet with all it imports; throws with the place and what is wrong there. */
function pack(filename) {
  try {
    return bundle({ filename, minify: true, targets }).code.toString().trim();
  } catch (error) {
    const place = [error.fileName ?? filename, error.loc?.line].filter(Boolean).join(":");
    throw new Problem(`${place}: this line of a style sheet, or what it imports, cannot be read: ${error.message}.`);
  }
}

/** Packs each sheet of a folder with all it imports. @returns {{ name: string, text: string }[]} in the order of their names */
export async function bundleStyles(folder = "app/_sheets") {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".css")).sort();
  return files.map((file) => ({ name: file.replace(/\.css$/, ""), text: pack(`${folder}/${file}`) }));
}

/** Writes .bundled/{sheet}.css, which the pages read. */
export async function main() {
  const sheets = await bundleStyles();
  for (const { name, text } of sheets) await writeWhole(`.bundled/${name}.css`, text);
  const bytes = sheets.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`Bundled ${sheets.length} style sheets: ${bytes} bytes.`);
}
