import { type Crosscheck, crosscheck } from "../crosscheck/crosscheck";
import { definitionWords } from "../definition";
import type { CitedObservation, Observation } from "../observation";
import { parsePeriod } from "../period";
import { printedDecimals } from "../printed";
import type { Candidate } from "./candidate";
import type { NumberRead } from "./reading";

/** A reading with a period: what can be compared. */
export type Complete = Candidate & { period: string };

/** A number of a text as if an article had stated it on a day, read in one way. */
export function statedAs({ id, text, sentence }: NumberRead, reading: Complete, day: string): CitedObservation {
  const { start, end } = parsePeriod(reading.period);
  const printed = { number: text, quote: sentence, unit: reading.unit };
  return {
    ...{ id, seriesId: "", kind: "cited", indicator: reading.indicator, geo: reading.geo },
    ...{ period: reading.period, periodLabel: reading.periodLabel, periodStart: start, periodEnd: end },
    ...{ periodBasis: reading.periodReason ? "inferred" : "stated", periodReason: reading.periodReason },
    ...{ value: reading.value, valueText: text, decimals: printedDecimals(printed), unit: reading.unit },
    ...{ status: reading.status, qualifier: reading.qualifier },
    ...{ definition: definitionWords(reading.counted), counted: reading.counted },
    ...{ statedBy: "the text", publisherId: "", quotedBy: "", published: day, publishedPrecision: "day" },
    ...{ asOf: day, knownBy: day, dateBasis: "release", dateSource: "", vintage: day.slice(0, 7), document: "" },
    ...{ lineage: "", derivation: "", computed: false, soleCopy: false, caveat: "", revises: "" },
    ...{ sourceId: "", sourceUrl: "", note: "", article: "", passage: "", quote: sentence, number: text },
    ...{ sign: "printed", signWord: "", derivedFrom: [], readings: reading.readings, excluded: [...reading.excluded] },
  } satisfies CitedObservation;
}

/** A number read in one way, beside the record. */
export interface Judged {
  observation: CitedObservation;
  check: Crosscheck;
  held: readonly Observation[];
}

/**
 * Judges a number by the rules of the pages, then and now.
 *
 * @param day the day of the statement, which decides what was known
 * @param officials the official values of its indicator, of every place
 */
export function judgeRead(
  number: NumberRead,
  reading: Complete,
  day: string,
  { officials, continues }: { officials: readonly Observation[]; continues: ReadonlyMap<string, string> },
): Judged {
  const held = officials.filter(({ geo }) => geo === reading.geo);
  const observation = statedAs(number, reading, day);
  return { observation, held, check: crosscheck(observation, { officials: held, continues }) };
}
