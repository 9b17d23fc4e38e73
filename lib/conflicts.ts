import type { Event } from "./catalog";
import { group } from "./group";
import type { ChartModel, Mark } from "./chart-model";

/** Two articles that give different values for one thing at one time, and in what else they differ. */
export interface Conflict {
  marks: [Mark, Mark];
  differences: string[];
}

const aspects = [
  ["definition", "What is counted"],
  ["qualifier", "How firmly it is stated"],
  ["status", "Actual, estimate or forecast"],
  ["asOf", "When it was stated"],
  ["statedBy", "Who states it"],
] as const;

function overlapping(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

function differences(a: Mark, b: Mark): string[] {
  return aspects.flatMap(([key, name]) =>
    a.observation[key] === b.observation[key] ? [] : [`${name}: ${a.observation[key]} / ${b.observation[key]}`],
  );
}

/** Pairs of cited values from different articles for the same indicator and place, periods overlapping, values unequal. */
export function conflictsOf({ marks }: Pick<ChartModel, "marks">): Conflict[] {
  return marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .filter(
        (b) =>
          a.observation.article !== b.observation.article &&
          a.observation.indicator === b.observation.indicator &&
          a.observation.geo === b.observation.geo,
      )
      .filter((b) => overlapping(a, b) && a.value !== b.value)
      .map((b) => ({ marks: [a, b] as [Mark, Mark], differences: differences(a, b) })),
  );
}

/** Happenings that two articles name alike and date differently. */
export function eventConflicts(events: readonly Event[]): [Event, Event][] {
  const alike = group(events, ({ label }) => [label]);
  return events.flatMap((a) => {
    const all = alike.get(a.label) ?? [];
    return all
      .slice(all.indexOf(a) + 1)
      .filter((b) => a.article !== b.article && a.period !== b.period)
      .map((b): [Event, Event] => [a, b]);
  });
}
