import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { Problem } from "./problem.mjs";
import { bounds, roomy, run } from "./run.mjs";
import { hashSources } from "./sources.mjs";
import { writeWhole } from "./files.mjs";

const stamp = ".stamp/build";

/** What `npm run build` consists of; each step reads what the one before has written. */
export const steps = [
  { name: "Drawing the charts", args: [...bounds, "scripts/draw.mjs"] },
  { name: "Bundling the reading script", args: ["scripts/bundle.mjs"] },
  { name: "Building the pages and writing the data", args: ["scripts/pages.mjs"] },
  { name: "Finishing the pages", args: ["scripts/finish.mjs"] },
  { name: "Writing the hosts' policies", args: ["scripts/policies.mjs"] },
  { name: "Checking the site", args: [roomy, "scripts/check.mjs"] },
];

/** Whether out/ was built and finished, to the end, from the sources as they are now. */
export async function isBuilt() {
  const built = await readFile(stamp, "utf8").catch(() => "");
  return existsSync("out/index.html") && existsSync(".stamp/csp.json") && built === (await hashSources());
}

/** Builds the site. Its stamps go first and come back last, so a build that was interrupted is done again. */
export async function main() {
  const sources = await hashSources();
  await rm(".stamp", { recursive: true, force: true });
  for (const { name, args } of steps) {
    console.log(`${name}.`);
    const code = await run(process.execPath, args);
    if (code !== 0) throw new Problem(`The build stopped at "${name}"; the reason is printed above.`, code);
  }
  await writeWhole(stamp, sources);
}
