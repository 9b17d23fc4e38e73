import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Account, accountFor } from "#lib/account";
import type { Problem } from "#lib/corpus-error";
import { parseArticle } from "#lib/article-check";
import type { Facts } from "#lib/facts";
import { type FullTexts, placesIn } from "#lib/places";
import type { Article } from "#lib/schema";
import { writeWhole } from "./files.mjs";

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** One line: “perilous-iran-escalation: 24 passages verbatim, 93 numbers, all accounted for”. */
export function summarize({ article, passages, numbers }: Account): string {
  const every = passages.verbatim === passages.total;
  const verbatim = every
    ? `${plural(passages.total, "passage")} verbatim`
    : `${passages.verbatim} of ${plural(passages.total, "passage")} verbatim`;
  const open = numbers.total - numbers.accounted;
  return `${article}: ${verbatim}, ${plural(numbers.total, "number")}, ${open ? `${open} not` : "all"} accounted for`;
}

function describe({ article, path, code, wrong, remedy }: Problem, index: number): string {
  return `${index + 1}. ${article} › ${path}  [${code}]\n   ${wrong}\n   → ${remedy}`;
}

/** The text files at a path: those of the corpus in a folder, or the one file named. */
function filesAt(path: string, articles: readonly Article[]): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => articles.some(({ file }) => file === name))
    .map((name) => join(path, name));
}

function missingText(article: Article): Problem {
  return {
    code: "text_missing",
    article: article.id,
    path: "file",
    wrong: `No text ${article.file} stands in the folder given.`,
    remedy: "Put the article's text there under that name.",
  };
}

const placesFile = "data/full-texts.json";

/** The articles whose shape is right, proved or not. */
export function parsedArticles(facts: Facts): Article[] {
  return facts.articles.map(parseArticle).filter((one): one is Article => !Array.isArray(one));
}

/** Adds to what is kept of full texts, or replaces it. */
export async function keepPlaces(read: FullTexts): Promise<void> {
  const before = JSON.parse(readFileSync(placesFile, "utf8")) as FullTexts;
  const places = Object.entries({ ...before, ...read }).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeWhole(placesFile, `${JSON.stringify(Object.fromEntries(places), null, 2)}\n`);
}

/** Keeps where the passages of the articles stand in the texts given, so that they are held to them where the texts are absent. */
export async function writePlaces(articles: readonly Article[], paths: readonly string[]): Promise<string> {
  const read = paths
    .flatMap((path) => filesAt(path, articles))
    .flatMap((path) => {
      const article = articles.find(({ file }) => file === basename(path));
      return article ? [[article.id, placesIn(article, readFileSync(path, "utf8"))] as const] : [];
    });
  await keepPlaces(Object.fromEntries(read));
  return `${placesFile} has the places of ${read.length} articles’ passages.`;
}

/**
 * Holds every article to its text, as far as texts are given.
 *
 * @param articles the corpus
 * @param paths text files, or folders of them; a file belongs to the article whose `file` is its name
 * @returns the lines to print and whether all is well
 * @throws Error when a path does not exist, or a file belongs to no article
 */
export function checkArticles(
  articles: readonly Article[],
  paths: readonly string[],
): { lines: string[]; ok: boolean } {
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length) throw new Error(`There is no file or folder ${absent.join(", ")}.`);
  const files = paths.flatMap((path) => filesAt(path, articles));
  const accounts = files.map((path) => {
    const article = articles.find(({ file }) => file === basename(path));
    if (article) return accountFor(article, readFileSync(path, "utf8"));
    throw new Error(`${path} belongs to no article: they are ${articles.map(({ file }) => file).join(", ")}.`);
  });
  const folderGiven = paths.some((path) => statSync(path).isDirectory());
  const unread = articles.filter(({ file }) => folderGiven && !files.some((path) => basename(path) === file));
  const problems = [...accounts.flatMap((account) => account.problems), ...unread.map(missingText)];
  const list = problems.length ? ["", ...problems.map(describe)] : [];
  return { lines: [...accounts.map(summarize), ...list], ok: problems.length === 0 };
}
