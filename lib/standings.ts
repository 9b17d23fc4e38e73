import type { Catalog } from "./catalog";
import { besideOf, kindOf, shareOff, type VerdictKind } from "./crosscheck/beside";
import type { Comparable } from "./crosscheck/comparable";
import type { Crosscheck } from "./crosscheck/crosscheck";
import type { Judgement } from "./crosscheck/verdict";
import { group } from "./group";
import type { CitedObservation } from "./observation";
import type { ChartSpec, Indicator } from "./schema";

/** One reading of a number on one day: what the rules say, and the official value beside it. */
export interface StandingSide extends Judgement {
  kind: VerdictKind;
  beside: Comparable | undefined;
}

/** One reading of a number, when its article appeared and now. */
export interface StandingLine {
  reading: Judgement["reading"];
  then: StandingSide;
  now: StandingSide;
  /** How far the number is off the record now, as a share of it. */
  off: number | undefined;
}

/** A cited number as it stands to the record: a line for each way to read its sentence. */
export interface Standing {
  observation: CitedObservation;
  kind: VerdictKind;
  /** True when the record has another verdict now than it had then. */
  changed: boolean;
  lines: readonly StandingLine[];
  /** That of the reading that is the least off. */
  off: number | undefined;
  /** That reading. */
  nearest: StandingLine | undefined;
}

/** The numbers of one indicator, with what was added up from them. */
export interface StandingGroup {
  indicator: Indicator;
  standings: readonly Standing[];
  derived: readonly CitedObservation[];
}

function sideOf(judgement: Judgement): StandingSide {
  return { ...judgement, kind: kindOf(judgement.verdict), beside: besideOf(judgement) };
}

function linesOf(observation: CitedObservation, { then, now }: Crosscheck): StandingLine[] {
  return then.judgements.flatMap((before, index) => {
    const after = now.judgements[index];
    if (!after) return [];
    const [first, second] = [sideOf(before), sideOf(after)];
    return [{ reading: before.reading, then: first, now: second, off: shareOff(observation, second.beside) }];
  });
}

const least = (values: readonly (number | undefined)[]): number | undefined =>
  values
    .filter((value) => value !== undefined)
    .toSorted((a, b) => a - b)
    .at(0);

/** How one cited number stands to the record. */
export function standingOf(observation: CitedObservation, check: Crosscheck): Standing {
  const { then, now } = check;
  const lines = linesOf(observation, check);
  const off = least(lines.map((line) => line.off));
  const nearest = lines.find((line) => line.off === off) ?? lines[0];
  return { observation, lines, off, nearest, kind: kindOf(then.verdict), changed: then.verdict !== now.verdict };
}

/** Every cited number once, in the order of its article; sums of ours are none. */
export function standingsOf({ cited, crosschecks }: Pick<Catalog, "cited" | "crosschecks">): Standing[] {
  return cited
    .filter(({ kind }) => kind === "cited")
    .flatMap((observation) => {
      const check = crosschecks.get(observation.id);
      return check ? [standingOf(observation, check)] : [];
    });
}

/** How the numbers of a chart's headline stand to the record. */
export function headlineStandings(standings: readonly Standing[], { headline }: ChartSpec): Standing[] {
  return headline.flatMap((id) => standings.find(({ observation }) => observation.id === id) ?? []);
}

/** Numbers by what they measure, in the order of the indicators; what was added up stands apart from what is cited. */
export function byIndicator(catalog: Catalog, standings: readonly Standing[]): StandingGroup[] {
  const groups = group(standings, ({ observation }) => [observation.indicator]);
  const shown = new Set(standings.map(({ observation }) => observation.id));
  const derived = catalog.cited.filter(
    ({ derivedFrom }) => derivedFrom.length && derivedFrom.every((id) => shown.has(id)),
  );
  return [...catalog.indicators.values()].flatMap((indicator) => {
    const members = groups.get(indicator.id);
    const sums = derived.filter((one) => one.indicator === indicator.id);
    return members ? [{ indicator, standings: members, derived: sums }] : [];
  });
}

/** Numbers by how far they are off the record now, the furthest first; those without a distance last, in their own order. */
export function byDistance(standings: readonly Standing[]): Standing[] {
  return standings.toSorted((a, b) => (b.off ?? -1) - (a.off ?? -1));
}

/** Whose values stand beside the numbers, then or now, by how many numbers that is. */
export function publishersBeside(standings: readonly Standing[]): string[] {
  const beside = group(standings, ({ lines }) =>
    lines.flatMap(({ then, now }) => [...then.asked, ...now.asked].map(({ official }) => official.publisherId)),
  );
  return [...beside].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}
