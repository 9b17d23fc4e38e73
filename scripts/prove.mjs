// Proves the facts by every rule, without a browser or a build: `npm run prove`; `--add` locks new facts, `--accept "reason"` changed ones.
import { runCommand } from "./command.mjs";
import { loadModule } from "./load-module.mjs";
import { readOptions } from "./options.mjs";
import { Problem } from "./problem.mjs";

const options = { accept: { type: "string" }, add: { type: "boolean" } };
const usage = 'npm run prove [-- --add | -- --accept "reason"]';

runCommand(async () => {
  const { values, positionals } = readOptions(options, usage);
  if (positionals.length) throw new Problem(`“${positionals.join(" ")}” is no option: ${usage}`);
  const { acceptFacts, addFacts, proveAll } = await loadModule("scripts/prove-facts.ts");
  if (values.accept !== undefined)
    return console.log(await acceptFacts(values.accept, new Date().toISOString().slice(0, 10)));
  if (values.add) return console.log(await addFacts());
  const { lines, complete } = proveAll();
  console.log(lines.join("\n"));
  // What no list holds could change unseen from here on: it is proved, but not done.
  if (!complete) process.exitCode = 1;
});
