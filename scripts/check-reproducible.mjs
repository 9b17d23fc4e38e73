// Two clean builds have to give the same bytes: `npm run check:reproducible`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./reproduce-site.mjs"));
