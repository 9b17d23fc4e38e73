import { rowIds } from "./record";
import { formatValue } from "./format";
import type { Article, SeriesRecord, SeriesRow } from "./schema";

/** A reference in prose: `{irn-gdp-growth-wdi-2026-sh1391}`, or `{copy:repository|path|commit}`. */
const reference = /\{(copy:[^{}]+|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)\}/g;

/** The value of an observation for reading, with its unit, by its id. */
export type ValueOf = (id: string) => string | undefined;

/** Words without their references and without what stands between quotation marks: what a person typed. */
export function typedIn(words: string): string {
  return words.replace(reference, " ").replace(/“[^“”]*”/g, " ");
}

function copyWords(parts: string): string | undefined {
  const [repository, path, commit] = parts.split("|");
  return repository && path && /^[0-9a-f]{40}$/.test(commit ?? "")
    ? `Read in a public copy: ${repository}, ${path}, commit ${commit}.`
    : undefined;
}

/**
 * Puts in the place of each reference what it stands for: a value with its unit, or where a public copy lies.
 *
 * @returns the words, and the references that name nothing
 */
export function fillReferences(words: string, valueOf: ValueOf): { words: string; unknown: string[] } {
  const unknown: string[] = [];
  const filled = words.replace(reference, (whole, name: string) => {
    const found = name.startsWith("copy:") ? copyWords(name.slice("copy:".length)) : valueOf(name);
    if (found === undefined) unknown.push(whole);
    return found ?? whole;
  });
  return { words: filled, unknown };
}

interface SeriesFile {
  record: SeriesRecord;
  rows: () => readonly SeriesRow[];
}

/** The values that prose can refer to: of observations cited, and of rows of official series. */
export function valuesOf(articles: readonly Article[], files: readonly SeriesFile[]): ValueOf {
  const cited = new Map(articles.flatMap(({ observations }) => Object.entries(observations)));
  const official = (id: string): string | undefined => {
    const file = files
      .filter(({ record }) => id.startsWith(`${record.id}-`))
      .sort((a, b) => b.record.id.length - a.record.id.length)[0];
    const rows = file?.rows() ?? [];
    const row = file && rows[rowIds(file.record, rows).indexOf(id)];
    return row && row.value !== null ? formatValue(row.value, file.record.unit, row.decimals) : undefined;
  };
  return (id) => {
    const one = cited.get(id);
    return one ? formatValue(one.value, one.unit) : official(id);
  };
}
