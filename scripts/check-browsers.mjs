// Runs a reader's journeys in Firefox and WebKit where they are installed, over the built site: `npm run check:browsers`
import { runCommand } from "./command.mjs";

async function main() {
  const { writeFile } = await import("node:fs/promises");
  const { findBrowsers } = await import("./browsers/installed.mjs");
  const { runJourneys } = await import("./browsers/run.mjs");
  const { printReport } = await import("./browsers/report.mjs");
  const { serveSite } = await import("./browsers/site.mjs");
  const { loadModule } = await import("./load-module.mjs");
  const site = await serveSite();
  const { kinds } = await loadModule("tests/e2e/published.ts");
  const results = [];
  try {
    for (const browser of findBrowsers())
      results.push(await runJourneys(browser, { ...site, kinds: Object.values(kinds) }));
  } finally {
    site.stop();
  }
  await writeFile("docs/browsers.md", printReport(results));
  process.exitCode = results.some(({ outcomes }) => outcomes.some(({ failed }) => failed.length)) ? 1 : 0;
}

runCommand(main);
