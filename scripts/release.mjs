// Records a version of the data and, where SITE_URL says at which address it is published, freezes its files:
// npm run release -- 1.1.0 "What changed, in a sentence."
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { runCommand } from "./command.mjs";
import { freezeEmbeds, freezePictures } from "./frozen.mjs";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";
import { runStep } from "./run.mjs";
import { readSettings } from "./settings.mjs";

/** Copies the Data Package of a build, its tables and everything.zip to a folder. */
async function freezeData(folder) {
  const { resources } = JSON.parse(await readFile("out/data/v1/datapackage.json", "utf8"));
  for (const path of [...resources.map((one) => one.path), "datapackage.json", "everything.zip"]) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await copyFile(`out/data/v1/${path}`, `${folder}/${path}`);
  }
}

/** Keeps files, embeds and pictures of a build for good: all of them, or where one fails, none. */
async function freeze(version) {
  const folders = ["public/data/releases", "public/embed", "public/images"].map((place) => `${place}/${version}`);
  const known = folders.find((folder) => existsSync(folder));
  if (known) throw new Problem(`${known} is there already: what was released never changes.`);
  await runStep("build");
  try {
    await freezeData(folders[0]);
    await freezeEmbeds(version);
    await freezePictures(version);
  } catch (error) {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    throw error;
  }
  return `${folders.join(", ")} have version ${version}: commit them.`;
}

runCommand(async () => {
  const { siteUrl } = readSettings();
  const [version = "", ...changes] = process.argv.slice(2);
  const { recordRelease } = await loadModule("scripts/record-release.ts");
  console.log(await recordRelease({ version, changes, date: new Date().toISOString().slice(0, 10) }));
  console.log(
    siteUrl
      ? await freeze(version)
      : "Its files were not frozen, since their addresses would say localhost: run the command again with SITE_URL set where it is published.",
  );
});
