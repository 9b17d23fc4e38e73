// Writes what the recipes in deploy/ include of a build, beyond what the finishing step writes.
import { runCommand } from "./command.mjs";

runCommand(() => import("./policies-site.mjs"));
