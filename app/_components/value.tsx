import { tableValue } from "#lib/describe";
import type { Observation } from "#lib/observation";

/** A number in a table; where it shows less than the file has, the element holds the whole of it. Empty when missing. */
export function Value({ of }: { of: Pick<Observation, "value" | "decimals" | "qualifier"> }) {
  const { value, decimals } = of;
  if (value === null) return null;
  return decimals > 3 ? <data value={value}>{tableValue(of)}</data> : tableValue(of);
}
