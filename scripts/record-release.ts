import { readFileSync } from "node:fs";
import { catalog } from "#data";
import { factsMark, releases } from "#data/releases";
import { contractOf, contractStep } from "#lib/contract";
import { allFiles } from "#lib/files";
import { tablesOf } from "#lib/tables";
import { factsStep, reaches, Release, type Step } from "#lib/version";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";

const contractFile = "data/releases/contract.lock";
const releasesFile = "data/releases/releases.json";

/** What was promised with the newest release, a line each. */
export function releasedContract(): string[] {
  return readFileSync(contractFile, "utf8").trimEnd().split("\n");
}

/** What would be promised by a release now. */
export function presentContract(): readonly string[] {
  return contractOf(tablesOf(catalog), allFiles(catalog).keys());
}

/** The step that what was changed asks for; nothing where nothing was. */
function stepNow(): Step | undefined {
  const [last] = releases;
  const steps = [contractStep(releasedContract(), presentContract()).step, last && factsStep(last.facts, factsMark)];
  return (["major", "minor", "patch"] as const).find((step) => steps.includes(step));
}

/**
 * Records a version in data/releases; one that is recorded already, and from which nothing has departed, is left as it is.
 *
 * @throws Problem where the version is smaller than the changes ask for, or nothing says what they are
 */
export async function recordRelease({ version, changes, date }: Omit<Release, "facts">): Promise<string> {
  const [last] = releases;
  const step = stepNow();
  if (last?.version === version && !step) return `Version ${version} is recorded.`;
  if (!step && last) throw new Problem(`Nothing was changed since version ${last.version}.`);
  if (last && step && !reaches(version, last.version, step))
    throw new Problem(`What was changed since ${last.version} is a ${step} step, which “${version}” is not.`);
  const release = Release.safeParse({ version, date, changes, facts: factsMark });
  if (!release.success)
    throw new Problem('A release needs its version and what changed: npm run release -- 1.1.0 "One more article."');
  await writeWhole(releasesFile, `${JSON.stringify([release.data, ...releases], null, 2)}\n`);
  await writeWhole(contractFile, `${presentContract().join("\n")}\n`);
  return `Version ${version} is recorded in ${releasesFile} and ${contractFile}: commit them.`;
}
