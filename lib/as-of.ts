import type { Fetched } from "./chart/explorer-panels";
import { compareEditions, isKnown } from "./crosscheck/edition";
import { observationOf } from "./explore";
import { formatCount, formatDay } from "./format";
import type { Observation } from "./observation";
import type { SeriesJson } from "./series-json";

type Row = SeriesJson["observations"][number];

/** Series as they were known on a day, and how many values that leaves out and why. */
export interface Known<One extends Fetched> {
  seen: One[];
  /** Values that were published later, or not for certain by then. */
  later: number;
  /** Values whose day of publication was not found. */
  unknown: number;
  /** Values that a newer edition among the chosen series had replaced by then. */
  replaced: number;
}

/** What the editions of one number have in common; where one series gathers statements of several publishers, each speaks for itself. */
function numberOf({ choice }: Fetched, { lineage, publisherId, period }: Observation): string {
  if (choice.kind === "cited") return "";
  return [lineage || choice.id, period, choice.statements ? publisherId : ""].join(" ");
}

/** True for values that one document states side by side, such as both ends of a range. */
function besides(a: Observation, b: Observation): boolean {
  const one = a.seriesId === b.seriesId && a.vintage === b.vintage && a.asOf === b.asOf && a.knownBy === b.knownBy;
  return one && a.revises !== b.id && b.revises !== a.id;
}

/** The newest known edition of every number that has several. */
function newestOf(fetched: readonly Fetched[], day: string): Map<string, Observation> {
  const newest = new Map<string, Observation>();
  for (const one of fetched)
    for (const row of one.json.observations) {
      const observation = observationOf(one.json, one.choice.unit, row);
      const number = numberOf(one, observation);
      if (!number || observation.value === null || !isKnown(observation, day)) continue;
      const best = newest.get(number);
      if (!best || compareEditions(best, observation) < 0) newest.set(number, observation);
    }
  return newest;
}

type Verdict = "kept" | "later" | "unknown" | "replaced";

/**
 * Series as they were known on a day, by the rules of the cross-check: what was certainly public by then, and of several editions of one
 * lineage the newest for each period. What an article states has no editions.
 */
export function asKnownOn<One extends Fetched>(fetched: readonly One[], day: string | undefined): Known<One> {
  if (day === undefined) return { seen: [...fetched], later: 0, unknown: 0, replaced: 0 };
  const counts = { kept: 0, later: 0, unknown: 0, replaced: 0 };
  const [known, newest] = [day, newestOf(fetched, day)];
  function verdict(one: One, row: Row): Verdict {
    const observation = observationOf(one.json, one.choice.unit, row);
    if (!observation.knownBy) return "unknown";
    if (!isKnown(observation, known)) return "later";
    const best = newest.get(numberOf(one, observation));
    return !best || best.id === observation.id || besides(best, observation) ? "kept" : "replaced";
  }
  const seen = fetched.map((one) => {
    const observations = one.json.observations.filter((row) => {
      const found = verdict(one, row);
      if (row.value !== null) counts[found] += 1;
      return found === "kept";
    });
    return { ...one, json: { ...one.json, observations } };
  });
  const { later, unknown, replaced } = counts;
  return { seen, later, unknown, replaced };
}

const values = (count: number): string => `${formatCount(count)} ${count === 1 ? "value" : "values"}`;
const are = (count: number): string => (count === 1 ? "is" : "are");
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a day leaves out, in sentences, with the series of which nothing was known yet. */
export function asOfWords({ seen, later, unknown, replaced }: Known<Fetched>, day: string): string {
  const silent = seen.filter(({ json }) => !json.observations.length).map(({ choice }) => choice.short);
  const parts = [
    `As known on ${formatDay(day)}.`,
    later && `${begun(values(later))} published later ${are(later)} left out.`,
    replaced && `${begun(values(replaced))} that a newer edition had replaced ${are(replaced)} left out.`,
    unknown && `${begun(values(unknown))} of unknown publication day ${are(unknown)} left out.`,
    silent.length && `Nothing of ${silent.join(", ")} was known to be public.`,
  ];
  return parts.filter(Boolean).join(" ");
}
