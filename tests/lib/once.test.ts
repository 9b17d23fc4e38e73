import { afterEach, expect, test, vi } from "vitest";
import { oncePerBuild } from "#lib/once";

afterEach(() => vi.unstubAllEnvs());

test("A process that builds the site makes a thing once, by its name", () => {
  vi.stubEnv("NODE_ENV", "production");
  const make = vi.fn(() => ({}));
  const first = oncePerBuild("once, tested", make);
  expect(oncePerBuild("once, tested", make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(oncePerBuild("another, tested", make)).not.toBe(first);
});

test("While developing it is made anew each time, since the facts may have changed", () => {
  vi.stubEnv("NODE_ENV", "development");
  const make = vi.fn(() => ({}));
  expect(oncePerBuild("developed, tested", make)).not.toBe(oncePerBuild("developed, tested", make));
});
