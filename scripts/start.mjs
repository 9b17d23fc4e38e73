// Installs and builds what is missing, then serves the site.
import { runCommand } from "./command.mjs";

runCommand(() => import("./start-site.mjs"));
