import { build } from "vite";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

/** The scripts that pages carry: of cited numbers with their marks, and of the record alone. */
const names = ["reading", "record"];

/** Bundles a script of the reading pages (app/_reading) into one text that pages carry inline. @param {"reading" | "record"} name @returns {Promise<string>} */
export async function bundleReading(name) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: `app/_reading/${name}.ts`, formats: ["iife"], name: "reading" },
    },
  });
  const code = output[0].code.trim();
  if (code.includes("</")) throw new Problem(`app/_reading/${name}.ts: “</” in it would end its element in the page.`);
  return code;
}

/** Writes .bundled/{name}.js, which the pages read. */
export async function main() {
  for (const name of names) {
    const code = await bundleReading(name);
    await writeWhole(`.bundled/${name}.js`, code);
    console.log(`Bundled the script “${name}”: ${code.length} bytes.`);
  }
}
