// Reads files of numbers as people print them with the proof that the build uses: `npm run check:numbers -- FILE…`
import { runCommand } from "./command.mjs";

const calledFrom = process.env.INIT_CWD || process.cwd();

async function readCases(path, NumberFile, Problem) {
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(path, "utf8").catch(() => {
    throw new Problem(`There is no file ${path}.`);
  });
  try {
    return NumberFile.parse(JSON.parse(text));
  } catch (error) {
    throw new Problem(`${path} is no file of numbers: ${error.issues?.[0]?.message ?? error.message}`);
  }
}

async function main() {
  const { resolve } = await import("node:path");
  const { loadModule } = await import("./load-module.mjs");
  const { Problem } = await import("./problem.mjs");
  const paths = process.argv.slice(2).map((path) => resolve(calledFrom, path));
  if (!paths.length) throw new Problem("Name a file of numbers: npm run check:numbers -- FILE.");
  const { checkNumbers, NumberFile } = await loadModule("scripts/number-cases.ts");
  const files = await Promise.all(paths.map((path) => readCases(path, NumberFile, Problem)));
  const { lines, ok } = checkNumbers({
    numbers: files.flatMap(({ numbers }) => numbers),
    words: files.flatMap(({ words }) => words),
  });
  console.log(lines.join("\n"));
  process.exitCode = ok ? 0 : 1;
}

runCommand(main);
