// Proves the facts by every rule, without a browser or a build: `npm run prove`; `--add` locks new facts, `--accept "reason"` changed ones.
import { parseArgs } from "node:util";
import { runCommand } from "./command.mjs";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

runCommand(async () => {
  const { values } = parseArgs({ options: { accept: { type: "string" }, add: { type: "boolean" } } });
  const { acceptFacts, addFacts, proveAll } = await loadModule("scripts/prove-facts.ts");
  if (values.accept !== undefined)
    return console.log(await acceptFacts(values.accept, new Date().toISOString().slice(0, 10)));
  if (values.add) return console.log(await addFacts());
  const { lines, complete } = proveAll();
  console.log(lines.join("\n"));
  if (!complete) throw new Problem("The lock of the facts or the list of their addresses is not complete.");
});
