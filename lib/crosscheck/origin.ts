import type { CitedObservation } from "../observation";
import type { Origin } from "../origin";
import { parsePeriod } from "../period";
import type { OfficialRecord } from "./comparable";
import { type Judgement, judge } from "./verdict";

/** The number of an earlier text as if an article had cited it, for its own period; nothing where it has none that can be compared. */
export function statedByOrigin(origin: Origin, cited: CitedObservation): CitedObservation | undefined {
  const { number, value, unit, compared, periodLabel, qualifier } = origin;
  if (number === undefined || value === undefined || unit === undefined || !compared) return undefined;
  const { start, end } = parsePeriod(compared.period);
  return {
    ...cited,
    value,
    unit,
    number,
    valueText: number,
    decimals: /[.٫](\d+)/.exec(number)?.[1]?.length ?? 0,
    qualifier,
    period: compared.period,
    periodLabel: periodLabel ?? compared.period,
    periodStart: start,
    periodEnd: end,
    readings: [{ speaks: compared.speaks, words: "", says: "" }],
    excluded: [],
  };
}

/** How an earlier text itself stands to the newest record, by the same rules as the article's number (judgement, 6). */
export function judgeOrigin(stated: CitedObservation, record: OfficialRecord): Judgement | undefined {
  const [reading] = stated.readings;
  return reading && judge(stated, reading, record, undefined);
}
