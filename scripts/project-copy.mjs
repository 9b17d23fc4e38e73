import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, readFile, rm } from "node:fs/promises";
import { listFiles } from "./files.mjs";

/** The files of the project as they stand, committed or not, without what is built. */
function sources() {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return listed.toString().split("\0").filter(Boolean);
}

/**
 * Copies the project into a folder of its own, its packages linked file by file, since Next looks for them inside only.
 * @param {string} folder is emptied first
 */
export async function copyProject(folder) {
  await rm(folder, { recursive: true, force: true });
  for (const file of sources()) await cp(file, `${folder}/${file}`).catch(ignoreMissing);
  execFileSync("cp", ["-al", "node_modules", `${folder}/node_modules`]);
}

/** A file that was removed and not yet committed is still listed. */
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}

/** The hash of every file below a folder, by its path. @returns {Promise<Map<string, string>>} */
export async function hashFiles(folder) {
  const hashes = new Map();
  for (const file of await listFiles(folder)) {
    const content = await readFile(`${folder}/${file}`);
    hashes.set(file, createHash("sha256").update(content).digest("hex"));
  }
  return hashes;
}

/** The files in which two folders differ. @param {Map<string, string>} one @param {Map<string, string>} other @returns {string[]} */
export function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
