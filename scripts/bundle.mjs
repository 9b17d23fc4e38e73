// Bundles the script of the reading pages: `npm run bundle`.
import { runCommand } from "./command.mjs";

runCommand(() => import("./bundle-reading.mjs"));
