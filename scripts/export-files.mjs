// Writes the files of data into a folder, by their paths on the site, each with its packed forms: `node scripts/export-files.mjs out`.
import { runCommand } from "./command.mjs";

runCommand(async () => ({
  async main() {
    const [folder] = process.argv.slice(2);
    const { compressFiles } = await import("./compress.mjs");
    const { listFiles } = await import("./files.mjs");
    const { loadModule } = await import("./load-module.mjs");
    const { exportAll } = await loadModule("scripts/export-all.ts");
    console.log(`Wrote ${await exportAll(folder)} files of data.`);
    await compressFiles((await listFiles(folder)).map((file) => `${folder}/${file}`));
  },
}));
