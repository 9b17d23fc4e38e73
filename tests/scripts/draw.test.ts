import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildCatalog, type Catalog } from "#lib/catalog";
import type { ChartInput } from "#lib/schema";
import { drawAll } from "../../scripts/draw-all";
import { facts } from "../fixtures/small-corpus";

const [oil] = facts.charts;
const other = { ...oil, id: "other" } as ChartInput;
const catalogOf = (...charts: (ChartInput | undefined)[]): Catalog =>
  buildCatalog({ ...facts, charts: charts.filter((chart) => chart !== undefined) });
const forms = (id: string) => ["medium", "narrow", "wide"].map((form) => `${id}.${form}`);

const folder = mkdtempSync(join(tmpdir(), "drawn-"));
const pictures = () => readdirSync(folder).filter((name) => name.endsWith(".svg"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeAll(async () => {
  expect((await drawAll(folder, catalogOf(oil, other))).drawn).toEqual([...forms("oil"), ...forms("other")]);
});

test("a picture holds what is drawn: no name of a library, no id that another picture has, no style of its own", () => {
  for (const name of pictures())
    expect(read(name)).not.toMatch(/recharts|\b(id|style|clip-path|tabindex)=|<(title|defs|style|script)/);
  expect(read("oil.wide.svg")).toMatch(/<path class="record [^>]* d="/);
});

test("what is as it was is not drawn again", async () => {
  expect(await drawAll(folder, catalogOf(oil, other))).toEqual({ drawn: [], total: 6 });
});

test("a chart that changed is drawn again, and no other", async () => {
  const changed = { ...other, to: "2021" };
  expect((await drawAll(folder, catalogOf(oil, changed))).drawn).toEqual(forms("other"));
  expect((await drawAll(folder, catalogOf(oil, other))).drawn).toEqual(forms("other"));
});

test("a picture that is missing is drawn again with its chart, the same", async () => {
  const before = read("oil.wide.svg");
  rmSync(join(folder, "oil.wide.svg"));
  expect((await drawAll(folder, catalogOf(oil, other))).drawn).toEqual(forms("oil"));
  expect(read("oil.wide.svg")).toBe(before);
});

test("a run that was cut off is made good by the next", async () => {
  const manifest = JSON.parse(read("manifest.json")) as Record<string, string>;
  delete manifest["oil.narrow"];
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "oil.narrow.svg.part"), "<sv");
  expect((await drawAll(folder, catalogOf(oil, other))).drawn).toEqual(forms("oil"));
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a run that fails half way forgets what it had drawn, so that it is drawn again", async () => {
  const changed = { ...other, to: "2021" };
  const blocked = join(folder, "other.narrow.svg.part");
  mkdirSync(blocked);
  await expect(drawAll(folder, catalogOf(oil, changed))).rejects.toThrow("other.narrow.svg.part");
  rmSync(blocked, { recursive: true });
  const whole = await drawAll(folder, catalogOf(oil, other));
  expect(whole.drawn).toEqual(expect.arrayContaining(forms("other")));
});

test.each(["{", "null", "7", ""])("a manifest that holds %j is no manifest", async (text) => {
  writeFileSync(join(folder, "manifest.json"), text);
  expect((await drawAll(folder, catalogOf(oil, other))).drawn).toHaveLength(6);
});

test("pictures of a chart that is gone are removed", async () => {
  await drawAll(folder, catalogOf(oil));
  expect(pictures()).toEqual(forms("oil").map((name) => `${name}.svg`));
});
