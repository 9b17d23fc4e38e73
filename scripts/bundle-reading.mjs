import { build } from "vite";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

/** Bundles the script of the reading pages (app/_reading) into one text that pages carry inline. @returns {Promise<string>} */
export async function bundleReading() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "app/_reading/reading.ts", formats: ["iife"], name: "reading" },
    },
  });
  const code = output[0].code.trim();
  if (code.includes("</")) throw new Problem("app/_reading: “</” in the script would end its element in the page.");
  return code;
}

/** Writes .bundled/reading.js, which the pages read. */
export async function main() {
  const code = await bundleReading();
  await writeWhole(".bundled/reading.js", code);
  console.log(`Bundled the reading script: ${code.length} bytes.`);
}
