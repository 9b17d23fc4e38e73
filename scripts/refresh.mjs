// Fetches the newest values of the official series from their publishers (docs/refresh.md).
import { runCommand } from "./command.mjs";

runCommand(async () => {
  const { loadModule } = await import("./load-module.mjs");
  return loadModule("scripts/refresh/main.ts");
});
