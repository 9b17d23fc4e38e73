import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made = new Set([
  "node_modules",
  "out",
  "test-results",
  "playwright-report",
  ".next",
  ".stamp",
  ".lock",
  ".git",
  "bench",
]);

/** Two names for one file where the disk allows it: packages are read and never written. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const one of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, one.name), join(to, one.name)];
    if (one.isDirectory()) linkAll(source, target);
    else if (one.isFile()) linkSync(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

/** A fresh clone with its packages: nothing in it was built. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), "copy-"));
  readonly #running: ChildProcess[] = [];

  constructor() {
    for (const name of readdirSync(".").filter((one) => !made.has(one)))
      cpSync(name, join(this.folder, name), { recursive: true, filter: (path) => !path.startsWith("public/reading") });
    linkAll("node_modules", join(this.folder, "node_modules"));
  }

  /** Changes what a file says; it has to say it. */
  edit(file: string, ...changes: (readonly [from: string, to: string])[]): void {
    const before = readFileSync(join(this.folder, file), "utf8");
    for (const [from] of changes) if (!before.includes(from)) throw new Error(`${file} does not say “${from}”.`);
    writeFileSync(
      join(this.folder, file),
      changes.reduce((text, [from, to]) => text.replaceAll(from, to), before),
    );
  }

  run(...args: string[]): void {
    execFileSync(process.execPath, args, { cwd: this.folder, stdio: "pipe" });
  }

  /** Starts a program that goes on running until `end`. */
  start(args: string[], env: Record<string, string> = {}): void {
    const own = { ...process.env, ...env };
    this.#running.push(spawn(process.execPath, args, { cwd: this.folder, env: own, stdio: "ignore" }));
  }

  async end(): Promise<void> {
    const ended = this.#running.map((child) => new Promise((done) => child.once("exit", done)));
    for (const child of this.#running) child.kill();
    await Promise.all(ended);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
