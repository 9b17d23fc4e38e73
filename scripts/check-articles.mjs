// Holds the corpus to the articles' full texts: `npm run check:articles -- PATH…`, each a text file or a folder of them; `--write` keeps
// where the passages stand in them, `--id` names the article of a file that has another name.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readOptions } from "./options.mjs";
import { runCommand } from "./command.mjs";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

const calledFrom = process.env.INIT_CWD || process.cwd();
const usage = "npm run check:articles -- TEXT… [--write] [--id an-article]";

function textPaths(positionals) {
  const given = positionals.map((path) => resolve(calledFrom, path));
  const usual = resolve("..", "shared", "articles");
  if (given.length || existsSync(usual)) return given.length ? given : [usual];
  throw new Problem("The articles' texts are not here: give their path, npm run check:articles -- PATH.");
}

runCommand(async () => {
  const { values, positionals } = readOptions({ write: { type: "boolean" }, id: { type: "string" } }, usage);
  const paths = textPaths(positionals);
  const { facts } = await loadModule("data/index.ts");
  const { checkArticles, parsedArticles, writePlaces } = await loadModule("scripts/article-texts.ts");
  const articles = parsedArticles(facts);
  try {
    const { lines, ok } = checkArticles(articles, paths, values.id);
    console.log(lines.join("\n"));
    if (ok && values.write) console.log(await writePlaces(articles, paths, values.id));
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    throw new Problem(error.message);
  }
});
