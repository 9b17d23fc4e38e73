import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalog } from "#data";
import { writeDraft } from "../../scripts/article-draft";
import { readArticleText } from "../../scripts/article-text";

let folder = "";
const file = async (content: string | Buffer): Promise<string> => {
  const path = join(folder, "text.txt");
  await writeFile(path, content);
  return path;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "article-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["an empty file", " \n", "is empty"],
  ["another encoding", Buffer.from([0x63, 0x61, 0x66, 0xe9]), "is not UTF-8"],
  ["a page", "<!DOCTYPE html><p>1</p>", "is HTML"],
  ["a PDF", "%PDF-1.7 1", "is a PDF"],
  ["a file that is no text", "a\0b", "zero bytes"],
])("%s is refused in one sentence", async (_, content, why) => {
  const path = await file(content);
  expect(() => readArticleText(path)).toThrow(why);
});

test("a file that is not there is refused", () => {
  expect(() => readArticleText(join(folder, "absent.txt"))).toThrow("There is no file");
});

test("line ends are those of every other text", async () => {
  expect(readArticleText(await file("a\r\nb\rc\n"))).toBe("a\nb\nc\n");
});

const options = { title: "A Title", author: ["Ada Example"], outlet: "The Example", published: "2020-01-30" };

test("an article that is there is never written over", async () => {
  const [{ id } = { id: "" }] = catalog.articles;
  await expect(writeDraft(await file("Inflation was 38 percent."), { ...options, id })).rejects.toThrow(
    "is there already",
  );
});

test.each([
  ["no id", {}, "--id is missing"],
  ["no author", { id: "a-b", author: [] }, "--author is missing"],
  ["one name", { id: "a-b", author: ["Ada"] }, "given and family name"],
  ["an id of other letters", { id: "A b" }, "an id is lower-case words"],
  ["no day", { id: "a-b", published: "soon" }, "YYYY-MM-DD"],
])("%s is refused in one sentence", async (_, change, why) => {
  await expect(writeDraft(await file("It was 1."), { ...options, ...change })).rejects.toThrow(why);
});
