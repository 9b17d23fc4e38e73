import { formatNumber } from "#lib/format";
import type { Observation } from "#lib/observation";
import { qualifierSigns } from "#lib/publication";

/**
 * A number in a table, with as many decimals as its source prints, three at most, and a sign where it is stated as approximate or as a
 * bound. Where that is less than the file has, the element holds the whole of it. Empty when missing.
 */
export function Value({
  of: { value, decimals, qualifier },
}: {
  of: Pick<Observation, "value" | "decimals" | "qualifier">;
}) {
  if (value === null) return null;
  const digits = Math.min(decimals, 3);
  const shown = Number(value.toFixed(digits));
  const text = `${qualifierSigns[qualifier]}${formatNumber(shown, digits)}`;
  return shown === value ? text : <data value={value}>{text}</data>;
}
