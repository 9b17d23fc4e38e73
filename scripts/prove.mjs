// Proves the facts by every rule, without a browser or a build: `npm run prove`; `--add` locks new facts, `--accept "reason"` changed ones.
import { runCommand } from "./command.mjs";

runCommand(() => import("./prove-site.mjs"));
