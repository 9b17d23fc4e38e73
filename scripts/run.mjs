import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";

const signals = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs a program, showing what it prints, and gives its exit code. A signal meant for us is passed on to it, and then
 * ends the command.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", env: { ...env, NEXT_TELEMETRY_DISABLED: "1" } });
    let stopped = 0;
    const listeners = Object.entries(signals).map(([signal, code]) => {
      const pass = () => {
        stopped = code;
        child.kill(signal);
      };
      process.on(signal, pass);
      return () => process.off(signal, pass);
    });
    const settle = (finish) => {
      listeners.forEach((remove) => remove());
      finish();
    };
    child.once("error", (error) => settle(() => reject(error)));
    child.once("close", (code) => settle(() => (stopped ? reject(new Problem("Stopped.", stopped)) : resolve(code ?? 1))));
  });
}

/** Runs npm: the one that started us when there is one, since it needs no shell to be found. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath ?? "";
  if (/npm-cli\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], options);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}
