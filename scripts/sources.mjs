import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { listFiles } from "./files.mjs";

const folders = ["app", "data", "lib", "public", "scripts"];
const settings = ["BASE_PATH", "SITE_URL"];

/** Next rewrites next-env.d.ts as it builds, so it is not a source. */
const isRootSource = (name) =>
  /\.(ts|mjs)$|^package(-lock)?\.json$|^tsconfig\.json$/.test(name) && name !== "next-env.d.ts";

async function listSources(root) {
  const rootFiles = readdirSync(root).filter(isRootSource);
  const nested = folders.map(async (folder) => {
    const files = await listFiles(`${root}/${folder}`).catch(() => []);
    return files.map((file) => `${folder}/${file}`);
  });
  const files = [...rootFiles, ...(await Promise.all(nested)).flat()];
  return files.filter((file) => !/(^|\/)\./.test(file)).sort();
}

/**
 * One hash over everything a build is made from: names and contents of the sources, and the settings in the
 * environment.
 * @param {string} [root] the project
 * @param {Record<string, string | undefined>} [env]
 */
export async function hashSources(root = ".", env = process.env) {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${env[name] ?? ""}\0`);
  for (const file of await listSources(root)) {
    const content = await readFile(`${root}/${file}`);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
