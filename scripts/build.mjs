// Builds the site into out/.
import { runCommand } from "./command.mjs";

runCommand(() => import("./build-site.mjs"));
