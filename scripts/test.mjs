// Runs every check in order of how soon it tells; installs what is missing, a browser too.
import "./node-version.mjs";
import { runCommand } from "./command.mjs";
import { alone } from "./lock.mjs";
import { runStep } from "./run.mjs";
import { readSettings } from "./settings.mjs";
import { install } from "./setup.mjs";

const early = ["format:check", "lint", "types", "unit"];

runCommand(async () => {
  readSettings();
  await alone(async () => {
    await install();
    const { ensureBrowser } = await import("./browser.mjs");
    const browser = await ensureBrowser();
    for (const step of early) await runStep(step);
    await runStep("build");
    await runStep("e2e", { PLAYWRIGHT_CHROMIUM: browser });
  });
  console.log("All checks passed.");
});
