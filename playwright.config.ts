import { defineConfig, devices } from "@playwright/test";

const port = process.env.E2E_PORT ?? "4173";
const basePath = process.env.BASE_PATH ?? "";
const browser = process.env.PLAYWRIGHT_CHROMIUM;

const quiet = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Chromium will not start its sandbox for root, which is who runs tests in most containers. */
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The journeys run over the built site in out/, served by the same server as `npm start`. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  timeout: 60_000,
  // The explorer's script takes longer than the usual five seconds to start where other work keeps the machine busy.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}${basePath}/`,
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: { args: [...quiet, ...sandbox], ...(browser ? { executablePath: browser } : {}) },
      },
    },
  ],
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: port },
    url: `http://localhost:${port}${basePath}/`,
    reuseExistingServer: !process.env.CI,
    stdout: "ignore",
    timeout: 30_000,
  },
});
