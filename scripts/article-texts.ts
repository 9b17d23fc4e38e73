import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Account, accountFor } from "#lib/account";
import type { Problem } from "#lib/corpus-error";
import { parseArticle } from "#lib/article-check";
import type { Facts } from "#lib/facts";
import { type FullTexts, placesIn } from "#lib/places";
import type { Article } from "#lib/schema";
import { readArticleText } from "./article-text";
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

/** A text file with its article; `id` names the article where its name does not. */
interface TextFile {
  path: string;
  article: Article;
}

function articleAt(path: string, articles: readonly Article[], id: string | undefined): TextFile {
  const article = articles.find((one) => (id === undefined ? one.file === basename(path) : one.id === id));
  if (article) return { path, article };
  const ids = articles.map((one) => one.id).join(", ");
  throw new Error(
    id === undefined
      ? `${path} belongs to no article by its name: rename it to {id}.txt, or add --id with one of ${ids}.`
      : `There is no article ${id}: they are ${ids}.`,
  );
}

/** The texts at the paths: those of the corpus in a folder, or the one file named. */
function textsAt(paths: readonly string[], articles: readonly Article[], id: string | undefined): TextFile[] {
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length) throw new Error(`There is no file or folder ${absent.join(", ")}.`);
  if (id !== undefined && (paths.length !== 1 || paths.some((path) => statSync(path).isDirectory())))
    throw new Error("--id goes with one text file.");
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [articleAt(path, articles, id)];
    const names = readdirSync(path).filter((name) => articles.some(({ file }) => file === name));
    return names.map((name) => articleAt(join(path, name), articles, undefined));
  });
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

/** What is kept of the full texts. */
export const placesFile = "data/full-texts.json";

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
export async function writePlaces(
  articles: readonly Article[],
  paths: readonly string[],
  id?: string,
): Promise<string> {
  const read = textsAt(paths, articles, id).map(
    ({ path, article }) => [article.id, placesIn(article, readArticleText(path))] as const,
  );
  await keepPlaces(Object.fromEntries(read));
  return `${placesFile} has the places of ${read.length} articles’ passages.`;
}

/**
 * Holds every article to its text, as far as texts are given.
 *
 * @param articles the corpus
 * @param paths text files, or folders of them; a file belongs to the article whose `file` is its name
 * @param id the article of the one file given, whatever the file's name
 * @returns the lines to print and whether all is well
 * @throws Error when a path does not exist, or a file belongs to no article
 */
export function checkArticles(
  articles: readonly Article[],
  paths: readonly string[],
  id?: string,
): { lines: string[]; ok: boolean } {
  const files = textsAt(paths, articles, id);
  const accounts = files.map(({ path, article }) => accountFor(article, readArticleText(path)));
  const folderGiven = paths.some((path) => statSync(path).isDirectory());
  const unread = articles.filter((one) => folderGiven && !files.some(({ article }) => article === one));
  const problems = [...accounts.flatMap((account) => account.problems), ...unread.map(missingText)];
  const list = problems.length ? ["", ...problems.map(describe)] : [];
  return { lines: [...accounts.map(summarize), ...list], ok: problems.length === 0 };
}
