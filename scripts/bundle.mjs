// Bundles the script of the reading pages into public/reading/, under a name that changes with it; with --watch, whenever it changes.
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

runCommand(async () => {
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
      watch: process.argv.includes("--watch") ? {} : null,
      modulePreload: false,
      rolldownOptions: { input: "app/_reading/reading.ts", output: { entryFileNames: "[hash].js", format: "iife" } },
    },
  });
});
