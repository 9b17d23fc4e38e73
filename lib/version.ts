import { createHash } from "node:crypto";
import * as z from "zod";
import { Day, Text } from "./cells";

/** What tells one state of the facts from another: how many there are, and the digest of their lock. */
export interface FactsMark {
  count: number;
  digest: string;
}

/** A version of the data that was released, with what changed in it. */
export const Release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version is three numbers, 1.2.0"),
  date: Day,
  changes: z.array(Text).min(1),
  facts: z.strictObject({ count: z.int(), digest: z.string() }),
});
export type Release = z.infer<typeof Release>;

/** The steps of a version: a column, code or address gone; something added; a value corrected. */
export type Step = "major" | "minor" | "patch";
const places: Record<Step, number> = { major: 0, minor: 1, patch: 2 };

/** The mark of the facts that a lock holds, a line each. */
export function markOf(lock: string): FactsMark {
  const digest = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  return { count: lock.split("\n").length - 1, digest };
}

/** The version one step after another. */
export function nextVersion(version: string, step: Step): string {
  const at = places[step];
  const numbers = version.split(".").map(Number);
  return numbers.map((number, place) => (place < at ? number : place === at ? number + 1 : 0)).join(".");
}

/** Whether a version is at least as far from another as a step demands. */
export function reaches(version: string, from: string, step: Step): boolean {
  const [a, b] = [version, nextVersion(from, step)].map((one) => one.split(".").map(Number));
  for (const [place, number] of (a ?? []).entries()) if (number !== b?.[place]) return number > (b?.[place] ?? 0);
  return true;
}

/** How far facts have gone from those of a release; nothing where they are the same. */
export function factsStep(released: FactsMark, now: FactsMark): Step | undefined {
  if (released.digest === now.digest) return undefined;
  return now.count > released.count ? "minor" : "patch";
}

/**
 * The version of the data: that of the newest release where nothing was changed since, else the draft of the next.
 *
 * @param releases the newest first
 */
export function datasetVersion(releases: readonly Release[], now: FactsMark): string {
  const [last] = releases;
  if (!last) return "1.0.0-draft";
  const step = factsStep(last.facts, now);
  return step ? `${nextVersion(last.version, step)}-draft` : last.version;
}
