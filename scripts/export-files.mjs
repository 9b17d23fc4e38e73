// Writes the files of data into a folder, by their paths on the site: `node scripts/export-files.mjs out`.
import { runCommand } from "./command.mjs";

runCommand(async () => ({
  async main() {
    const { loadModule } = await import("./load-module.mjs");
    const { exportAll } = await loadModule("scripts/export-all.ts");
    console.log(`Wrote ${await exportAll(process.argv[2])} files of data.`);
  },
}));
