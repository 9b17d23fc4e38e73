// Bundles the plain scripts of the pages into public/reading/, under names that change with them: `npm run bundle`.
import { readdir, rm } from "node:fs/promises";
import { build } from "vite";
import { runCommand } from "./command.mjs";
import { readSettings } from "./settings.mjs";
import { scriptTargets } from "./supported.mjs";

const outDir = "public/reading";

/**
 * Each script by the name it has there: that of all reading pages, those of the search page, of charts of editions, of exercises and of own
 * collections, and what is fetched when it is asked for: slides, and forecasts of the next value.
 */
const entries = {
  reading: "app/_reading/reading.ts",
  search: "app/_search/search.ts",
  "as-of": "app/_as-of/as-of.ts",
  present: "app/_present/present.ts",
  forecast: "app/_forecast/forecast.ts",
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

/** A script that another one asks for something is a module; the others stand alone. */
const outputOf = (name) => ({
  entryFileNames: `${name}.[hash].js`,
  format: name === "forecast" ? "es" : "iife",
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
        rolldownOptions: { input, preserveEntrySignatures: "strict", output: outputOf(name) },
      },
    });
}

if (process.argv[1]?.endsWith("bundle.mjs")) runCommand(bundle);
