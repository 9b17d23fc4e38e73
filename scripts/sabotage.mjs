// Tests the proof of the facts with false edits: `npm run check:sabotage -- --count 500 --seed 7`; `--lock` lists what the lock alone stopped.
import { parseArgs } from "node:util";
import { runCommand } from "./command.mjs";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

runCommand(async () => {
  const options = {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    lock: { type: "boolean" },
  };
  const { values } = parseArgs({ options });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Problem("Write whole numbers: npm run check:sabotage -- --count 500 --seed 7.");
  const { sabotage } = await loadModule("tests/mutation/sabotage-facts.ts");
  const { tallies, lockOnly, unnoticed } = sabotage(count, seed);
  const sum = (field) => tallies.reduce((total, tally) => total + tally[field], 0);
  const line = (kind, edits, byRules, byLock) =>
    `${kind.padEnd(12)} ${String(edits).padStart(6)} ${String(byRules).padStart(9)} ${String(byLock).padStart(9)} ${String(edits - byRules - byLock).padStart(10)}`;
  console.log(`${"kind".padEnd(12)}  edits  by rules   by lock  unnoticed`);
  for (const { kind, edits, byRules, byLock } of tallies) console.log(line(kind, edits, byRules, byLock));
  console.log(line("all", sum("edits"), sum("byRules"), sum("byLock")));
  if (values.lock) console.log(`\nStopped by the lock alone:\n${lockOnly.join("\n")}`);
  if (unnoticed.length) throw new Problem(`Unnoticed:\n${unnoticed.join("\n")}`);
});
