import { createHash } from "node:crypto";
import type { Problem } from "./corpus-error";
import type { Facts } from "./facts";

/** The digest of each fact by its name, `observation irn-gdp-growth-2016-steinbock`; sorted by name. */
export type Lock = ReadonlyMap<string, string>;

/** The same text for the same fact, whatever order its fields are declared in. */
function canonical(fact: unknown): string {
  return JSON.stringify(fact, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

const digest = (fact: unknown): string => createHash("sha256").update(canonical(fact)).digest("hex").slice(0, 16);

type Named = [name: string, fact: unknown];

function named(kind: string, record: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(record).map(([id, fact]) => [`${kind} ${id}`, fact]);
}

function articleFacts({
  passages,
  observations,
  statements,
  events,
  notCharted,
  ...about
}: Facts["articles"][number]): Named[] {
  return [
    [`article ${about.id}`, about],
    ...named(`passage ${about.id}`, passages),
    ...named("observation", observations),
    ...named("statement", statements),
    ...named("event", events),
    [`uncharted ${about.id}`, notCharted],
  ];
}

/** Every fact that is declared, by its name. Rows of a series are one fact, since an edition stands or falls as a whole. */
export function factsByName(facts: Facts): ReadonlyMap<string, unknown> {
  const records = (kind: string, list: readonly { id: string }[]): Named[] =>
    list.map((record) => [`${kind} ${record.id}`, record]);
  return new Map<string, unknown>([
    ...facts.articles.flatMap(articleFacts),
    ...records("origin", facts.origins.origins),
    ["origins not-found", facts.origins.notFound],
    ...named("text", facts.fullTexts),
    ...records("chart", facts.charts),
    ...records("indicator", facts.indicators),
    ...records("source", facts.sources),
    ...records("publisher", facts.publishers),
    ...facts.series.flatMap(({ record, rows }): Named[] => [
      [`series ${record.id}`, record],
      [`rows ${record.id}`, rows],
    ]),
  ]);
}

/** Every fact that is declared, with its digest. */
export function lockOf(facts: Facts): Lock {
  return new Map(
    [...factsByName(facts)]
      .map(([name, fact]): [string, string] => [name, digest(fact)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A lock as its file has it: a name and a digest a line. */
export function writeLock(lock: Lock): string {
  return [...lock].map(([name, value]) => `${value} ${name}\n`).join("");
}

/** Thrown where the file of the lock cannot be read. */
export class LockError extends Error {
  override readonly name = "LockError";
}

/**
 * Reads a lock.
 *
 * @param text the file, or nothing where there is none
 * @throws LockError in one sentence, with the remedy
 */
export function readLock(text: string | undefined): Lock {
  const remedy = "Take the published one back: git checkout data/facts.lock.";
  if (text === undefined) throw new LockError(`The lock of the facts, data/facts.lock, is missing. ${remedy}`);
  const entries = text
    .split("\n")
    .slice(0, -1)
    .map((line) => /^([0-9a-f]{16}) (\S.*\S)$/.exec(line));
  const broken = entries.findIndex((entry) => !entry);
  if (broken >= 0 || !entries.length || !text.endsWith("\n"))
    throw new LockError(
      `The lock of the facts, data/facts.lock, is damaged in line ${broken < 0 ? entries.length + 1 : broken + 1}. ${remedy}`,
    );
  return new Map(entries.map((entry): [string, string] => [entry?.[2] ?? "", entry?.[1] ?? ""]));
}

/** What differs between the facts published and those declared. */
export interface Difference {
  changed: string[];
  removed: string[];
  added: string[];
}

/** The names of the facts that were changed, removed and added since they were published. */
export function difference(published: Lock, declared: Lock): Difference {
  return {
    changed: [...published]
      .filter(([name, value]) => declared.has(name) && declared.get(name) !== value)
      .map(([name]) => name),
    removed: [...published.keys()].filter((name) => !declared.has(name)),
    added: [...declared.keys()].filter((name) => !published.has(name)),
  };
}

/** The published lock with what was changed and removed since, and nothing that is new: that is added on its own. */
export function acceptedLock(published: Lock, declared: Lock): Lock {
  return new Map(
    [...published].flatMap(([name]) => {
      const value = declared.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** A published fact that was changed or removed without a reason stops the build; a new one is no correction. */
export function lockProblems({ changed, removed }: Difference): Problem[] {
  const remedy = 'Take it back, or say why: npm run prove -- --accept "reason", which lists it as a correction.';
  const problem = (name: string, code: string, wrong: string): Problem => ({
    code,
    article: "data/facts.lock",
    path: name,
    wrong,
    remedy,
  });
  return [
    ...changed.map((name) => problem(name, "fact_changed", "It is no longer what was published.")),
    ...removed.map((name) => problem(name, "fact_removed", "It was published and is gone.")),
  ];
}
