import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { run } from "./run.mjs";
import { Problem } from "./problem.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const usualPlaces = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .filter((name) => process.env[name])
    .map((name) => join(process.env[name], "Google/Chrome/Application/chrome.exe")),
};

/** Whether a browser starts; a file of that name can be a stub that only says where to get one. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** The browser somebody chose by name, which then has to be there. */
function chosenBrowser() {
  const name = ["PLAYWRIGHT_CHROMIUM", "CHROME_PATH"].find((variable) => process.env[variable]);
  if (!name) return null;
  const path = process.env[name];
  if (starts(path)) return path;
  throw new Problem(`${name} names ${path}, which is not a browser that starts: correct it or unset it.`);
}

/** A Chromium or Chrome of this machine, or the one Playwright has downloaded; null when there is none. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()];
  return chosenBrowser() ?? places.find(starts) ?? null;
}

const isRoot = process.getuid?.() === 0;
const hasApt = () => spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;

async function installWithApt() {
  if (!isRoot || !hasApt()) return;
  console.log("No browser is here yet: installing Debian's chromium.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], env);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
}

async function installWithPlaywright() {
  console.log("No browser is here yet: downloading Playwright's Chromium.");
  const withLibraries = isRoot && hasApt() ? ["--with-deps"] : [];
  await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", ...withLibraries, "chromium"]);
}

/** The path of a browser for the tests, installing one if there is none. */
export async function ensureBrowser() {
  for (const install of [() => undefined, installWithApt, installWithPlaywright]) {
    await install();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Problem(
    "The tests need a browser and none could be installed: install Chromium or Google Chrome, " +
      "or name one in PLAYWRIGHT_CHROMIUM, then run npm test again.",
  );
}
