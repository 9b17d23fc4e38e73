// Like node-version.mjs, this file has to be readable to an old Node: all else is imported after the check.
import { nodeProblem } from "./node-version.mjs";

async function inProjectFolder() {
  const { fileURLToPath } = await import("node:url");
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
}

async function endWith(error) {
  const { explain } = await import("./problem.mjs");
  console.error(explain(error));
  process.exitCode = error.exitCode || 1;
}

/**
 * Runs the `main` of a command in the project's folder, once Node is known to be new enough; a failure ends in one
 * sentence and an exit code.
 * @param {() => Promise<{ main: () => Promise<void> }>} load
 */
export async function runCommand(load) {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  try {
    await inProjectFolder();
    const { main } = await load();
    await main();
  } catch (error) {
    await endWith(error);
  }
}
