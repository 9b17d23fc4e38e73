import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { accountFor } from "#lib/account";
import { parseArticle } from "#lib/article-check";
import { openDecisions } from "#lib/decision";
import { draftArticle } from "#lib/draft/draft";
import { moduleText } from "#lib/draft/module-text";
import { readArticleText } from "../scripts/article-text";
import { summarize } from "../scripts/article-texts";

/** The walk through CONTRIBUTING.md, block by block. */
const guide = readFileSync("CONTRIBUTING.md", "utf8");
const [words = "", command = "", shown = "", asked = "", locked = ""] = [
  ...guide.matchAll(/```(?:ts)?\n([\s\S]*?)```/g),
].map(([, block]) => block ?? "");
const option = (name: string): string =>
  new RegExp(`--${name} (?:"([^"]+)"|(\\S+))`).exec(command)?.slice(1).find(Boolean) ?? "";
const [given = "", family = ""] = option("author").split(" ");
const about = {
  ...{ id: option("id"), tag: family.toLowerCase(), title: option("title"), authors: [{ given, family }] },
  ...{ outlet: option("outlet"), published: option("published"), url: null },
};

async function textOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contributing-"));
  await writeFile(join(folder, "text.txt"), words);
  const text = readArticleText(join(folder, "text.txt"));
  await rm(folder, { recursive: true });
  return text;
}

test("its example is what the commands print, to the character", async () => {
  const text = await textOf();
  const { article, why } = draftArticle(text, about, { indicators, vocabulary: indicatorWords, hints: indicatorHints });
  const open = openDecisions(article, article.id);
  const count = Object.keys(article.observations).length;
  expect(command).toContain(`Wrote data/articles/${article.id}.ts: numbers ${count}, decisions ${open.length}.`);
  const layout = { ...(await resolveConfig("data/articles/a.ts")), parser: "typescript" };
  expect(await format(moduleText(article, why), layout)).toContain(shown);
  for (const { path, code, wrong, remedy } of open)
    expect(asked).toContain(`${article.id} › ${path}  [${code}]\n   ${wrong}\n   → ${remedy}`);
  const parsed = parseArticle({ ...article, noOriginFound: true });
  if (Array.isArray(parsed)) throw new Error("the example does not parse");
  expect(locked).toContain(summarize(accountFor(parsed, text)));
});
