import type * as z from "zod";

/** What a schema says is wrong, as a sentence; where a key is, what is wrong with the key. */
export function shapeWords(issue: z.core.$ZodIssue): string {
  const inner = issue.code === "invalid_key" ? issue.issues.map(({ message }) => message) : [];
  return `${[...new Set(inner)].join("; ") || issue.message}.`;
}

/**
 * What to do about it: where a list says what is allowed, the list.
 *
 * @param whole what the record is called where no field of it is named
 * @param schema the file that says what each field holds
 */
export function shapeRemedy(issue: z.core.$ZodIssue, whole: string, schema = "lib/schema.ts"): string {
  const place = issue.path.length ? issue.path.map(String).join(".") : whole;
  if (issue.code === "invalid_value")
    return `Write one of ${issue.values.map((one) => JSON.stringify(one)).join(", ")} at ${place}.`;
  if (issue.code === "unrecognized_keys") return `Take ${issue.keys.join(", ")} out of ${place}, or correct the name.`;
  return `Correct ${place}; ${schema} says what each field holds.`;
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
