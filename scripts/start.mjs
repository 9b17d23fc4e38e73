// Installs and builds what is missing, then serves the site.
import "./node-version.mjs";
import { readFileSync, statSync } from "node:fs";
import { runCommand } from "./command.mjs";
import { listFiles } from "./files.mjs";
import { alone } from "./lock.mjs";
import { expectFree, readPort } from "./port.mjs";
import { runStep } from "./run.mjs";
import { readSettings } from "./settings.mjs";
import { install } from "./setup.mjs";

const sources = ["app", "data", "lib", "public", "next.config.ts", "package-lock.json", "tsconfig.json"];

/** When anything that a build is made from was last changed, a folder by what came or went. */
async function lastChange() {
  const inside = async (path) => (statSync(path).isDirectory() ? await listFiles(path, { folders: true }) : []);
  const paths = await Promise.all(
    sources.map(async (path) => [path, ...(await inside(path)).map((one) => `${path}/${one}`)]),
  );
  return Math.max(...paths.flat().map((path) => statSync(path).mtimeMs));
}

/** Whether out/ was built to the end from the sources as they are now, for where it is to be published now. */
async function isBuilt(settings) {
  try {
    const built = JSON.parse(readFileSync(".stamp/site.json", "utf8"));
    const isSame = built.basePath === settings.basePath && built.siteUrl === settings.siteUrl;
    return isSame && (await lastChange()) < statSync("out/_headers").mtimeMs;
  } catch {
    return false;
  }
}

runCommand(async () => {
  const settings = readSettings();
  await expectFree(readPort(process.env.PORT));
  await alone(async () => {
    await install();
    if (!(await isBuilt(settings))) await runStep("build");
  });
  const { serve } = await import("./serve.mjs");
  await serve();
});
