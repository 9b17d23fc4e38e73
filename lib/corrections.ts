import type { Row } from "./csv";

/** One published value, word or date that is another now. */
export interface Change {
  /** The name of the fact as the lock has it: `observation irn-gdp-growth-2016-steinbock`. */
  fact: string;
  /** The field inside the fact, `value`; of a row of the record `2016 › value`; empty where the fact is gone as a whole. */
  field: string;
  old: string;
  new: string;
}

/** What was corrected together, and why. */
export interface Correction {
  /** ISO day. */
  date: string;
  reason: string;
  changes: readonly Change[];
}

/** A fact as its leaves: field by field, in words. Rows of a list are named by their period and edition, so that one more moves no other. */
function leavesOf(fact: unknown, path: string[] = []): [string, string][] {
  if (Array.isArray(fact)) {
    const seen = new Map<string, number>();
    return fact.flatMap((one: unknown, index) => {
      const { period, vintage, id } = (one ?? {}) as { period?: string; vintage?: string; id?: string };
      const key = id ?? [period, vintage].filter(Boolean).join(" ");
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return leavesOf(one, [...path, key ? `${key}${count > 1 ? ` (${count})` : ""}` : String(index + 1)]);
    });
  }
  if (typeof fact === "object" && fact !== null)
    return Object.entries(fact).flatMap(([name, value]) => leavesOf(value, [...path, name]));
  return fact === undefined ? [] : [[path.join(" › "), String(fact ?? "")]];
}

/**
 * What was changed in some facts, field by field.
 *
 * @param published the facts by name as they were published
 * @param declared the same as they are now
 * @param names which of them differ
 */
export function changesOf(
  published: ReadonlyMap<string, unknown>,
  declared: ReadonlyMap<string, unknown>,
  names: readonly string[],
): Change[] {
  return names.flatMap((fact) => {
    if (!declared.has(fact)) return [{ fact, field: "", old: "published", new: "removed" }];
    const [before, after] = [new Map(leavesOf(published.get(fact))), new Map(leavesOf(declared.get(fact)))];
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((field) => ({ fact, field, old: before.get(field) ?? "", new: after.get(field) ?? "" }))
      .filter((change) => change.old !== change.new);
  });
}

/** The columns of corrections.csv, in order; a public contract (conventions: CSV). */
export const correctionColumns = ["date", "fact", "field", "old", "new", "reason"] as const;
type CorrectionColumn = (typeof correctionColumns)[number];

/** What each column of corrections.csv means. */
export const correctionDictionary: Record<CorrectionColumn, string> = {
  date: "The day of the correction.",
  fact: "What was corrected: its kind and its id.",
  field: "The field that was changed; for a row of a series its period comes first. Empty where all of it was removed.",
  old: "What was published.",
  new: "What stands there now.",
  reason: "Why it was changed.",
};

/** Every correction, the newest first, a row for each field that was changed. */
export function* correctionRows(corrections: readonly Correction[]): Generator<Row<CorrectionColumn>> {
  for (const { date, reason, changes } of corrections)
    for (const { fact, field, old, new: now } of changes)
      yield { date, fact, field: field || null, old: old || null, new: now || null, reason };
}
