import MiniSearch from "minisearch";
import { foldWords, wordsIn } from "./fold-words";
import { type Kind, kindNames, type SearchDocument } from "./document";

/** A document that was found, with the words of it that a query met. */
export interface Found {
  document: SearchDocument;
  terms: readonly string[];
}

/** Found documents of one kind, the best first. */
export interface FoundGroup {
  kind: Kind;
  found: Found[];
}

export type Search = (query: string) => FoundGroup[];

const hasDigit = (term: string): boolean => /\d/.test(term);

/** How many letters of a word may be wrong: none of a number, one of a short word, two of a long one. */
const slips = (term: string): number => (hasDigit(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

const options = {
  fields: ["title", "text", "also"],
  tokenize: foldWords,
  processTerm: (term: string) => term,
};

/** How words are matched: whole, by their beginning, or with a slip or two. */
const searching = {
  boost: { title: 3, text: 2 },
  prefix: (term: string) => !hasDigit(term) && term.length > 1,
  fuzzy: slips,
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** The same, but a word that stands somewhere as it is written, or begins one, was not misspelt: nothing else is taken for it. */
export function searchingIn(index: Pick<MiniSearch, "search">): typeof searching {
  const exists = (term: string): boolean => index.search(term, { ...searching, fuzzy: false }).length > 0;
  return { ...searching, fuzzy: (term) => (slips(term) && !exists(term) ? slips(term) : 0) };
}

/** How much a kind weighs: there are many series, and few readers look for one. */
const weights: Partial<Record<Kind, number>> = { chart: 2, number: 2, article: 1.5, series: 0.4, source: 0.5 };

/** Found documents by kind: the kind of the best one first. */
function byKind(found: readonly Found[]): FoundGroup[] {
  const kinds = [...new Set(found.map(({ document }) => document.kind))];
  return kinds.map((kind) => ({ kind, found: found.filter(({ document }) => document.kind === kind) }));
}

const order = Object.keys(kindNames);

/**
 * A search over some documents.
 *
 * @returns finds what has every word of a query, or where nothing has, what has some; numbers only as they are, words also by their
 *   beginning and with a slip or two
 */
export function searchOf(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument & { id: number }>(options);
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  const boostDocument = (id: number): number => weights[documents[id]?.kind ?? "word"] ?? 1;
  return (query) => {
    const asked = { ...searchingIn(index), boostDocument };
    const all = index.search(query, { ...asked, combineWith: "AND" });
    const results = all.length ? all : index.search(query, { ...asked, combineWith: "OR" });
    const found = results.flatMap(({ id, score, terms }) => {
      const document = documents[Number(id)];
      return document ? { document, terms, score } : [];
    });
    const rank = ({ document }: Found): number => order.indexOf(document.kind);
    return byKind(found.toSorted((a, b) => b.score - a.score || rank(a) - rank(b)));
  };
}

/** A stretch of a text, and whether it is a word that was searched for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** A text cut at the words that were found in it; joined again the stretches give the text. */
export function stretches(text: string, terms: readonly string[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const { at: start, length } of wordsIn(text).filter(({ folded }) => terms.includes(folded))) {
    if (start > at) result.push({ text: text.slice(at, start), hit: false });
    result.push({ text: text.slice(start, start + length), hit: true });
    at = start + length;
  }
  return at < text.length ? [...result, { text: text.slice(at), hit: false }] : result;
}

const most = 180;

/** As much of a text as a result has room for, around the first word that was found. */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= most) return text;
  const first = wordsIn(text).find(({ folded }) => terms.includes(folded))?.at ?? 0;
  const from = first > most / 2 ? text.indexOf(" ", first - most / 3) + 1 : 0;
  const to = from + most >= text.length ? text.length : text.lastIndexOf(" ", from + most);
  return `${from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
