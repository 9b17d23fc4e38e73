import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAhead } from "../../scripts/read-ahead.mjs";

const folder = mkdtempSync(join(tmpdir(), "ahead-"));
const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
for (const [index, name] of names.entries()) writeFileSync(join(folder, name), "x".repeat(20_000 * (20 - index)));

async function read(files: string[], width: number): Promise<[string, number][]> {
  const met: [string, number][] = [];
  for await (const [file, text] of readAhead(folder, files, width)) met.push([file, text.length]);
  return met;
}

test("Files that are read ahead come in their order, however long each takes", async () => {
  const expected = names.map((name, index) => [name, 20_000 * (20 - index)]);
  expect(await read(names, 8)).toEqual(expected);
  expect(await read(names, 1)).toEqual(expected);
  expect(await read(names, 100)).toEqual(expected);
  expect(await read([], 8)).toEqual([]);
});

test("A file that cannot be read stops the reading when its turn comes, after the ones before it", async () => {
  const met: string[] = [];
  const reading = async () => {
    for await (const [file] of readAhead(folder, ["0.txt", "1.txt", "missing.txt", "2.txt"])) met.push(file);
  };
  await expect(reading()).rejects.toThrow(/missing\.txt/);
  expect(met).toEqual(["0.txt", "1.txt"]);
});
