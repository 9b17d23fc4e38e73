import { findAmounts } from "./number";
import type { CitedObservation } from "./observation";
import { units } from "./unit";

type Printed = Pick<CitedObservation, "number" | "quote" | "unit">;

/** One unit of the last digit that an article prints, in the cited unit; “4 million barrels” is printed to a million. */
export function printedUnit({ number, quote, unit }: Printed): number {
  const match = findAmounts(quote).find(({ start }) => quote.startsWith(number, start)) ?? findAmounts(number)[0];
  return match ? match.precision / units[unit].scale : 0;
}

/** How many decimals the cited unit needs for what is printed: three for “350 kb/d” in millions of barrels, one for “7½ percent”. */
export function printedDecimals(printed: Printed): number {
  const unit = printedUnit(printed);
  return unit > 0 && unit < 1 ? Math.round(-Math.log10(unit)) : 0;
}
