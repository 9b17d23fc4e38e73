import type { Choice } from "./explore";

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
export type Facets = Record<"indicator" | "publisher" | "vintage", Facet>;

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

/** The options of every filter, counted over the whole list and bounded. */
export function facetsOf(choices: readonly Choice[]): Facets {
  const publisher = facet(choices, (choice) => ({ value: choice.publisher, name: choice.publisher }));
  const year = (choice: Choice): string => choice.vintage.slice(0, 4);
  const vintage = facet(choices, (choice) => ({ value: year(choice), name: year(choice) }));
  return {
    indicator: facet(choices, ({ indicator, indicatorName }) => ({ value: indicator, name: indicatorName })),
    publisher: { ...publisher, options: publisher.options.toSorted((a, b) => a.name.localeCompare(b.name)) },
    vintage: { ...vintage, options: vintage.options.toSorted((a, b) => (a.name < b.name ? 1 : -1)) },
  };
}
