/** What can be found, in the order in which results stand where they fit equally well. */
export const kindNames = {
  number: "Numbers",
  chart: "Charts",
  sentence: "Sentences",
  event: "Events",
  article: "Articles",
  word: "Words",
  series: "Series",
  source: "Sources",
} as const;
export type Kind = keyof typeof kindNames;

/** Something to find: its name, the words shown beneath it, other words it is found by, and where it is. */
export interface SearchDocument {
  kind: Kind;
  title: string;
  text: string;
  also: string;
  href: string;
}
