import { dateWords } from "../draft/period-words";
import { isPeriod } from "../period";
import type { Indicator } from "../schema";
import { countedIn } from "./counted";
import { readingsOf } from "./guess";
import type { Candidate } from "./candidate";
import type { NumberRead } from "./reading";

/** What a reader chose for a number: one of its readings, or a reading of their own. */
export interface Choice {
  reading: number | "own";
  indicator: string;
  /** A period as it was typed. */
  period: string;
}

/** The code of a period as people type it: a code, “2019/20”, “1398”, “May 2019”; nothing where it is none. */
export function typedPeriod(typed: string, day: string): string | undefined {
  const words = typed.trim();
  if (isPeriod(words)) return words;
  if (/^1[34]\d\d$/.test(words)) return `SH${words}`;
  const [years] = [/^((?:19|20)\d\d) ?(?:[-–]|to|and) ?((?:19|20)\d\d)$/.exec(words)];
  if (years) return isPeriod(`${years[1]}..${years[2]}`) ? `${years[1]}..${years[2]}` : undefined;
  return dateWords(words, day)[0]?.code;
}

/** The indicators that a reading could be of instead: those counted in the same unit of which values are held. */
export function alternatives(
  reading: Candidate,
  { indicators, held }: { indicators: readonly Indicator[]; held: Readonly<Record<string, readonly string[]>> },
): Indicator[] {
  const family = (unit: string): string => (unit === "PCT" ? "PC" : unit);
  return indicators.filter(
    ({ id, unit }) => family(unit) === family(reading.unit) && (held[id]?.length || id === reading.indicator),
  );
}

/** The reading that a reader chose; without a choice the likeliest one. */
export function chosenReading(
  { candidates, sentence }: NumberRead,
  choice: Choice | undefined,
  { indicators, day }: { indicators: readonly Indicator[]; day: string },
): Candidate | undefined {
  const [first] = candidates;
  if (!first || !choice) return first;
  if (choice.reading !== "own") return candidates[choice.reading] ?? first;
  const indicator = indicators.find(({ id }) => id === choice.indicator);
  if (!indicator) return first;
  const period = typedPeriod(choice.period, day);
  return {
    ...first,
    ...{ indicator: indicator.id, unit: indicator.unit, counted: countedIn(sentence, indicator), excluded: [] },
    ...{ period, periodLabel: choice.period.trim(), periodReason: "Chosen by the reader." },
    readings: readingsOf(period ?? "", indicator.unit === "PC"),
  };
}
