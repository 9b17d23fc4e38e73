import { expect, test } from "vitest";
import { loadModule } from "../../scripts/load-module.mjs";

test("a module that was loaded leaves the mode as it was: a build that a release starts afterwards is no development", async () => {
  const before = process.env.NODE_ENV;
  const { nextVersion } = await loadModule("lib/version.ts");
  expect(nextVersion("1.0.0", "minor")).toBe("1.1.0");
  expect(process.env.NODE_ENV).toBe(before);
});
