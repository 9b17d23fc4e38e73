import { existsSync, readdirSync, readFileSync } from "node:fs";
import { catalog, facts } from "#data";
import { publishedAddresses } from "#lib/addresses";
import { changesOf, type Correction } from "#lib/corrections";
import { acceptedLock, difference, factsByName, type Lock, lockOf, readLock, writeLock } from "#lib/lock";
import { prove, type Report } from "#lib/prove";
import { writeWhole } from "./files.mjs";
import { Problem } from "./problem.mjs";
import { publishedFacts } from "./published-facts";

const lockFile = "data/facts.lock";
const addressesFile = "tests/permalinks.txt";
const correctionsFile = "data/corrections.json";
const changelogFile = "CHANGELOG.md";

/** What was published, by the lock of the project. */
export function publishedLock(): Lock {
  return readLock(existsSync(lockFile) ? readFileSync(lockFile, "utf8") : undefined);
}

/** The addresses ever published, and those that the facts add to them. */
function addresses(): { promised: string[]; added: string[] } {
  const promised = readFileSync(addressesFile, "utf8").trimEnd().split("\n");
  const known = new Set(promised);
  return { promised, added: publishedAddresses(catalog).filter((address) => !known.has(address)) };
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** A report as it is printed: a line a rule; what is to be done stands last, on its own. */
function printed({ lines, difference: { added } }: Report, newAddresses: readonly string[]): string[] {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const told = lines.map(
    ({ name, proved, description }) => `${name.padEnd(width)}  ${String(proved).padStart(5)}  ${description}`,
  );
  const open = [
    ...(added.length ? [`${count(added.length, "new fact")} not in the lock`] : []),
    ...(newAddresses.length ? [`${count(newAddresses.length, "new page")} not in ${addressesFile}`] : []),
  ];
  return [
    ...told,
    "",
    open.length ? `Proved. There are ${open.join(" and ")} yet: npm run prove -- --add.` : "Proved.",
  ];
}

/** The articles that import `decide` and ask nothing any more. */
function idleImports(): string[] {
  return readdirSync("data/articles")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(`data/articles/${name}`, "utf8") }))
    .filter(({ text }) => /import \{[^}]*\bdecide\b/.test(text) && !text.includes("decide("))
    .map(({ name }) => `data/articles/${name} asks nothing any more: take decide out of its import.`);
}

/** Proves the facts and gives the lines to print; fails where a fact or an address is new, since only a list that has it can hold it. */
export function proveAll(): { lines: string[]; complete: boolean } {
  const report = prove(facts, publishedLock());
  const { added } = addresses();
  return {
    lines: [...idleImports(), ...printed(report, added)],
    complete: report.difference.added.length === 0 && added.length === 0,
  };
}

/** Writes facts that are new into the lock and their addresses into the list; refuses where a published one was changed. */
export async function addFacts(): Promise<string> {
  const report = prove(facts, existsSync(lockFile) ? publishedLock() : new Map());
  await writeWhole(lockFile, writeLock(lockOf(facts)));
  const { promised, added } = addresses();
  await writeWhole(addressesFile, `${[...promised, ...added].sort().join("\n")}\n`);
  return `The lock has ${count(report.difference.added.length, "new fact")}, the list of addresses ${count(added.length, "new line")}.`;
}

/** The changelog with a correction under the heading for them, which it is given where it has none. */
export function withCorrection(changelog: string, { date, reason, changes }: Correction): string {
  const heading = "### Corrected facts\n\n";
  const corrected = new Set(changes.map(({ fact }) => fact)).size;
  const line = `- ${date}: ${reason} (${count(corrected, "fact")}; corrections.csv has the old and the new values)\n`;
  if (changelog.includes(heading)) return changelog.replace(heading, `${heading}${line}`);
  return changelog.replace(/^## Unreleased\n\n/m, (unreleased) => `${unreleased}${heading}${line}\n`);
}

/**
 * Accepts what was changed, with the reason: the corrections first, then the lock, each whole or not at all.
 *
 * @throws Problem where there is no reason, or nothing to accept; CorpusError where the facts do not hold
 */
export async function acceptFacts(reason: string, date: string): Promise<string> {
  if (reason.trim().length < 10)
    throw new Problem(
      'A correction needs its reason, a sentence: npm run prove -- --accept "The report prints 2.5, not 2.6."',
    );
  prove(facts);
  const [published, declared] = [publishedLock(), lockOf(facts)];
  const { changed, removed, added } = difference(published, declared);
  if (!changed.length && !removed.length)
    throw new Problem("No published fact was changed, so there is nothing to accept.");
  const changes = changesOf(await publishedFacts(), factsByName(facts), [...changed, ...removed]);
  if (!changes.length)
    throw new Problem(
      "The last commit has these facts already, so no old value can be listed. Take the commit back, git reset --soft HEAD~1, and accept before you commit.",
    );
  const correction: Correction = { date, reason: reason.trim(), changes };
  const before = JSON.parse(readFileSync(correctionsFile, "utf8")) as Correction[];
  await writeWhole(correctionsFile, `${JSON.stringify([correction, ...before], null, 2)}\n`);
  await writeWhole(changelogFile, withCorrection(readFileSync(changelogFile, "utf8"), correction));
  await writeWhole(lockFile, writeLock(acceptedLock(published, declared)));
  const still = added.length ? ` ${count(added.length, "new fact")} not in the lock yet: npm run prove -- --add.` : "";
  return `Accepted ${count(changed.length + removed.length, "change")}; ${correctionsFile} and ${changelogFile} list them.${still}`;
}
