import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { openFirefox } from "./firefox.mjs";
import { openWebKit } from "./webkit.mjs";

const folders = [...(process.env.PATH ?? "").split(delimiter), "/Applications/Firefox.app/Contents/MacOS"];

/** The first program of these names that is here. */
const find = (...names) =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));

/** The browsers to check, each with its program where it is installed, and what installs it. */
export const findBrowsers = () => [
  { name: "Firefox", program: find("firefox-esr", "firefox"), open: openFirefox, from: "firefox-esr" },
  { name: "WebKit", program: find("WebKitWebDriver"), open: openWebKit, from: "webkit2gtk-driver and xvfb" },
];
