import { expect, test } from "vitest";
import { viewKeys } from "../../lib/view-keys";
import { bundleReading } from "../../scripts/bundle-reading.mjs";

const code = await bundleReading();

test("the reading script is one plain script that an element can hold", () => {
  expect(() => new Function(code)).not.toThrow();
  expect(code).not.toMatch(/<\/|<!--|\bimport\b|\bexport\b/);
});

test("it asks for nothing and evaluates no text", () => {
  expect(code).not.toMatch(/fetch\(|XMLHttpRequest|import\(|innerHTML|eval\(|document\.write/);
});

test("it knows every parameter that a view has in an address", () => {
  for (const key of viewKeys) expect(code).toContain(key);
});

test("it stays within 5 kB, since every page carries it", () => {
  expect(code.length).toBeLessThan(5_000);
});
