// Fetches the newest values of the official series from their publishers (docs/refresh.md).
import { runCommand } from "./command.mjs";

runCommand(async () => {
  const { loadModule } = await import("./load-module.mjs");
  const { main } = await loadModule("scripts/refresh/main.ts");
  await main();
});
