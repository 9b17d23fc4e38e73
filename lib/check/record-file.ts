import * as z from "zod/mini";
import { group } from "../group";
import type { Observation } from "../observation";

type Fields = Record<string, unknown>;

/** The official values of one indicator as the check loads them: what all values of a series share stands once. */
export const RecordFile = z.object({
  indicator: z.string(),
  series: z.array(
    z.object({ shared: z.record(z.string(), z.unknown()), rows: z.array(z.record(z.string(), z.unknown())) }),
  ),
});
export type RecordFile = z.infer<typeof RecordFile>;

function packed(observations: readonly Observation[]): RecordFile["series"][number] {
  const [first, ...more] = observations.map((one): Fields => ({ ...one, note: "" }));
  const entries = Object.entries(first ?? {});
  const same = ([name, value]: [string, unknown]): boolean =>
    more.every((other) => JSON.stringify(other[name]) === JSON.stringify(value));
  const shared = Object.fromEntries(entries.filter(same));
  const own = (one: Fields): Fields => Object.fromEntries(Object.entries(one).filter(([name]) => !(name in shared)));
  return { shared, rows: [first, ...more].map((one) => own(one ?? {})) };
}

/** The official values of an indicator as a file. Notes are left out: no rule reads them. */
export function recordFile(indicator: string, observations: readonly Observation[]): RecordFile {
  const bySeries = group(observations, ({ seriesId }) => [seriesId]);
  return { indicator, series: [...bySeries.values()].map(packed) };
}

/** The values of such a file, as the catalog has them but for their notes. */
export function observationsIn({ series }: RecordFile): Observation[] {
  return series.flatMap(({ shared, rows }) => rows.map((row) => ({ ...shared, ...row }) as unknown as Observation));
}
