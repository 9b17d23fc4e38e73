import { Problem } from "./problem.mjs";
import { runNpm } from "./run.mjs";
import { install } from "./setup.mjs";

/** The scripts of package.json that make up the test, quickest to tell first. */
const steps = ["format:check", "lint", "types", "unit", "build", "check:site", "e2e"];

/** A line a step, with the seconds it took. @param {{ step: string, seconds: number }[]} done */
export function printTable(done) {
  const width = Math.max(...done.map(({ step }) => step.length));
  return done.map(({ step, seconds }) => `  ${step.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`).join("\n");
}

/** Runs one step and gives its time; fails with what to run to see it again. */
async function runStep(step, env) {
  console.log(`\n== ${step} ==`);
  const begun = performance.now();
  const code = await runNpm(["run", "--silent", step], { env });
  if (code !== 0) throw new Problem(`\nFailed at ${step}. To run it alone: npm run ${step}`, code);
  return { step, seconds: (performance.now() - begun) / 1000 };
}

/** Runs every step in order, stopping at the first that fails. */
export async function main() {
  await install();
  const { ensureBrowser } = await import("./browser.mjs");
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: await ensureBrowser() };
  const done = [];
  for (const step of steps) done.push(await runStep(step, env));
  console.log(`\n${printTable(done)}\n\n${done.length} passed, 0 failed`);
}
