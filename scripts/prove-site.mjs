import { parseArgs } from "node:util";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

/** Proves all facts: prints a line a rule, or one list of what is wrong. */
export async function main() {
  const { values } = parseArgs({ options: { accept: { type: "string" }, add: { type: "boolean" } } });
  const { acceptFacts, addFacts, proveAll } = await loadModule("scripts/prove-facts.ts");
  if (values.accept !== undefined)
    return console.log(await acceptFacts(values.accept, new Date().toISOString().slice(0, 10)));
  if (values.add) return console.log(await addFacts());
  const { lines, complete } = proveAll();
  console.log(lines.join("\n"));
  if (!complete) throw new Problem("The lock of the facts or the list of their addresses is not complete.");
}
