// Draws every changed chart before the build: `npm run draw`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./draw-site.mjs"));
