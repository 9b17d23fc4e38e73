import { type Choice, type Filter, narrow, type Ticked, tickedValues } from "./explore";

/** A value that a property of series has, its name and how many series have it. */
export interface Option {
  value: string;
  name: string;
  count: number;
}

/** What the list of series can be narrowed by: the options, and how many more values there are that only the search finds. */
export interface Facet {
  options: Option[];
  more: number;
}
export type Facets = Record<"indicator" | "vintage", Facet>;

/** More options than these nobody reads. */
export const mostOptions = 60;

/** The values most series have, in the order in which they first occur. */
function facet(choices: readonly Choice[], read: (choice: Choice) => Omit<Option, "count">): Facet {
  const found = new Map<string, Option>();
  for (const choice of choices) {
    const { value, name } = read(choice);
    found.set(value, { value, name, count: (found.get(value)?.count ?? 0) + 1 });
  }
  const all = [...found.values()];
  const kept = new Set(all.toSorted((a, b) => b.count - a.count).slice(0, mostOptions));
  return { options: all.filter((option) => kept.has(option)), more: all.length - kept.size };
}

/**
 * The values of something that can be ticked, each with how many series it would leave beside the other filters; those that are ticked
 * always. What most series have comes first.
 */
export function tickable(choices: readonly Choice[], filter: Filter, key: Ticked): Facet {
  const counts = new Map<string, number>(filter[key].map((value) => [value, 0]));
  for (const choice of narrow(choices, { ...filter, text: "", [key]: [] }))
    for (const value of tickedValues(choice, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].map(([value, count]) => ({ value, name: value, count }));
  const options = all.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const isKept = ({ value }: Option, index: number): boolean => index < mostOptions || filter[key].includes(value);
  return { options: options.filter(isKept), more: options.filter((one, index) => !isKept(one, index)).length };
}

/** The options of every filter, counted over the whole list and bounded. */
export function facetsOf(choices: readonly Choice[]): Facets {
  const year = (choice: Choice): string => choice.vintage.slice(0, 4);
  const vintage = facet(choices, (choice) => ({ value: year(choice), name: year(choice) }));
  return {
    indicator: facet(choices, ({ indicator, indicatorName }) => ({ value: indicator, name: indicatorName })),
    vintage: { ...vintage, options: vintage.options.toSorted((a, b) => (a.name < b.name ? 1 : -1)) },
  };
}
