import type { Qualifier, Status } from "../cells";
import type { Definition } from "../definition";
import { draftObservation, type NumberInSentence } from "../draft/observation";
import type { NumberMatch } from "../number";
import { scaled, toNumber } from "../number/decimal";
import type { CitedObservation, Reading } from "../observation";
import { type UnitCode, units } from "../unit";
import { countedIn } from "./counted";
import { guessesIn, latestBy, readingsOf } from "./guess";

/** One way to read a number; without a period it cannot be compared yet. */
export interface Candidate {
  indicator: string;
  geo: string;
  value: number;
  unit: UnitCode;
  qualifier: Qualifier;
  status: Status;
  period: string | undefined;
  periodLabel: string;
  /** How the period was read where the text does not state it. */
  periodReason: string;
  readings: Reading[];
  counted: Definition;
  excluded: CitedObservation["excluded"];
  /** The cited number whose page reads it so. */
  known?: string;
}

/** The values that a number can have by its sign: one where the words state it. */
function valuesOf(one: NumberInSentence, value: unknown): number[] {
  if (typeof value === "number") return [value];
  const { scale } = units[one.indicator.unit];
  const size = one.match.size ? toNumber(scaled(one.match.size, -Math.round(Math.log10(scale)))) : NaN;
  const down = one.match.change?.sign === -1 || one.match.balance?.sign === -1;
  return down ? [-size, size] : [size, -size];
}

/**
 * Every way to read a number as one indicator: a candidate for each period that the words leave open and each sign.
 *
 * @param measured all numbers of the sentence that count something; vague words behind another one are that one's
 */
export function candidatesOf(
  one: NumberInSentence,
  { geo, day, measured }: { geo: string; day: string; measured: readonly NumberMatch[] },
): Candidate[] {
  const { spec } = draftObservation(one);
  const { indicator, sentence, date } = one;
  const rate = indicator.unit === "PC";
  const base = {
    ...{ indicator: indicator.id, geo, unit: indicator.unit, qualifier: one.match.qualifier },
    status: typeof spec.status === "string" ? spec.status : ("A" as const),
    ...{ counted: countedIn(sentence, indicator), excluded: [] },
  };
  const none = { period: undefined, periodLabel: date?.label ?? "", periodReason: "", readings: readingsOf("", rate) };
  const stated = date?.code
    ? [
        {
          period: date.code,
          periodLabel: date.label,
          periodReason: date.reason ?? "",
          readings: readingsOf(date.code, rate),
        },
      ]
    : [];
  // Vague words behind another number are that number's.
  const [first, next] = [measured[0], measured.find(({ start }) => start > one.match.start)];
  const isOwn = (at: number) =>
    at < (first?.start ?? Infinity) || (at > one.match.start && at < (next?.start ?? Infinity));
  const guesses = guessesIn(sentence, rate).filter(({ at }) => isOwn(at));
  const guessed = guesses.map(({ code, label, reason, readings }) => ({
    ...{ period: code, periodLabel: label, periodReason: reason, readings },
  }));
  const latest = latestBy(day);
  const last = {
    period: latest.code,
    periodLabel: latest.label,
    periodReason: latest.reason,
    readings: latest.readings,
  };
  const periods = [...stated, ...guessed.filter(({ period }) => period !== date?.code)];
  const all = periods.length ? periods : rate ? [none] : [none, last];
  return valuesOf(one, spec.value).flatMap((value) => all.map((period) => ({ ...base, value, ...period })));
}
