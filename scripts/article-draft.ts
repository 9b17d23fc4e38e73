import { existsSync, readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { charts } from "#data/charts";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { Day, Id, Url } from "#lib/cells";
import { openDecisions } from "#lib/decision";
import { type About, draftArticle } from "#lib/draft/draft";
import { moduleText } from "#lib/draft/module-text";
import { authorsNamed, tagOf } from "#lib/draft/names";
import type { ArticleInput } from "#lib/schema";
import { type FullTexts, placesIn, sha256 } from "#lib/places";
import { readArticleText } from "./article-text";
import { keepPlaces, placesFile } from "./article-texts";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

/** What the command is told beside the text. */
export type Options = Partial<Record<"id" | "title" | "outlet" | "published" | "url", string>> &
  Partial<Record<"author" | "organisation", string[]>>;

const articles = import.meta.glob<{ default: ArticleInput }>("../data/articles/*.ts", { eager: true });

/** How the command is called. */
export const usage =
  'npm run article -- TEXT --id an-article --title "…" --author "Given Family" --outlet "…" --published 2020-01-31 [--url https://…]';

function required(options: Options, name: "id" | "title" | "outlet" | "published"): string {
  const value = options[name]?.trim();
  if (value) return value;
  throw new Problem(`--${name} is missing: ${usage}`);
}

/** The people and organisations that are named. */
function authorsOf({ author = [], organisation = [] }: Options): About["authors"] {
  const people = authorsNamed(author);
  const authors = [...people, ...organisation.map((name) => ({ given: "", family: name.trim() }))];
  if (authors.length && authors.every(({ family }) => family)) return authors;
  throw new Problem(`--author is missing, or --organisation "…" for an agency: ${usage}`);
}

function aboutOf(options: Options, today: string): About {
  const [id, published] = [required(options, "id"), required(options, "published")];
  const wrong = [Id.safeParse(id), Day.safeParse(published), Url.nullish().safeParse(options.url)].find(
    ({ success }) => !success,
  );
  if (wrong?.error) throw new Problem(`${wrong.error.issues[0]?.message}.`);
  if (published > today)
    throw new Problem(`--published ${published} is after today, ${today}: write the day on which the text appeared.`);
  const authors = authorsOf(options);
  const tags = new Set(Object.values(articles).map(({ default: { tag } }) => tag));
  const found = tagOf(authors, published, tags);
  if ("problem" in found) throw new Problem(found.problem);
  return {
    ...{ id, tag: found.tag, title: required(options, "title"), authors },
    ...{ outlet: required(options, "outlet"), published, url: options.url ?? null },
  };
}

/** A text that another article has is no second article. */
function refuseSecond(text: string, path: string): void {
  const known = JSON.parse(readFileSync(placesFile, "utf8")) as FullTexts;
  const [same] = Object.entries(known).find(([, one]) => one.sha256 === sha256(text)) ?? [];
  if (same)
    throw new Problem(
      existsSync(`data/articles/${same}.ts`)
        ? `${path} is the text of data/articles/${same}.ts already.`
        : `${path} was drafted as ${same}, which is gone: remove its entry from ${placesFile} first.`,
    );
}

/** Drafts data/articles/{id}.ts from a text; never over a file that is there. Gives the lines to print. */
export async function writeDraft(
  path: string | undefined,
  options: Options,
  today = new Date().toISOString().slice(0, 10),
): Promise<string[]> {
  if (!path) throw new Problem(`Name the text: ${usage}`);
  const text = readArticleText(path);
  const about = aboutOf(options, today);
  const file = `data/articles/${about.id}.ts`;
  if (existsSync(file)) throw new Problem(`${file} is there already: give another id, or remove it.`);
  refuseSecond(text, path);
  const charted = new Set(charts.flatMap(({ indicators: shown }) => shown));
  const { article, why } = draftArticle(text, about, {
    ...{ indicators, charted, vocabulary: indicatorWords, hints: indicatorHints },
  });
  if (!Object.keys(article.passages).length && !article.notCharted.length)
    throw new Problem(`${path} has no number and no dated event: there is nothing to chart, and nothing was written.`);
  await writeWhole(
    file,
    await format(moduleText(article, why), { ...(await resolveConfig(file)), parser: "typescript" }),
  );
  await keepPlaces({ [about.id]: placesIn(article, text) });
  const count = Object.keys(article.observations).length;
  const left = openDecisions(article, about.id).length;
  return [`Wrote ${file}: numbers ${count}, decisions ${left}. npm run prove asks for each, in order.`];
}
