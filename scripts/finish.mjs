// The step after `next build`: makes out/ what is published.
import { runCommand } from "./command.mjs";

runCommand(() => import("./finish-site.mjs"));
