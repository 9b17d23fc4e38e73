// Builds two clean copies of the project and compares every byte: `npm run check:reproducible`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./reproduce-site.mjs"));
