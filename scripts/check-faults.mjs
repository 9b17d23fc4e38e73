// Kills every step at random moments and proves that the next run makes it good: `npm run check:faults -- 50`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./fault-rounds.mjs"));
