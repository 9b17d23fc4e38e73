import { formatNumber } from "#lib/format";

/** A number in a table, with two decimals at most; where that is less than the file has, the element holds the whole of it. Empty when missing. */
export function Value({ value }: { value: number | null }) {
  if (value === null) return null;
  const shown = Number(value.toFixed(2));
  return shown === value ? formatNumber(shown) : <data value={value}>{formatNumber(shown)}</data>;
}
