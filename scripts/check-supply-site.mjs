import { readFileSync } from "node:fs";
import { Problem } from "./problem.mjs";
import { readNpm } from "./run.mjs";
import { installScripts, looseEntries, openRanges, readAudit, strangeLicences } from "./supply.mjs";

/** The exit code where all that can be decided here holds and the registry could not be asked about weaknesses. */
const notAsked = 2;

/** Checks where the packages come from: versions, hashes, licences, install scripts, known weaknesses. */
export async function main() {
  const [project, lock] = ["package.json", "package-lock.json"].map((file) => JSON.parse(readFileSync(file, "utf8")));
  const problems = [...openRanges(project), ...looseEntries(lock), ...strangeLicences(lock), ...installScripts(lock)];
  const audit = readAudit(await readNpm(["audit", "--audit-level=high", "--json"]));
  const weak = audit.asked ? audit.weak : [];
  if (problems.length || weak.length) throw new Problem([...problems, ...weak].join("\n"));
  console.log(
    `${Object.keys(lock.packages).length - 1} packages: exact versions, each with its hash, licences on the list, no install script.`,
  );
  if (audit.asked) return console.log("Known weaknesses, high or critical: none.");
  console.log(
    `Known weaknesses: not known, since the registry could not be asked (${audit.why}). Run this again elsewhere.`,
  );
  process.exitCode = notAsked;
}
