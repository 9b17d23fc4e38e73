import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFolders } from "../../scripts/reproduce-site.mjs";

let [first, second] = ["", ""];

beforeEach(() => {
  [first, second] = [mkdtempSync(join(tmpdir(), "first-")), mkdtempSync(join(tmpdir(), "second-"))];
  for (const folder of [first, second]) {
    mkdirSync(join(folder, "charts"));
    writeFileSync(join(folder, "index.html"), "<h1>Home</h1>");
    writeFileSync(join(folder, "charts/oil.png"), Buffer.from([0, 255, 1]));
  }
});

afterEach(() => [first, second].forEach((folder) => rmSync(folder, { recursive: true })));

test("two builds of the same bytes are the same", async () => {
  expect(await compareFolders(first, second)).toEqual({ differing: [], total: 2 });
});

test("every file that differs in a byte, or that only one build wrote, is named", async () => {
  writeFileSync(join(second, "charts/oil.png"), Buffer.from([0, 254, 1]));
  writeFileSync(join(first, "a.txt"), "");
  writeFileSync(join(second, "b.txt"), "");
  expect(await compareFolders(first, second)).toEqual({ differing: ["a.txt", "b.txt", "charts/oil.png"], total: 4 });
});
