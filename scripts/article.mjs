// Drafts an article from its text: `npm run article -- TEXT --id … --title … --author … --outlet … --published … [--url …]`.
import { runCommand } from "./command.mjs";

const calledFrom = process.env.INIT_CWD || process.cwd();
const text = { type: "string" };

async function main() {
  const { resolve } = await import("node:path");
  const { parseArgs } = await import("node:util");
  const { loadModule } = await import("./load-module.mjs");
  const { Problem } = await import("./problem.mjs");
  const options = {
    id: text,
    title: text,
    author: { ...text, multiple: true },
    outlet: text,
    published: text,
    url: text,
  };
  const read = () => {
    try {
      return parseArgs({ allowPositionals: true, options });
    } catch (error) {
      throw new Problem(error.message);
    }
  };
  const { values, positionals } = read();
  const { writeDraft } = await loadModule("scripts/article-draft.ts");
  const [path] = positionals;
  console.log((await writeDraft(path && resolve(calledFrom, path), values)).join("\n"));
}

runCommand(main);
