import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { factsByName } from "#lib/lock";
import type { Facts } from "#lib/facts";
import { loadModule } from "./load-module.mjs";
import { Problem } from "./problem.mjs";

/** The facts as the last commit has them, by name: what a change is a change of. */
export async function publishedFacts(): Promise<ReadonlyMap<string, unknown>> {
  const project = process.cwd();
  const folder = mkdtempSync(join(project, ".published-"));
  try {
    const archive = execFileSync("git", ["archive", "HEAD", "lib", "data", "package.json"], { maxBuffer: 2 ** 30 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    process.chdir(folder);
    const { facts } = (await loadModule("data/index.ts", folder)) as { facts: Facts };
    return factsByName({ ...facts, series: facts.series.map(({ record, rows }) => ({ record, rows })) });
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Problem(`The published facts could not be read from the last commit, so nothing is accepted: ${why}`);
  } finally {
    process.chdir(project);
    rmSync(folder, { recursive: true, force: true });
  }
}
