import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { Problem } from "./problem.mjs";
import { copyProject, differences, hashFiles } from "./project-copy.mjs";

/** Builds a clean copy of the project and gives the hash of each file of the site. */
async function buildCopy(folder) {
  await copyProject(folder);
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Problem(`The build in ${folder} failed; the reason is printed above.`);
  return hashFiles(`${folder}/out`);
}

/** Builds twice, in two folders that differ in name and depth, and fails with every file that differs. */
export async function main() {
  const folders = ["bench/.cache/once", "bench/.cache/and/again"];
  const [one, other] = [await buildCopy(folders[0]), await buildCopy(folders[1])];
  const differing = differences(one, other);
  if (differing.length)
    throw new Problem(`Two clean builds differ in ${differing.join(", ")}: compare them in ${folders.join(" and ")}.`);
  for (const folder of folders) await rm(folder, { recursive: true });
  console.log(`Two clean builds gave the same ${one.size} files, byte for byte.`);
}
