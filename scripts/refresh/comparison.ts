import type { SeriesRow } from "#lib/schema";

/** A row that both vintages have, with another value or status. */
export interface Revision {
  period: string;
  before: SeriesRow;
  after: SeriesRow;
}

/** How one vintage differs from the one before. */
export interface Comparison {
  added: readonly SeriesRow[];
  revised: readonly Revision[];
  withdrawn: readonly SeriesRow[];
  unchanged: number;
}

/** How many decimals a number has as it is written. */
export function decimalsOf(value: number | null): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** True when two numbers agree as far as the coarser vintage prints them: copies were often rounded. */
function agree(a: number | null, b: number | null, decimals: number): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.5 * 10 ** -decimals + Math.abs(a) * Number.EPSILON;
}

function precision(rows: readonly SeriesRow[]): number {
  return Math.max(0, ...rows.map(({ value }) => decimalsOf(value)));
}

/**
 * Compares two vintages of one series, period by period. Values are the same when they agree to the decimals that the
 * coarser of the two files has.
 */
export function compare(before: readonly SeriesRow[], after: readonly SeriesRow[]): Comparison {
  const decimals = Math.min(precision(before), precision(after));
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.period, row])));
  const shared = after.flatMap((row) => {
    const earlier = old?.get(row.period);
    return earlier ? [{ period: row.period, before: earlier, after: row }] : [];
  });
  const revised = shared.filter(
    (pair) => pair.before.status !== pair.after.status || !agree(pair.before.value, pair.after.value, decimals),
  );
  return {
    added: after.filter(({ period }) => !old?.has(period)),
    revised,
    withdrawn: before.filter(({ period }) => !now?.has(period)),
    unchanged: shared.length - revised.length,
  };
}

/** True when a vintage says nothing that the one before did not. */
export function isSame({ added, revised, withdrawn }: Comparison): boolean {
  return added.length + revised.length + withdrawn.length === 0;
}

/** True when less than half of the periods held came back: rather part of an answer than a release. */
export function isPart({ revised, withdrawn, unchanged }: Comparison): boolean {
  return withdrawn.length > revised.length + unchanged;
}

function difference({ before, after }: Revision): string {
  const status = before.status === after.status ? "" : `, status ${before.status} → ${after.status}`;
  const decimals = Math.max(decimalsOf(before.value), decimalsOf(after.value));
  const change = Number(((after.value ?? 0) - (before.value ?? 0)).toFixed(decimals));
  return `${before.value} → ${after.value} (${change > 0 ? "+" : ""}${change}${status})`;
}

/** The comparison for a person to read, a line a period. */
export function describe({ added, revised, withdrawn, unchanged }: Comparison): string[] {
  return [
    ...added.map(({ period, value }) => `  new        ${period}  ${value}`),
    ...revised.map((revision) => `  revised    ${revision.period}  ${difference(revision)}`),
    ...withdrawn.map(({ period, value }) => `  withdrawn  ${period}  ${value}`),
    `  unchanged  ${unchanged}`,
  ];
}

/** The comparison in one line: "2 new, 3 revised, 60 unchanged". */
export function summarize({ added, revised, withdrawn, unchanged }: Comparison): string {
  const counts = [
    [added.length, "new"],
    [revised.length, "revised"],
    [withdrawn.length, "withdrawn"],
    [unchanged, "unchanged"],
  ] as const;
  return counts.flatMap(([count, word]) => (count ? `${count} ${word}` : [])).join(", ");
}
