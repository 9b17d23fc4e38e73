import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      // Node's own reading of package.json takes the first of two endings; Next and Vite try both.
      "#components": fileURLToPath(new URL("./app/_components", import.meta.url)),
      "server-only": fileURLToPath(new URL("./node_modules/next/dist/compiled/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    env: { TZ: "Pacific/Auckland" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
