import { execFile, spawn } from "node:child_process";
import { Problem } from "./problem.mjs";
import { onStop } from "./stop.mjs";

const exitCodes = { SIGINT: 130, SIGTERM: 143 };

/** Room for the young: what a page or a file is made from is gone before the collector has to look at it. */
export const roomy = "--max-semi-space-size=32";

/** For a step that reads the whole record: else its collector lets garbage lie about in proportion to the catalog. */
export const bounds = ["--max-old-space-size=512", roomy];

/**
 * Runs a program, showing what it prints, and gives its exit code. When we are told to stop, it is, and the command ends.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", cwd, env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });
    let stopped = null;
    const forget = onStop((signal) => {
      stopped = new Problem("Stopped.", exitCodes[signal]);
      child.kill(signal);
    });
    child.once("error", (error) => {
      forget();
      reject(error.code === "ENOENT" ? new Problem(`${program} was not found: install it and try again.`) : error);
    });
    child.once("close", (code) => {
      forget();
      if (stopped) reject(stopped);
      resolve(code ?? 1);
    });
  });
}

/** How npm is run: the one that started us when there is one, since it needs no shell to be found. */
function npmCommand(args) {
  const npm = process.env.npm_execpath ?? "";
  if (/npm-cli\.[cm]?js$/.test(npm)) return [process.execPath, [npm, ...args]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", args];
}

/** Runs npm as `run` does. */
export function runNpm(args, options) {
  return run(...npmCommand(args), options);
}

/**
 * Runs npm and gives what it prints, also when it ends with a failure, which it prints too.
 * @param {string[]} args
 * @returns {Promise<string>}
 */
export function readNpm(args) {
  return new Promise((resolve) => {
    execFile(...npmCommand(args), { maxBuffer: 64 * 1024 * 1024 }, (_, printed) => resolve(printed));
  });
}
