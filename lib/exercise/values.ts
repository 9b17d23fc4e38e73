import type { Comparable } from "../crosscheck/comparable";
import type { Crosscheck } from "../crosscheck/crosscheck";
import { listCompared } from "../crosscheck/listing";
import { comparedPeriod, comparedValue } from "../crosscheck/sentence";
import type { StatementCheck } from "../crosscheck/statement";
import { formatValue } from "../format";
import type { CitedObservation, Observation } from "../observation";
import { formatPeriod } from "../period";
import { placeName } from "../place";
import { countedWords } from "../describe";
import { attributionWords, publishedWords } from "../publication";

/** An official value as a list for pupils has it: in words, and without what a rule makes of it. */
export interface ValueRow {
  id: string;
  value: string;
  period: string;
  counts: string;
  publisher: string;
  published: string;
}

const rowOf = (official: Observation, said: Pick<ValueRow, "value" | "period" | "counts">): ValueRow => ({
  id: official.id,
  ...said,
  publisher: attributionWords(official),
  published: publishedWords(official),
});

/** The official values that a number was compared with on its day; what an editor left out is not among them. */
export function valuesOfNumber(check: Crosscheck, cited: CitedObservation): ValueRow[] {
  const compared = listCompared(check)
    .flatMap(({ listed }) => listed.flatMap(({ then }) => then ?? []))
    .filter(({ excluded }) => !excluded);
  const row = (one: Comparable): ValueRow =>
    rowOf(one.official, {
      value: comparedValue(one, cited),
      period: comparedPeriod(one),
      counts: countedWords(one.official),
    });
  return compared.map(row);
}

/** The official values that answer the tests of a statement on its day, of every publisher that has them. */
export function valuesOfStatement({ then }: StatementCheck, partnerOf: (seriesId: string) => string): ValueRow[] {
  const used = then.results.flatMap(({ answers }) => answers.flatMap(({ observations }) => observations));
  return [...new Map(used.map((one) => [one.id, one])).values()].map((one) => {
    const partner = partnerOf(one.seriesId);
    const place = partner ? `to ${placeName(partner)}` : placeName(one.geo);
    return rowOf(one, {
      value: formatValue(one.value ?? NaN, one.unit, Math.min(one.decimals, 3)),
      period: formatPeriod(one.period),
      counts: `${place}: ${countedWords(one)}`,
    });
  });
}
