/** The sentence of a series’ notes that says in which public copy its numbers were read. */
export function copyOf(repository: string, path: string, commit: string): string {
  return `Read in a public copy: ${repository}, ${path}, commit ${commit}.`;
}

/** The sentence of a series’ notes that says its numbers were read on pages. */
export const onPages = "Read on pages; the address stands in each row.";

/** How the vintage of a series of single statements was set where its rows carry none. */
export const lastSeen =
  "A row without a vintage of its own shows no date; the series’ vintage is the latest date seen.";

/** How the vintage was set where the newest statement shows no date at all. */
export const earliestPossible =
  "No date is shown on the newest statement; the series’ vintage is the earliest it can be, and rows without their own share it.";
