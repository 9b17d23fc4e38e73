import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "#data";
import { accountFor } from "#lib/account";
import { buildCatalog } from "#lib/catalog";
import { checkArticles } from "../scripts/article-texts";
import { facts } from "./fixtures/small-corpus";

const { articles } = buildCatalog(facts);
const [, older] = articles;
if (!older) throw new Error("the small corpus has an older article");

const oil =
  "Output rose from 2 million barrels per day in 2017 to 3 million barrels per day in 2018. Prices fell sharply.";
const text = `https://example.org/1999/older\n\nAn Older Article\n\n${oil}\n\npage 4\n`;
const account = (changed: string, change = {}) => accountFor({ ...older, ...change }, changed);
const dates = { notCharted: [...older.notCharted, { quote: "in 2017", reason: "date" as const }] };

test("a text whose every number is charted, quoted or left out with a reason has no problem", () => {
  expect(account(text, dates)).toEqual({
    article: "older-article",
    passages: { verbatim: 1, total: 1 },
    numbers: { accounted: 5, total: 5 },
    problems: [],
  });
});

test("a web address on the first line is no part of the text", () => {
  expect(account(text.replace("1999", "1998"), dates).numbers.total).toBe(5);
  expect(account(`\n${text}`, dates).numbers.total).toBe(6);
});

test("a paragraph that the copy repeats is accounted for wherever it stands", () => {
  expect(account(`${text}\n${oil}\n`, dates)).toMatchObject({ numbers: { accounted: 9, total: 9 }, problems: [] });
});

describe("a passage stands in the text byte for byte, or the first departure is shown", () => {
  const wrong = (changed: string) =>
    account(changed, dates)
      .problems.filter(({ code }) => code === "passage_differs")
      .map((problem) => problem.wrong);

  test.each([
    [
      "a changed digit",
      text.replace("3 million", "4 million"),
      "After “om 2 million barrels per day in 2017 to” it has “3 million barrels per day”, where line 5 of the text has “4 million barrels per day”.",
    ],
    [
      "a passage that ends early",
      text.replace(" Prices fell sharply.", ""),
      "After “in 2017 to 3 million barrels per day in” it has “2018. Prices fell sharply.”, where line 5 of the text has “2018.”.",
    ],
    ["another beginning", text.replace("Output", "Input"), "Nothing in the text begins “Output rose from 2 million”."],
    [
      "a no-break space, which no eye can see",
      text.replace("3 million", "3\u00A0million"),
      "Only white space differs: after “m 2 million barrels per day in 2017 to 3” line 5 of the text has U+00A0, not U+0020.",
    ],
  ])("%s", (_, changed, expected) => {
    expect(wrong(changed)).toEqual([expected]);
  });
});

describe("every number of the text is accounted for", () => {
  const open = (changed: string, change = dates) =>
    account(changed, change).problems.filter(({ code }) => code === "number_unaccounted");

  test.each([
    ["digits", "Then 12 people came.", "“12”"],
    ["a number spelled out", "Then twelve people came.", "“twelve”"],
    ["the number of an observation, elsewhere", "Again it was 2 million.", "“2 million”"],
  ])("%s", (_, sentence, number) => {
    expect(open(`${text}\n${sentence}\n`)).toMatchObject([
      { article: "older-article", path: "line 9", wrong: expect.stringContaining(`${number} in “`) },
    ]);
  });

  test("an observation accounts for its own number, not for the rest of its quotation", () => {
    expect(open(text, { notCharted: [...older.notCharted] }).map(({ path, wrong }) => `${path}: ${wrong}`)).toEqual([
      "line 5: “2017” in “million barrels per day in 2017 to 3 million barrels per da” is accounted for nowhere.",
    ]);
  });
});

test("what is left out with a reason has to stand in the text", () => {
  const { problems } = account(text.replace("page 4", "page"), dates);
  expect(problems).toMatchObject([
    { code: "quote_stale", path: "notCharted › “page 4”", wrong: expect.stringContaining("“page 4”") },
  ]);
});

describe("the command", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "articles-"));
    await writeFile(join(folder, older.file), text);
    await writeFile(join(folder, "README.md"), "9 files");
  });
  afterAll(() => rm(folder, { recursive: true }));
  const corpus = [{ ...older, ...dates }];

  test("prints a line for each article", () => {
    const expected = { lines: ["older-article: 1 passage verbatim, 5 numbers, all accounted for"], ok: true };
    expect(checkArticles(corpus, [folder])).toEqual(expected);
    expect(checkArticles(corpus, [join(folder, older.file)])).toEqual(expected);
  });

  test("prints every problem below, with its place and its remedy", () => {
    const { lines, ok } = checkArticles([older], [folder]);
    expect(ok).toBe(false);
    expect(lines[0]).toBe("older-article: 1 passage verbatim, 5 numbers, 1 not accounted for");
    expect(lines.join("\n")).toContain("1. older-article › line 5  [number_unaccounted]");
    expect(lines.join("\n")).toContain("→ Chart it, or quote it in notCharted with the reason.");
  });

  test("misses a text only in a folder", () => {
    const both = [...articles.filter(({ id }) => id === "newer-article"), ...corpus];
    expect(checkArticles(both, [join(folder, older.file)]).ok).toBe(true);
    expect(checkArticles(both, [folder]).lines.join("\n")).toContain("No text newer-article.txt stands in the folder");
  });

  test("refuses a path that is not there and a file that is no article's", () => {
    expect(() => checkArticles(corpus, [join(folder, "absent")])).toThrow("There is no file or folder");
    expect(() => checkArticles(corpus, [join(folder, "README.md")])).toThrow(
      "belongs to no article by its name: rename it to {id}.txt, or add --id",
    );
    expect(() => checkArticles(corpus, [join(folder, "README.md")], "no-article")).toThrow("There is no article");
    expect(() => checkArticles(corpus, [folder], "no-article")).toThrow("--id goes with one text file");
  });
});

const texts = join(import.meta.dirname, "..", "..", "shared", "articles");

test.skipIf(!existsSync(texts))(
  "the corpus stands in the articles' full texts, and leaves no number of theirs out",
  () => {
    const files = catalog.articles.map(({ file }) => join(texts, file)).filter((path) => existsSync(path));
    const { lines } = checkArticles(catalog.articles, files);
    expect(lines.filter((line) => !line.endsWith(", all accounted for"))).toEqual([]);
    expect(lines).toHaveLength(files.length);
  },
);
