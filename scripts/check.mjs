// Holds the built site in out/ to its promises: `npm run check:site`. With --html it validates every page as well.
import { runCommand } from "./command.mjs";

runCommand(() => import("./check-site.mjs"));
