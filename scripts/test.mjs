// Installs what is missing, then runs every check in order.
import { runCommand } from "./command.mjs";

runCommand(() => import("./test-site.mjs"));
