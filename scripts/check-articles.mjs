// Holds the corpus to the articles' full texts: `npm run check:articles -- PATH…`, each a text file or a folder of them.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand } from "./command.mjs";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

const calledFrom = process.env.INIT_CWD || process.cwd();

async function textPaths() {
  const given = process.argv.slice(2).map((path) => resolve(calledFrom, path));
  const usual = resolve("..", "shared", "articles");
  if (given.length || existsSync(usual)) return given.length ? given : [usual];
  throw new Problem("The articles' texts are not here: give their path, npm run check:articles -- PATH.");
}

async function main() {
  const paths = await textPaths();
  const { catalog } = await loadModule("data/index.ts");
  const { checkArticles } = await loadModule("scripts/article-texts.ts");
  try {
    const { lines, ok } = checkArticles(catalog.articles, paths);
    console.log(lines.join("\n"));
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    throw new Problem(error.message);
  }
}

runCommand(main);
