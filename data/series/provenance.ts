/** The sentence of a series’ notes that says in which public copy its numbers were read. */
export function copyOf(repository: string, path: string, commit: string): string {
  return `{copy:${repository}|${path}|${commit}}`;
}

/** The sentence of a series’ notes that says its numbers were read on pages. */
export const onPages = "Read on pages; the address stands in each row.";

/** The page of a commit, which shows what a public copy held on its day. */
export function commitOf(repository: string, commit: string): string {
  return `https://github.com/${repository}/commit/${commit}`;
}

/** The dates of what was read in a public copy and is certain to have been public only on the day the copy was made. */
export function copiedOn(day: string, repository: string, commit: string) {
  return { published: day, notAfter: day, dateBasis: "snapshot" as const, dateSource: commitOf(repository, commit) };
}

/** The dates of what its publisher brought out on a day. */
export function releasedOn(day: string) {
  return { published: day, notAfter: day, dateBasis: "release" as const };
}
