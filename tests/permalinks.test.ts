import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalog } from "#data";
import { allFiles } from "#lib/files";
import { links } from "#lib/links";
import { site } from "#lib/site";

/** Every address ever published, one a line, sorted. The list only grows: an address is a promise. */
const promised = readFileSync(join(import.meta.dirname, "permalinks.txt"), "utf8")
  .trimEnd()
  .split("\n");

const published = [
  ...catalog.charts.flatMap(({ id }) => [links.chart(id), links.embed(id)]),
  ...catalog.articles.map(({ id }) => links.article(id)),
  ...catalog.cited.map(({ id }) => links.observation(id)),
  links.instructions(),
  ...[...allFiles(catalog).keys()].filter((name) => !/^series\/.*\.(csv|json)$/.test(name)).map(links.file),
].map((address) => address.slice(site.base.length));

test("every address that was ever published is published still", () => {
  const gone = promised.filter((address) => !published.includes(address));
  expect(gone, "an id was changed or removed: give the old one back, other people's links lead to it").toEqual([]);
});

test("every address that is published is in the list", () => {
  const added = published.filter((address) => !promised.includes(address)).sort();
  expect(added, "add these lines to tests/permalinks.txt, in their place").toEqual([]);
});

test("the list is sorted, with each address once", () => {
  expect(promised).toEqual([...new Set(promised)].sort());
});
