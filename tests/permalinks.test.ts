import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalog } from "#data";
import { publishedAddresses } from "#lib/addresses";

/** Every address ever published, one a line, sorted. The list only grows: an address is a promise. */
const promised = readFileSync(join(import.meta.dirname, "permalinks.txt"), "utf8")
  .trimEnd()
  .split("\n");
const published = publishedAddresses(catalog);

test("every address that was ever published is published still", () => {
  const gone = promised.filter((address) => !published.includes(address));
  expect(gone, "an id was changed or removed: give the old one back, other people's links lead to it").toEqual([]);
});

test("every address that is published is in the list", () => {
  const added = published.filter((address) => !promised.includes(address));
  expect(added, "npm run prove -- --add writes these lines").toEqual([]);
});

test("the list is sorted, with each address once", () => {
  expect(promised).toEqual([...new Set(promised)].sort());
});
