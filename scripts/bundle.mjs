// Bundles the script of the reading pages into public/reading/, under a name that changes with it: `npm run bundle`.
import { readdir, rm } from "node:fs/promises";
import { build } from "vite";
import { runCommand } from "./command.mjs";
import { readSettings } from "./settings.mjs";

const outDir = "public/reading";

/** Takes away what an earlier bundle has left. */
const removeOthers = {
  name: "remove-others",
  async writeBundle(_, bundle) {
    const others = (await readdir(outDir)).filter((file) => !bundle[file]);
    await Promise.all(others.map((file) => rm(`${outDir}/${file}`)));
  },
};

/** Bundles app/_reading. @param {{ watch?: boolean }} [how] whether to go on and do so whenever it changes */
export async function bundle({ watch = false } = {}) {
  readSettings();
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [removeOthers],
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      watch: watch ? {} : null,
      modulePreload: false,
      rolldownOptions: { input: "app/_reading/reading.ts", output: { entryFileNames: "[hash].js", format: "iife" } },
    },
  });
}

if (process.argv[1]?.endsWith("bundle.mjs")) runCommand(bundle);
