import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const include = ["tests/**/*.test.{ts,tsx}"];

/** Tests that replace modules, or change the process that they run in. */
const alone = [
  "tests/hostile/markup.test.ts",
  "tests/lib/once.test.ts",
  "tests/refresh/**/*.test.ts",
  "tests/scripts/**/*.test.ts",
];

export default defineConfig({
  resolve: {
    alias: {
      // Node's own reading of package.json takes the first of two endings; Next and Vite try both.
      "#components": fileURLToPath(new URL("./app/_components", import.meta.url)),
      "server-only": fileURLToPath(new URL("./node_modules/next/dist/compiled/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    env: { TZ: "Pacific/Auckland" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // The catalog is read and judged once for all tests that only look at it.
      { extends: true, test: { name: "facts", include, exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
