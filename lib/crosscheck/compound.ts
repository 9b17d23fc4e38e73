import { group } from "../group";
import type { Observation } from "../observation";
import { dayNumber, parsePeriod } from "../period";

/** True when periods follow one another without gap from the first to the last day of a span. */
function tile(parts: readonly Observation[], span: Observation): boolean {
  const begins = parts[0]?.periodStart === span.periodStart;
  const ends = parts.at(-1)?.periodEnd === span.periodEnd;
  const joined = parts
    .slice(1)
    .every((part, index) => dayNumber(part.periodStart) === dayNumber(parts[index]?.periodEnd ?? part.periodEnd) + 1);
  return begins && ends && joined;
}

/**
 * Growth over a span of several years, compounded from the yearly rates of one edition: 100 × (∏(1 + rate ÷ 100) − 1). Rounded to two
 * decimals, finer than any rate is printed.
 *
 * @param span an observation whose period is several whole years
 * @param officials yearly rates of growth, of any edition
 * @returns one value for each edition that has every year of the span; none for a single year or for what is no rate of growth
 */
export function compounded(
  span: Observation,
  officials: readonly Observation[],
): { parts: Observation[]; value: number }[] {
  if (!span.period.includes("..")) return [];
  const rates = officials.filter(
    (one) =>
      one.counted.measure === "growth" &&
      parsePeriod(one.period).kind === "year" &&
      one.periodStart >= span.periodStart &&
      one.periodEnd <= span.periodEnd,
  );
  return [...group(rates, ({ seriesId, vintage, document }) => [`${seriesId} ${vintage} ${document}`]).values()]
    .map((edition) => edition.sort((a, b) => a.periodStart.localeCompare(b.periodStart)))
    .filter((edition) => tile(edition, span))
    .map((parts) => {
      const factor = parts.reduce((product, { value }) => product * (1 + (value ?? NaN) / 100), 1);
      return { parts, value: Number((100 * (factor - 1)).toFixed(2)) };
    });
}
