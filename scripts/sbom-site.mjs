import { readFileSync } from "node:fs";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";
import { readNpm } from "./run.mjs";
import { steady } from "./sbom-steady.mjs";

const file = "sbom.cdx.json";

/** Writes every locked package, of any platform, as a CycloneDX bill of materials. */
export async function main() {
  const text = await readNpm(["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]);
  if (!text.startsWith("{")) throw new Problem("npm printed no bill of materials: “npm sbom” needs npm 9.5 or newer.");
  const bill = steady(JSON.parse(text), JSON.parse(readFileSync("package.json", "utf8")));
  await writeWhole(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`Wrote ${file}: ${bill.components.length} packages.`);
}
