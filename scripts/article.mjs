// Drafts an article from its text: `npm run article -- TEXT --id … --title … --author … --outlet … --published … [--url …]`.
import { runCommand } from "./command.mjs";

const calledFrom = process.env.INIT_CWD || process.cwd();
const text = { type: "string" };
const list = { ...text, multiple: true };
const options = { id: text, title: text, author: list, organisation: list, outlet: text, published: text, url: text };

async function main() {
  const { resolve } = await import("node:path");
  const { loadModule } = await import("./load-module.mjs");
  const { readOptions } = await import("./options.mjs");
  const { usage, writeDraft } = await loadModule("scripts/article-draft.ts");
  const { values, positionals } = readOptions(options, usage);
  const [path] = positionals;
  console.log((await writeDraft(path && resolve(calledFrom, path), values)).join("\n"));
}

runCommand(main);
