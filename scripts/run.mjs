import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";

const exitCodes = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs a program of the project and shows what it prints; when we are told to stop, so is it.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] what it is told beyond our own environment
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    let stopped = null;
    const stops = Object.entries(exitCodes).map(([signal, code]) => [
      signal,
      () => {
        stopped = new Problem("Stopped.", code);
        child.kill(signal);
      },
    ]);
    stops.forEach(([signal, stop]) => process.on(signal, stop));
    const end = (settle, outcome) => {
      stops.forEach(([signal, stop]) => process.off(signal, stop));
      settle(outcome);
    };
    child.once("error", ({ message }) => end(reject, new Problem(`${program} could not be started: ${message}.`)));
    child.once("close", (code) => (stopped ? end(reject, stopped) : end(resolve, code ?? 1)));
  });
}

/** Runs npm: the one that started us when there is one, since it needs no shell to be found. */
export function runNpm(args, env) {
  const npm = process.env.npm_execpath ?? "";
  if (/npm-cli\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], env);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, env);
}

/** Runs a step that has to succeed. @param {string} script of package.json */
export async function runStep(script, env) {
  const code = await runNpm(["run", "--silent", script], env);
  if (code !== 0) throw new Problem(`“npm run ${script}” failed; the reason is printed above.`, code);
}
