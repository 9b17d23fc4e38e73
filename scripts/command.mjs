import { fileURLToPath } from "node:url";
import { explain } from "./problem.mjs";

/**
 * Runs a command in the project's folder; a failure ends in one sentence and an exit code.
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    process.chdir(fileURLToPath(new URL("..", import.meta.url)));
    await command();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = error.exitCode || 1;
  }
}
