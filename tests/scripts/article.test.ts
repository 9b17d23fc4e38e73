import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalog } from "#data";
import { writeDraft } from "../../scripts/article-draft";
import { readArticleText } from "../../scripts/article-text";
import { readOptions } from "../../scripts/options.mjs";

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

test("lines that were broken at a width are made whole again, and no others", async () => {
  const broken =
    "A heading\n\nInflation in that year was, the central bank\nsaid on Monday, 38 percent; it will certainly\nfall.\n\n- one\n- two\n";
  const whole = broken.replace("bank\nsaid", "bank said").replace("certainly\nfall", "certainly fall");
  expect(readArticleText(await file(broken))).toBe(whole);
  const paragraphs = `${"A paragraph of one line. ".repeat(8)}\nAnother\nAnd another\n`;
  expect(readArticleText(await file(paragraphs))).toBe(paragraphs);
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
  ["an id of other letters", { id: "A b" }, "an id is lower-case words"],
  ["no day", { id: "a-b", published: "soon" }, "YYYY-MM-DD"],
  ["a day to come", { id: "a-b", published: "2099-01-01" }, "--published 2099-01-01 is after today, 2020-02-01"],
  ["an author in other letters", { id: "a-b", author: ["محمد جواد"] }, "has no Latin letters"],
  ["a text without any number", { id: "a-b" }, "has no number and no dated event"],
])("%s is refused in one sentence, and nothing is written", async (_, change, why) => {
  const kept = await readFile("data/full-texts.json", "utf8");
  await expect(writeDraft(await file("Nothing was said."), { ...options, ...change }, "2020-02-01")).rejects.toThrow(
    why,
  );
  expect(await readFile("data/full-texts.json", "utf8")).toBe(kept);
  expect(existsSync("data/articles/a-b.ts")).toBe(false);
});

test("what is wrong with the text is said before what is wrong with the rest", async () => {
  await expect(writeDraft(await file(" "), {})).rejects.toThrow("is empty");
});

test.each([
  [["TEXT", "--autor", "Ada Example"], "There is no option --autor; --author is meant? usage"],
  [["TEXT", "--wholly", "other"], "There is no option --wholly: usage"],
  [["TEXT", "--id"], "Option '--id <value>' argument missing: usage"],
])("the slip in %j gets its own sentence", (args, why) => {
  const known = { id: { type: "string" as const }, author: { type: "string" as const } };
  expect(() => readOptions(known, "usage", args)).toThrow(why);
});
