import { compatible } from "../definition";
import { group } from "../group";
import type { CitedObservation, Observation, Reading } from "../observation";
import { type Agreement, agreement, differenceOf, inUnitOf, slackOf } from "./agreement";
import { compareEditions, isKnown, repeats, voiceOf } from "./edition";
import { compounded } from "./compound";
import { parsePeriod } from "../period";
import { type Days, daysOf, relate, type Relation, spokenOf } from "./relation";

/** An official value beside a cited one: what it is made of, how its period and definition stand to the cited ones, whether it agrees. */
export interface Comparable {
  /** The observation itself; of a value compounded from several years the last one. */
  official: Observation;
  parts: readonly Observation[];
  /** In the cited unit. */
  value: number;
  difference: number;
  relation: Exclude<Relation, "none">;
  agrees: Agreement;
  /** True when its definition is one that the article's words allow. */
  compatible: boolean;
  voice: string;
  spoken: Days;
  /** The newer edition that speaks in its place on the day, if there is one. */
  replacedBy: Comparable | undefined;
  /** Why it is left out, if an editor left it out. */
  excluded: string | undefined;
}

/** What official values there are: those of one indicator and place, and which publishers carry on another's series. */
export interface OfficialRecord {
  officials: readonly Observation[];
  continues: ReadonlyMap<string, string>;
}

/** The part of a span that a reading compares. */
export function askedFor(cited: CitedObservation, { speaks }: Reading): Days {
  const days = daysOf(cited);
  return speaks === "end" ? { start: Math.max(days.start, days.end - 366), end: days.end } : days;
}

/** True when a year is cited and an official period is some quarters or months of it: a part of a year is not the year. */
function isPartOfYear(cited: CitedObservation, spoken: Days, official: Observation): boolean {
  const { start, end } = daysOf(cited);
  const within = spoken.start >= start && spoken.end <= end && spoken.end - spoken.start < end - start;
  return within && parsePeriod(cited.period).kind === "year" && parsePeriod(official.period).kind !== "year";
}

function comparable(
  cited: CitedObservation,
  parts: readonly Observation[],
  value: number,
  context: { continues: OfficialRecord["continues"]; asked: Days; slack: number },
): Comparable | undefined {
  const official = parts.at(-1);
  if (!official) return undefined;
  const spoken = { start: spokenOf(parts[0] ?? official).start, end: spokenOf(official).end };
  const whole = relate(daysOf(cited), spoken);
  const asked = relate(context.asked, spoken);
  const period = whole === "same" || asked === "same" ? "same" : whole;
  const relation = period === "same" && isPartOfYear(cited, spoken, official) ? "inside" : period;
  if (relation === "none") return undefined;
  const difference = differenceOf(cited, value);
  return {
    official,
    parts,
    value,
    difference,
    relation,
    agrees: agreement(difference, context.slack),
    compatible: compatible(cited.counted, official.counted),
    voice: voiceOf(official, context.continues),
    spoken,
    replacedBy: undefined,
    excluded: cited.excluded.find(({ observation }) => observation === official.id || observation === official.seriesId)
      ?.reason,
  };
}

/**
 * What a value is about, within one voice: its newest edition replaces the others about the same. Values of the cited period as a whole
 * are about that period, in whichever calendar; months, quarters and neighbours each about their own.
 */
function subject({ relation, official, parts, voice }: Comparable): string {
  const ownPeriod = relation !== "same" || /[MQ]\d+$/.test(official.period);
  return ownPeriod ? `${voice} ${official.period}` : `${voice} cited period ${parts.length > 1 ? "compounded" : ""}`;
}

/** Editions of one subject, oldest first, each but the newest with the newest as what replaced it; a repeated statement once. */
function withReplacements(editions: readonly Comparable[]): Comparable[] {
  const inOrder = [...editions].sort((a, b) => compareEditions(a.official, b.official));
  const once = inOrder.filter(
    (one, index) => !inOrder.slice(index + 1).some((later) => repeats(one.official, later.official)),
  );
  const newest = once.at(-1);
  const replaced = (one: Comparable): boolean =>
    one !== newest && !(newest && one.official.seriesId === newest.official.seriesId && sameEdition(one, newest));
  return once.map((one) => (replaced(one) ? { ...one, replacedBy: newest } : one));
}

/** Two values that stand in one edition of one series are both its own: neither replaces the other. */
function sameEdition(a: Comparable, b: Comparable): boolean {
  const revises = b.parts.some(({ revises }) => a.parts.some(({ id }) => id === revises));
  return a.official.period !== b.official.period && a.official.vintage === b.official.vintage && !revises;
}

/**
 * Every official value that speaks of a cited number's period, or of one within two years of it, as known on a day (judgement, 3).
 *
 * @param day an ISO day; without it all that is held counts, the newest holding
 * @returns current and replaced values, oldest edition first
 */
export function comparablesOf(
  cited: CitedObservation,
  reading: Reading,
  record: OfficialRecord,
  day: string | undefined,
): Comparable[] {
  const known = record.officials.filter((one) => one.value !== null && (day === undefined || isKnown(one, day)));
  const context = { continues: record.continues, asked: askedFor(cited, reading), slack: slackOf(cited) };
  const single = known.flatMap((one) => comparable(cited, [one], inUnitOf(cited, one), context) ?? []);
  const whole =
    reading.speaks === "whole"
      ? compounded(cited, known).flatMap(({ parts, value }) => comparable(cited, parts, value, context) ?? [])
      : [];
  return [...group([...single, ...whole], (one) => [subject(one)]).values()].flatMap(withReplacements);
}
