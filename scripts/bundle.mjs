// Bundles the plain scripts of the pages into public/reading/, under names that change with them: `npm run bundle`.
import { readdir, rm } from "node:fs/promises";
import { build } from "vite";
import { runCommand } from "./command.mjs";
import { readSettings } from "./settings.mjs";
import { scriptTargets } from "./supported.mjs";

const outDir = "public/reading";

/** Each script by the name it has there: that of all reading pages, that of the search page, that of charts of editions, that of exercises, and that of own collections. */
const entries = {
  reading: "app/_reading/reading.ts",
  search: "app/_search/search.ts",
  "as-of": "app/_as-of/as-of.ts",
  exercise: "app/_exercise/exercise.ts",
  own: "app/_own/own.ts",
};

/** Takes away what an earlier bundle of a script has left. */
const removeOthers = (name) => ({
  name: "remove-others",
  async writeBundle(_, bundle) {
    const known = (file) =>
      bundle[file] || Object.keys(entries).some((one) => one !== name && file.startsWith(`${one}.`));
    const others = (await readdir(outDir)).filter((file) => !known(file));
    await Promise.all(others.map((file) => rm(`${outDir}/${file}`)));
  },
});

/** Bundles the scripts. @param {{ watch?: boolean }} [how] whether to go on and do so whenever they change */
export async function bundle({ watch = false } = {}) {
  readSettings();
  for (const [name, input] of Object.entries(entries))
    await build({
      configFile: false,
      publicDir: false,
      logLevel: "error",
      plugins: [removeOthers(name)],
      build: {
        outDir,
        emptyOutDir: false,
        target: scriptTargets(),
        watch: watch ? {} : null,
        modulePreload: false,
        rolldownOptions: { input, output: { entryFileNames: `${name}.[hash].js`, format: "iife" } },
      },
    });
}

if (process.argv[1]?.endsWith("bundle.mjs")) runCommand(bundle);
