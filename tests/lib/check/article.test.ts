import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { articleModule, type Told } from "#lib/check/article";
import { readText } from "#lib/check/read";
import { wordsOf } from "#lib/check/words-file";

const words = wordsOf(catalog, indicatorWords, indicatorHints);
const text =
  "Iran's crude oil production fell to 2.1 million barrels per day in 2019. Inflation reached 38 percent, and growth was a surprise.";
const told: Told = {
  ...{ id: "a-new-text", title: "A new text", authors: "Ann Example; Bo Other", outlet: "The Outlet" },
  ...{ url: "https://example.org/a", published: "2020-06-01" },
};
const made = (over: Partial<Told> = {}, picked: Parameters<typeof articleModule>[2] = []) =>
  articleModule(text, { ...told, ...over }, picked, words);
const moduleOf = (one: ReturnType<typeof made>): string => ("module" in one ? one.module : one.problem);

test("Without picks it is the module that npm run article writes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "check-"));
  const before = process.cwd();
  const { writeDraft } = await import("../../../scripts/article-draft");
  try {
    await writeFile(join(folder, "text.txt"), text);
    await mkdir(join(folder, "data/articles"), { recursive: true });
    await writeFile(join(folder, "data/full-texts.json"), "{}");
    process.chdir(folder);
    const { id, title, outlet, url, published } = told;
    await writeDraft("text.txt", { id, title, outlet, url, published, author: ["Ann Example", "Bo Other"] });
    const written = await readFile(`data/articles/${id}.ts`, "utf8");
    expect(written).toBe(await format(moduleOf(made()), { parser: "typescript" }));
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true });
  }
});

test("A picked reading stands in the place of what would be asked", () => {
  const number = readText(text, told.published, words).numbers.find((one) => one.text.startsWith("38"));
  const [first] = number?.candidates ?? [];
  if (!number || !first) throw new Error("The number is not read.");
  expect(moduleOf(made())).toContain("Of which period is it?");
  const reading = {
    ...first,
    indicator: "inflation",
    period: "SH1398",
    periodLabel: "2019/20",
    periodReason: "Chosen.",
  };
  const filled = moduleOf(made({}, [{ number, reading }]));
  expect(filled).not.toContain("Of which period is it?");
  expect(filled).toMatch(/period: "SH1398",\s*periodLabel: "2019\/20"/);
  expect(filled).toContain('periodReason: "Chosen."');
});

test("A name without Latin letters is asked for in them", () => {
  expect(made({ authors: "نویسنده" })).toEqual({ problem: expect.stringContaining("no Latin letters") });
});
