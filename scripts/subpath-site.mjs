import { ensureBrowser } from "./browser.mjs";
import { withCopy } from "./copy-project.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./run.mjs";

/** Where the copy is published: below a folder, on an origin that is not the one it is tested at. */
const published = { BASE_PATH: "/iran", SITE_URL: "https://example.org" };

const steps = [
  ["scripts/build.mjs"],
  ["scripts/check.mjs", "--html"],
  ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)],
];

/** Builds the site for a folder of another origin, checks its links and HTML, and runs every end-to-end test over it. */
export async function main() {
  // With CI set, Playwright starts a server of its own and never tests one that happens to listen already.
  const env = { ...process.env, ...published, CI: "1", PLAYWRIGHT_CHROMIUM: await ensureBrowser() };
  await withCopy("iran-subpath", async (cwd) => {
    for (const args of steps) {
      const code = await run(process.execPath, args, { env, cwd });
      if (code !== 0)
        throw new Problem(`Below ${published.BASE_PATH}, ${args[0]} failed; the reason is printed above.`, code);
    }
  });
  console.log(`The site works at ${published.SITE_URL}${published.BASE_PATH}/.`);
}
