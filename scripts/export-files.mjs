// Writes the files of data into out/, between `next build` and the finishing step.
import { runCommand } from "./command.mjs";

runCommand(async () => ({
  async main() {
    const { loadModule } = await import("./load-module.mjs");
    const { exportAll } = await loadModule("scripts/export-all.ts");
    console.log(`Wrote ${await exportAll("out")} files of data.`);
  },
}));
