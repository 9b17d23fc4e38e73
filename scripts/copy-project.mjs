import { copyFile, cp, link, mkdir, mkdtemp, readdir, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is made here, and what is linked rather than copied. */
const left = new Set(["node_modules", "out", "coverage", "test-results", "playwright-report", "next-env.d.ts"]);
const kept = new Set([".npmrc", ".prettierignore", ".prettierrc.json"]);
const isSource = (name) => !left.has(name) && (!name.startsWith(".") || kept.has(name));

/** Two names for one file where the disk allows it: packages are read and never written. */
async function linkFile(from, to) {
  await link(from, to).catch((error) => {
    if (!["EXDEV", "EPERM", "ENOTSUP"].includes(error.code)) throw error;
    return copyFile(from, to);
  });
}

async function linkFolder(from, to) {
  await mkdir(to);
  const work = (await readdir(from, { withFileTypes: true })).map(async (entry) => {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) return linkFolder(source, target);
    return entry.isSymbolicLink() ? symlink(await readlink(source), target) : linkFile(source, target);
  });
  await Promise.all(work);
}

/**
 * Copies the sources of the project in the working folder, without anything that a build has made, and links its packages, for as
 * long as `visit` takes. When it fails, the copy stays, so that somebody can look at it.
 * @template Result
 * @param {string} name what the copy is for
 * @param {(folder: string) => Promise<Result>} visit
 * @returns {Promise<Result>}
 */
export async function withCopy(name, visit) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  for (const entry of (await readdir(".")).filter(isSource)) {
    await cp(entry, join(folder, entry), { recursive: true, filter: (path) => !path.includes("bench/.cache") });
  }
  await linkFolder("node_modules", join(folder, "node_modules"));
  console.log(`Works in a copy, ${folder}, which stays there if this fails.`);
  const result = await visit(folder);
  await rm(folder, { recursive: true });
  return result;
}
