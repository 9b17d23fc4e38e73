import { facts } from "#data";
import { CorpusError } from "#lib/corpus-error";
import { type Lock, lockOf } from "#lib/lock";
import { prove } from "#lib/prove";
import { falseEdit, randomOf } from "./sabotage-edits";

/** What became of false edits of one kind. */
export interface Tally {
  kind: string;
  edits: number;
  byRules: number;
  byLock: number;
}

/** What became of all of them: counts by kind, what the lock alone stopped, what nothing did. */
export interface Sabotage {
  tallies: Tally[];
  lockOnly: string[];
  unnoticed: string[];
}

const stops = (check: () => unknown): boolean => {
  try {
    check();
    return false;
  } catch (error) {
    if (error instanceof CorpusError) return true;
    throw error;
  }
};

/** What the lock says of facts whose rules all hold. */
function locked(edited: typeof facts, published: Lock): boolean {
  const now = lockOf(edited);
  return [...published].some(([name, value]) => now.get(name) !== value);
}

/**
 * Makes false edits one at a time and asks the gate about each.
 *
 * @throws CorpusError where the facts do not hold before anything is made false
 * @param count how many
 * @param seed the same edits for the same seed
 */
export function sabotage(count: number, seed: number): Sabotage {
  const random = randomOf(seed);
  const read = { ...facts, series: facts.series.map(({ record, rows }) => ({ record, rows })) };
  prove(read);
  const published = lockOf(read);
  const tallies = new Map<string, Tally>();
  const [lockOnly, unnoticed]: [string[], string[]] = [[], []];
  for (let made = 0; made < count; made += 1) {
    const { kind, facts: edited, told } = falseEdit(read, random);
    const tally = tallies.get(kind) ?? { kind, edits: 0, byRules: 0, byLock: 0 };
    tallies.set(kind, tally);
    tally.edits += 1;
    if (stops(() => prove(edited))) tally.byRules += 1;
    else if (locked(edited, published)) {
      tally.byLock += 1;
      lockOnly.push(`${kind}: ${told}`);
    } else unnoticed.push(`${kind}: ${told}`);
  }
  return { tallies: [...tallies.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)), lockOnly, unnoticed };
}
