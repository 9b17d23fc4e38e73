import { formatDay } from "../format";
import type { CitedObservation, Observation } from "../observation";
import { type Crosscheck, type Side, verdictNames } from "./crosscheck";
import { verdictSentence } from "./sentence";

/** What the rules say of one reading: when, the verdict, and the sentence made from the comparison. */
export interface Saying {
  when: string;
  verdict: string;
  sentence: string;
}

/** What is said of one reading on one side. */
interface Said extends Omit<Saying, "when"> {
  day: string | undefined;
  reading: string;
}

const sameWords = (a: Said, b: Said): boolean =>
  a.reading === b.reading && a.verdict === b.verdict && a.sentence === b.sentence;

/**
 * Both sides of a number, reading by reading; where nothing has changed since, once.
 *
 * @param held the official values of the number's indicator and place
 */
export function sayingsOf(
  observation: CitedObservation,
  { then, now }: Crosscheck,
  held: readonly Observation[],
): Saying[] {
  const of = ({ day, judgements }: Side): Said[] =>
    judgements.map((judgement) => ({
      day,
      reading: judgement.reading.says,
      verdict: verdictNames[judgement.verdict],
      sentence: verdictSentence(observation, judgement, { day, held }),
    }));
  const said = [...of(then), ...of(now)];
  const unchanged = (one: Said): boolean => said.some((other) => other.day !== one.day && sameWords(other, one));
  return said
    .filter((one) => one.day !== undefined || !unchanged(one))
    .map((one) => {
      const since = one.day && unchanged(one) ? ", and now" : "";
      const read = one.reading ? `; read as ${one.reading}` : "";
      const when = `${one.day ? `Then, ${formatDay(one.day)}` : "Now"}${since}${read}`;
      return { when, verdict: one.verdict, sentence: one.sentence };
    });
}
