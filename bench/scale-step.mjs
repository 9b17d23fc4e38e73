import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;
const pageSize = 4096;

const stat = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
  } catch {
    return undefined;
  }
};

/** Processor seconds of all children that have ended, theirs included (proc(5): cutime, cstime). */
function childSeconds() {
  const fields = stat("self");
  return fields ? (Number(fields[13]) + Number(fields[14])) / ticksPerSecond : NaN;
}

/** Resident megabytes of a process and of all that it started. */
function treeMegabytes(root) {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const known = new Map(all.map((pid) => [pid, stat(pid)]));
  const belongs = (pid) => pid === String(root) || (known.get(pid) && belongs(known.get(pid)[1]));
  const pages = all.filter(belongs).reduce((sum, pid) => sum + Number(known.get(pid)?.[21] ?? 0), 0);
  return (pages * pageSize) / 1e6;
}

/**
 * Runs one step of the build in a folder; what it takes is read from /proc, so this is for Linux.
 * @returns {Promise<{ name: string, seconds: number, cpu: number, memory: number }>} memory is the peak of the process tree in MB
 */
export function runStep({ name, args }, folder) {
  return new Promise((resolve, reject) => {
    const [begun, before] = [performance.now(), childSeconds()];
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
    let memory = 0;
    const sample = setInterval(() => (memory = Math.max(memory, treeMegabytes(child.pid))), 250);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(sample);
      if (code !== 0) return reject(new Error(`“${name}” failed in ${folder} with code ${code}; see above.`));
      resolve({ name, seconds: (performance.now() - begun) / 1000, cpu: childSeconds() - before, memory });
    });
  });
}
