import { formatPeriod } from "./period";
import { formatDay, formatValue } from "./format";
import type { Crosscheck } from "./crosscheck/crosscheck";
import type { CitedObservation } from "./observation";
import type { Article } from "./schema";
import { units } from "./unit";

/** A rule that a number was held to, and what was compared; the build stops where one does not hold. */
export interface Held {
  rule: string;
  compared: string;
}

/** How many official values stand beside a number on a side, each once. */
const countOf = (judgements: Crosscheck["then"]["judgements"]): number =>
  new Set(judgements.flatMap(({ comparables }) => comparables.flatMap(({ parts }) => parts.map(({ id }) => id)))).size;

function compared({ then, now }: Crosscheck): Held {
  const [before, after] = [countOf(then.judgements), countOf(now.judgements)];
  return {
    rule: "Record of the day",
    compared: `${before} official values stand as known on ${formatDay(then.day ?? "")}, each public by then; ${after} as held now.`,
  };
}

function signWords({ sign, signWord }: CitedObservation): string {
  if (signWord)
    return `The word “${signWord}” stands in the quotation; that it states the sign is the editor’s reading.`;
  return sign === "verb" ? "The words at the number say that it went down." : "The sign is the one printed.";
}

function ofNumber(observation: CitedObservation, article: Pick<Article, "observations">): Held[] {
  const { id, number, value, unit, qualifier, quote } = observation;
  const implied = article.observations[id]?.unitImplied;
  return [
    {
      rule: "Number",
      compared: `“${number}” stands once in the quotation and is ${formatValue(value, unit)}, to the digit.`,
    },
    { rule: "Sign", compared: signWords(observation) },
    {
      rule: "Qualifier",
      compared:
        qualifier === "exact"
          ? "No word beside the number loosens it."
          : `The words beside the number say ${qualifier.replace("_", " ")}.`,
    },
    { rule: "Unit", compared: implied ?? `The unit at the number is ${units[unit].spoken}.` },
    { rule: "Quotation", compared: `${quote.length} characters, once in the passage, word for word.` },
  ];
}

/**
 * Every rule that a number was held to, with what was compared.
 *
 * @param crosscheck the number beside the record, if it has one
 */
export function receiptOf(
  observation: CitedObservation,
  article: Pick<Article, "observations">,
  crosscheck: Crosscheck | undefined,
): Held[] {
  const { derivedFrom, period, periodBasis, periodReason, value, unit } = observation;
  const parts = derivedFrom.flatMap((part) => article.observations[part] ?? []);
  const sum = parts.map((part) => formatValue(part.value, part.unit)).join(" + ");
  return [
    ...(parts.length
      ? [{ rule: "Sum", compared: `${sum} is ${formatValue(value, unit)}.` }]
      : ofNumber(observation, article)),
    {
      rule: "Period",
      compared:
        periodBasis === "stated"
          ? `The text states ${formatPeriod(period)}.`
          : `Inferred, ${formatPeriod(period)}: ${periodReason}`,
    },
    ...(crosscheck ? [compared(crosscheck)] : []),
  ];
}
