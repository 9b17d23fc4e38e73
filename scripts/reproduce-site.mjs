import { readFile } from "node:fs/promises";
import { withCopy } from "./copy-project.mjs";
import { listFiles } from "./files.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./run.mjs";

/** Two builders that differ in all that should not matter: folder, time zone, language. */
const builders = [
  { name: "iran-build", env: { TZ: "UTC", LANG: "C.UTF-8" } },
  { name: "iran-build-elsewhere", env: { TZ: "Pacific/Auckland", LANG: "fa_IR.UTF-8" } },
];

const outputs = ["out", ".stamp"];

async function listOutputs(folder) {
  const lists = outputs.map(async (name) => (await listFiles(`${folder}/${name}`)).map((file) => `${name}/${file}`));
  return (await Promise.all(lists)).flat();
}

/**
 * The files that are not the same, byte for byte, in two folders.
 * @param {string} first
 * @param {string} second
 * @param {(folder: string) => Promise<string[]>} [list] what to compare in each of them
 * @returns {Promise<{ differing: string[], total: number }>}
 */
export async function compareFolders(first, second, list = listFiles) {
  const lists = await Promise.all([first, second].map(list));
  const files = [...new Set(lists.flat())].sort();
  const differing = [];
  for (const file of files) {
    const read = (folder) => readFile(`${folder}/${file}`).catch(() => null);
    const [a, b] = await Promise.all([read(first), read(second)]);
    if (!a || !b || !a.equals(b)) differing.push(file);
  }
  return { differing, total: files.length };
}

async function build({ name, env }, visit) {
  return withCopy(name, async (cwd) => {
    const code = await run(process.execPath, ["scripts/build.mjs"], { cwd, env: { ...process.env, ...env } });
    if (code !== 0) throw new Problem("The build failed; the reason is printed above.", code);
    return visit(cwd);
  });
}

/** Builds the site twice from nothing and names every file whose bytes differ. */
export async function main() {
  const [one, other] = builders;
  const compare = (first) => build(other, (second) => report(first, second));
  await build(one, compare);
}

async function report(first, second) {
  const { differing, total } = await compareFolders(first, second, listOutputs);
  if (differing.length === 0) return console.log(`Two clean builds wrote the same ${total} files, byte for byte.`);
  throw new Problem(
    `${differing.length} of ${total} files differ between two clean builds:\n${differing.join("\n")}\nCompare ${first} with ` +
      `${second}, and take out of the build what depends on time, place or order.`,
  );
}
