import { group } from "../group";
import type { CitedObservation, Reading } from "../observation";
import type { Verdict } from "../schema";
import { verdictCodes } from "../verdict-codes";
import { askedFor, type Comparable, comparablesOf, type OfficialRecord } from "./comparable";
import { distance, isSamePeriod } from "./relation";

/** What the rules say of one reading of a cited number on one day: the verdict, the value that decides it, and all that was compared. */
export interface Judgement {
  reading: Reading;
  verdict: Verdict;
  decides: Comparable | undefined;
  /** Of a number that is out of date: the latest value known on the day. */
  latest: Comparable | undefined;
  /** Of a number that is out of date: the latest value of the publisher that agreed before, where another's is later. */
  own: Comparable | undefined;
  /** Of a number that differs: a replaced edition that came nearer than any in force. */
  nearer: Comparable | undefined;
  /** The values that the reading asks for: of its period, of an edition and a definition that count. */
  asked: readonly Comparable[];
  comparables: readonly Comparable[];
}

/** Verdicts as the rules try them; of several readings the first of these counts. */
export const verdictOrder: readonly Verdict[] = verdictCodes;

/** The value nearest to the cited number; of two as near the one that agrees exactly, then the newer edition. */
export function nearest(values: readonly Comparable[]): Comparable | undefined {
  return [...values].sort(
    (a, b) =>
      Math.abs(a.difference) - Math.abs(b.difference) ||
      b.official.asOf.localeCompare(a.official.asOf) ||
      a.official.id.localeCompare(b.official.id),
  )[0];
}

/** The values that speak of the latest state in a span: those that end last, of these the ones of the shortest period. */
function latestOf(values: readonly Comparable[]): Comparable[] {
  const end = Math.max(...values.map(({ spoken }) => spoken.end));
  const last = values.filter(({ spoken }) => spoken.end === end);
  const start = Math.max(...last.map(({ spoken }) => spoken.start));
  return last.filter(({ spoken }) => spoken.start === start);
}

/** Years inside a span by who publishes them; each voice agrees only if every one of its years does, and it has them all. */
function everyYear(cited: CitedObservation, reading: Reading, values: readonly Comparable[]): Comparable[] {
  const span = askedFor(cited, reading);
  const voices = group(
    values.filter(({ relation }) => relation === "inside"),
    ({ voice }) => [voice],
  );
  return [...voices.values()].flatMap((years) => {
    const [starts, ends] = [years.map(({ spoken }) => spoken.start), years.map(({ spoken }) => spoken.end)];
    const all = Math.min(...starts) === span.start && Math.max(...ends) === span.end;
    const agree = all && years.every(({ agrees }) => agrees);
    return years.map((year) => (agree ? year : { ...year, agrees: undefined }));
  });
}

/** The values that a reading speaks of, with what agreement means for it (judgement, 3 and 4). */
function spokenFor(cited: CitedObservation, reading: Reading, values: readonly Comparable[]): Comparable[] {
  const of = (...relations: Comparable["relation"][]) => values.filter(({ relation }) => relations.includes(relation));
  if (reading.speaks === "each") return everyYear(cited, reading, values);
  return reading.speaks === "whole" || reading.speaks === "end" ? of("same") : of("same", "inside");
}

/** Neighbours that explain: of each voice the nearest on either side in force, and the nearest that agrees, of whatever edition. */
function explaining(cited: CitedObservation, reading: Reading, values: readonly Comparable[]): Comparable[] {
  const span = askedFor(cited, reading);
  const inOrder = values
    .filter(({ relation, spoken }) => relation === "neighbour" && !isSamePeriod(spoken, span))
    .sort((a, b) => distance(span, a.spoken) - distance(span, b.spoken) || a.official.id.localeCompare(b.official.id));
  const chosen = [...group(inOrder, ({ voice }) => [voice]).values()].flatMap((voice) => [
    voice.find(({ spoken, replacedBy }) => !replacedBy && spoken.start < span.start),
    voice.find(({ spoken, replacedBy }) => !replacedBy && spoken.start >= span.start),
    voice.find(({ agrees, replacedBy }) => agrees && !replacedBy) ?? voice.find(({ agrees }) => agrees),
  ]);
  return [...new Set(chosen.flatMap((one) => one ?? []))];
}

type Decision = Pick<Judgement, "verdict" | "asked"> &
  Partial<Pick<Judgement, "decides" | "latest" | "own" | "nearer">>;

function decide(cited: CitedObservation, reading: Reading, values: readonly Comparable[]): Decision {
  const current = values.filter(({ replacedBy, excluded }) => !replacedBy && excluded === undefined);
  const replaced = values.filter(({ replacedBy, excluded }) => replacedBy && excluded === undefined);
  const stated = current.filter((one) => one.compatible);
  const spoken = spokenFor(cited, reading, stated);
  const asked = reading.speaks === "latest" && spoken.length ? latestOf(spoken) : spoken;
  const agreeing = nearest(asked.filter(({ agrees }) => agrees));
  if (agreeing) return { verdict: agreeing.agrees ?? "same", decides: agreeing, asked };
  const earlier = reading.speaks === "latest" ? nearest(spoken.filter(({ agrees }) => agrees)) : undefined;
  if (earlier) {
    const own = latestOf(spoken.filter(({ voice }) => voice === earlier.voice))[0];
    const latest = asked[0];
    return { verdict: "out_of_date", decides: earlier, latest, own: own === latest ? undefined : own, asked };
  }
  const agreeingOf = (others: readonly Comparable[]): Comparable | undefined =>
    nearest(spokenFor(cited, reading, others).filter(({ agrees }) => agrees));
  const edition = agreeingOf(replaced.filter((one) => one.compatible));
  if (edition) return { verdict: "other_vintage", decides: edition, asked };
  const definition = agreeingOf(current.filter((one) => !one.compatible));
  if (definition) return { verdict: "other_definition", decides: definition, asked };
  const period = explaining(cited, reading, stated).find(({ agrees }) => agrees);
  if (period) return { verdict: "other_period", decides: period, asked };
  if (!spoken.length) return { verdict: "not_comparable", asked };
  const numbers = spoken.map(({ value }) => value);
  const between = Math.min(...numbers) < cited.value && cited.value < Math.max(...numbers);
  const decides = nearest(spoken);
  const before = nearest(
    spokenFor(
      cited,
      reading,
      replaced.filter((one) => one.compatible),
    ),
  );
  const nearer = before && decides && Math.abs(before.difference) < Math.abs(decides.difference) ? before : undefined;
  return { verdict: between ? "within" : "differs", decides, nearer, asked };
}

/** What stands beside a number: all of its period; neighbours only where none of its period agrees; nothing where nothing compares. */
function shown(
  cited: CitedObservation,
  reading: Reading,
  values: readonly Comparable[],
  { verdict, decides }: Decision,
): Comparable[] {
  if (verdict === "not_comparable") return [];
  const ofPeriod = values.filter(({ relation }) => relation !== "neighbour");
  const explained = verdict === "other_period" || verdict === "differs" || verdict === "within";
  const counted = values.filter(({ excluded }) => excluded === undefined);
  const neighbours = explained ? explaining(cited, reading, counted) : [];
  const all = [...ofPeriod, ...neighbours];
  return decides && !all.some(({ official }) => official.id === decides.official.id) ? [...all, decides] : all;
}

/**
 * Judges one reading of a cited number by the record of one day.
 *
 * @param day an ISO day, or nothing for the newest holding
 */
export function judge(
  cited: CitedObservation,
  reading: Reading,
  record: OfficialRecord,
  day: string | undefined,
): Judgement {
  const values = comparablesOf(cited, reading, record, day);
  const decision = decide(cited, reading, values);
  return {
    reading,
    verdict: decision.verdict,
    decides: decision.decides,
    latest: decision.latest,
    own: decision.own,
    nearer: decision.nearer,
    asked: decision.asked,
    comparables: shown(cited, reading, values, decision),
  };
}
