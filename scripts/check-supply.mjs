// Checks the packages we depend on: `npm run check:supply`. Exit code 2 when all holds but the registry could not be asked.
import { runCommand } from "./command.mjs";

runCommand(() => import("./check-supply-site.mjs"));
