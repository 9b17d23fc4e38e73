import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { Problem } from "./problem.mjs";
import { bounds, roomy, run } from "./run.mjs";

/** Next makes out/ anew when it is done, so the files of data wait beside it until then. */
const waiting = ".exported";

/** What pages leave here for the finishing step (app/_components/still.tsx). */
const stills = ".stills";

/** Moves what a folder holds into another, over what has the same name there. */
async function moveInto(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    await rm(`${to}/${name}`, { recursive: true, force: true });
    await rename(`${from}/${name}`, `${to}/${name}`);
  }
}

/** Next keeps one processor busy; the files of data need nothing of it and are written on another. */
export async function main() {
  for (const folder of [waiting, stills]) await rm(folder, { recursive: true, force: true });
  const options = `${process.env.NODE_OPTIONS ?? ""} ${roomy} --import ./scripts/lean-heap.mjs`;
  const env = { ...process.env, NODE_OPTIONS: options.trim() };
  const [pages, data] = await Promise.all([
    run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { env }),
    run(process.execPath, [...bounds, "scripts/export-files.mjs", waiting]),
  ]);
  if (pages || data)
    throw new Problem("The pages or their data could not be written; the reason is above.", pages || data);
  await moveInto(`${waiting}/data/v1`, "out/data/v1");
  await rm(waiting, { recursive: true });
}
