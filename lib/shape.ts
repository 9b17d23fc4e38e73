import type * as z from "zod";

/** What a schema says is wrong, as a sentence; where a key is, what is wrong with the key. */
export function shapeWords(issue: z.core.$ZodIssue): string {
  const inner = issue.code === "invalid_key" ? issue.issues.map(({ message }) => message) : [];
  return `${[...new Set(inner)].join("; ") || issue.message}.`;
}

/**
 * True when a record of ours has an entry named `__proto__`. JavaScript and schemas pass over it without a word, so it would be lost:
 * written in a module it becomes what the record inherits from, parsed from JSON it stays a key.
 */
export function hidesAnEntry(record: unknown): boolean {
  if (typeof record !== "object" || record === null) return false;
  const parent: unknown = Object.getPrototypeOf(record);
  return Object.hasOwn(record, "__proto__") || (parent !== null && Object.getPrototypeOf(parent) !== null);
}
