// Serves the built site in out/; installs and builds nothing.
import { runCommand } from "./command.mjs";

runCommand(() => import("./serve-site.mjs"));
