import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const file = ".lock";

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Takes the lock, or says who has it; one whose process is gone is nobody's. */
function holder() {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return null;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const pid = Number(readFileSync(file, "utf8"));
    if (pid && isAlive(pid)) return pid;
    rmSync(file, { force: true });
    return holder();
  }
}

/**
 * Does what only one process may do in the project's folder at a time; another one waits and says so.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(work) {
  for (let pid = holder(), told = false; pid; pid = holder()) {
    if (!told)
      console.log(`Another command installs or builds in this folder (process ${pid}): waiting until it is done.`);
    told = true;
    await sleep(250);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
