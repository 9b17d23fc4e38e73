import { existsSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { Day, Id, Url } from "#lib/cells";
import { openDecisions } from "#lib/decision";
import { type About, draftArticle } from "#lib/draft/draft";
import { moduleText } from "#lib/draft/module-text";
import type { ArticleInput } from "#lib/schema";
import { placesIn } from "#lib/places";
import { readArticleText } from "./article-text";
import { keepPlaces } from "./article-texts";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

/** What the command is told beside the text. */
export type Options = Partial<Record<"id" | "title" | "outlet" | "published" | "url", string>> & { author?: string[] };

const articles = import.meta.glob<{ default: ArticleInput }>("../data/articles/*.ts", { eager: true });

const usage =
  'npm run article -- TEXT --id an-article --title "…" --author "Given Family" --outlet "…" --published 2020-01-31 [--url https://…]';

function required(options: Options, name: "id" | "title" | "outlet" | "published"): string {
  const value = options[name]?.trim();
  if (value) return value;
  throw new Problem(`--${name} is missing: ${usage}`);
}

function authorsOf({ author = [] }: Options): About["authors"] {
  if (!author.length) throw new Problem(`--author is missing: ${usage}`);
  return author.map((name) => {
    const [, given, family] = /^(\S.*) (\S+)$/.exec(name.trim()) ?? [];
    if (!given || !family) throw new Problem(`“${name}” is no given and family name.`);
    return { given, family };
  });
}

/** The author's family name as a tag, with the month where another article has it. */
function tagOf([author]: About["authors"], published: string): string {
  const base = (author?.family ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const tags = new Set(Object.values(articles).map(({ default: { tag } }) => tag));
  const free = [base, `${base}-${published.slice(0, 4)}`, `${base}-${published.slice(0, 7)}`].find(
    (tag) => !tags.has(tag),
  );
  if (!free) throw new Problem(`The tags ${base}, with year and month, are all taken by other articles.`);
  return free;
}

function aboutOf(options: Options): About {
  const [id, published] = [required(options, "id"), required(options, "published")];
  const wrong = [Id.safeParse(id), Day.safeParse(published), Url.nullish().safeParse(options.url)].find(
    ({ success }) => !success,
  );
  if (wrong?.error) throw new Problem(`${wrong.error.issues[0]?.message}.`);
  const authors = authorsOf(options);
  const tag = tagOf(authors, published);
  return {
    id,
    tag,
    title: required(options, "title"),
    authors,
    outlet: required(options, "outlet"),
    published,
    url: options.url ?? null,
  };
}

/** Drafts data/articles/{id}.ts from a text; never over a file that is there. Gives the lines to print. */
export async function writeDraft(path: string | undefined, options: Options): Promise<string[]> {
  if (!path) throw new Problem(`Name the text: ${usage}`);
  const about = aboutOf(options);
  const file = `data/articles/${about.id}.ts`;
  if (existsSync(file)) throw new Problem(`${file} is there already: give another id, or remove it.`);
  const text = readArticleText(path);
  const { article, why } = draftArticle(text, about, { indicators, vocabulary: indicatorWords, hints: indicatorHints });
  await writeWhole(
    file,
    await format(moduleText(article, why), { ...(await resolveConfig(file)), parser: "typescript" }),
  );
  await keepPlaces({ [about.id]: placesIn(article, text) });
  const count = Object.keys(article.observations).length;
  const left = openDecisions(article, about.id).length;
  return [`Wrote ${file}: numbers ${count}, decisions ${left}. npm run prove asks for each, in order.`];
}
