// Tests the proof of the facts with false edits: `npm run check:sabotage -- --count 500 --seed 7`; `--lock` lists what the lock alone stopped.
import { runCommand } from "./command.mjs";

runCommand(() => import("./sabotage-site.mjs"));
