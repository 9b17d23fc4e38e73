import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freezeEmbeds, freezePictures } from "../../scripts/frozen.mjs";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "frozen-"));
});
afterAll(() => rm(folder, { recursive: true }));

const page = (value: string): string =>
  `<!DOCTYPE html><html><head><title>Oil</title><style>p{color:red}</style></head><body><main class="embed"><script data-plain="">fit()</script><svg><text>${value}</text></svg><script type="application/json" class="readings">[]</script><p class="by back"><a href="/charts/oil/">Oil</a></p><script defer src="/reading/reading.abc.js"></script></main></body></html>`;

async function build(value: string): Promise<void> {
  await mkdir(join(folder, "built/oil"), { recursive: true });
  await writeFile(join(folder, "built/resize.js"), "");
  await mkdir(join(folder, "built/collections/oil"), { recursive: true });
  await writeFile(join(folder, "built/oil/index.html"), page(value));
}
const freeze = (version: string) => freezeEmbeds(version, { built: join(folder, "built"), kept: join(folder, "kept") });
const kept = (version: string): Promise<string> => readFile(join(folder, "kept", version, "oil/index.html"), "utf8");

test("An embed of a released version stays as it is while the data change, and is never written again", async () => {
  await build("2.5");
  await freeze("1.0.0");
  const first = await kept("1.0.0");
  await build("2.4");
  await freeze("1.1.0");
  expect(await kept("1.0.0")).toBe(first);
  expect(load(first)("svg").text()).toBe("2.5");
  expect(load(await kept("1.1.0"))("svg").text()).toBe("2.4");
  await expect(freeze("1.0.0")).rejects.toThrow("never changes");
  expect(await kept("1.0.0")).toBe(first);
});

test("It asks for nothing that a later build may not have, fits its frame, and says its version", async () => {
  await build("2.5");
  await freeze("2.0.0");
  const $ = load(await kept("2.0.0"));
  expect($("script[src], link[rel=stylesheet], script[type='application/json']")).toHaveLength(0);
  expect($("script[data-plain]").text()).toBe("fit()");
  expect($("style").text()).toContain("color");
  expect($(".back").text()).toContain("Version 2.0.0 of the data");
});

test("So do the pictures, in the light colours of the page", async () => {
  const [built, at] = [join(folder, "pictures"), join(folder, "kept-pictures")];
  await mkdir(join(built, "cards"), { recursive: true });
  for (const name of ["oil.png", "oil.svg", "oil.dark.png", "oil.png.br"]) await writeFile(join(built, name), "2.5");
  await freezePictures("1.0.0", { built, kept: at });
  await writeFile(join(built, "oil.png"), "2.4");
  await freezePictures("1.1.0", { built, kept: at });
  expect((await readdir(join(at, "1.0.0"))).sort()).toEqual(["oil.png", "oil.svg"]);
  expect(await readFile(join(at, "1.0.0/oil.png"), "utf8")).toBe("2.5");
  expect(await readFile(join(at, "1.1.0/oil.png"), "utf8")).toBe("2.4");
  await expect(freezePictures("1.0.0", { built, kept: at })).rejects.toThrow("never changes");
});
