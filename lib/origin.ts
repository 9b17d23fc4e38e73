import * as z from "zod";
import { Day, Id, PartialDate, PeriodCode, Printed, Qualifier, Text, Unit, Url } from "./cells";
import { formatDay } from "./format";
import { formatPeriod } from "./period";
import { type Article, Sign, Speaks } from "./schema";

/** How an origin's words stand to the article's. */
export const Match = z.enum([
  "same_words",
  "same_number",
  "same_number_other_period",
  "same_content",
  "different_number",
]);
export type Match = z.infer<typeof Match>;

export const Likelihood = z.enum(["certain", "likely", "possible"]);
export type Likelihood = z.infer<typeof Likelihood>;

/** What became of words on the way from the origin to the article. */
export const ChangeKind = z.enum([
  "condition_lost",
  "direction_turned",
  "period_merged",
  "period_moved",
  "rounded",
  "bound_lost",
  "qualifier_lost",
  "word_changed",
  "source_changed",
  "part_dropped",
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** `from` stands in the origin, `to` in the article's passage; `to` is empty where the article has nothing for it. */
const Change = z.strictObject({ kind: ChangeKind, from: Printed.min(1), to: Printed, note: Text.optional() });
export type Change = z.infer<typeof Change>;

/** An earlier public text from which statements of an article plausibly come (judgement, 6). */
export const Origin = z
  .strictObject({
    id: Id,
    /** The observations and statements it is an origin of. */
    of: z.array(Id).min(1),
    publisher: Text,
    /** Through whom it was read, where not from the publisher. */
    via: Text.optional(),
    /** Null where the copy read has no title. */
    title: Text.nullable(),
    authors: z.array(Text).default([]),
    language: Text.default("en"),
    /** False for a copy that bears no date: that its words stood there before the article is likely, not shown. */
    dated: z.boolean().default(true),
    /** The day, month or year that the text bears. */
    published: PartialDate.nullable(),
    /** The day by which it was public for certain; null where that was not found, and `dateNote` says what was. */
    notAfter: Day.nullable(),
    dateNote: Text.optional(),
    url: Url.nullable(),
    urlNote: Text.optional(),
    /** The address of another copy. */
    copy: Url.optional(),
    /** Other words of the same text that introduce the sentence or stand over it. */
    beside: z.array(Printed.min(1)).default([]),
    /** At most one sentence, verbatim. */
    quote: Printed.min(1),
    /** True where the copy read ends inside the sentence. */
    cut: z.boolean().default(false),
    number: Printed.min(1).optional(),
    value: z.number().optional(),
    unit: Unit.optional(),
    sign: Sign.default("printed"),
    qualifier: Qualifier.default("exact"),
    unitImplied: Printed.min(1).optional(),
    periodLabel: Text.optional(),
    /** The period of its number as a code, and how its sentence speaks of it, where it can be compared with official data. */
    compared: z.strictObject({ period: PeriodCode, speaks: Speaks.default("whole") }).optional(),
    match: Match,
    likelihood: Likelihood,
    changes: z.array(Change).default([]),
    /** The first edition that no longer has the number. */
    withdrawn: z.strictObject({ day: Day, url: Url }).optional(),
    note: Text.optional(),
  })
  .refine(({ number, value, unit }) => (number === undefined) === (value === undefined || unit === undefined), {
    error: "an origin's number, value and unit are given together or not at all",
  })
  .refine(({ url, urlNote }) => url !== null || urlNote, "an origin without an address says why in urlNote");
export type Origin = z.infer<typeof Origin>;

/** Statements for which no earlier text was found; with `part`, those words of them, whatever was found for the rest. */
const NotFound = z.strictObject({
  of: z.array(Id).min(1),
  part: Printed.min(1).optional(),
  searched: Text.optional(),
});
export type NotFound = z.infer<typeof NotFound>;

export const OriginFile = z.strictObject({ origins: z.array(Origin), notFound: z.array(NotFound) });
export type OriginFile = z.infer<typeof OriginFile>;
export type OriginInput = z.input<typeof OriginFile>;

/** Declares the origins; they are proved when the catalog is built (see origin-check.ts). */
export function defineOrigins(file: OriginInput): OriginInput {
  return file;
}

/** The origins of one observation or statement, the likeliest first, else in the order of the file. */
export function originsOf(origins: readonly Origin[], id: string): Origin[] {
  const rank = ({ likelihood }: Origin): number => Likelihood.options.indexOf(likelihood);
  return origins.filter(({ of }) => of.includes(id)).sort((a, b) => rank(a) - rank(b));
}

/** What was not found for one observation or statement. */
export function notFoundOf(notFound: readonly NotFound[], id: string): NotFound[] {
  return notFound.filter(({ of }) => of.includes(id));
}

export const matchNames: Record<Match, string> = {
  same_words: "Same words",
  same_number: "Same number",
  same_number_other_period: "Same number, other period",
  same_content: "Same content, other words",
  different_number: "Different number",
};

export const likelihoodNames: Record<Likelihood, string> = {
  certain: "Certain: no rival was found",
  likely: "Likely",
  possible: "Possible: one earlier text among several",
};

export const changeNames: Record<ChangeKind, string> = {
  condition_lost: "Condition lost",
  direction_turned: "Direction turned",
  period_merged: "Period merged",
  period_moved: "Period moved",
  rounded: "Rounded",
  bound_lost: "Bound lost",
  qualifier_lost: "Qualifier lost",
  word_changed: "Words changed",
  source_changed: "Source changed",
  part_dropped: "Part dropped",
};

export const undatedWords = "Undated copy. That the words stood there before the article is likely, not shown.";

function dateWords(date: string): string {
  return date.length === 10 ? formatDay(date) : formatPeriod(date.replace("-", "M"));
}

/** When it appeared, as far as that is known: “published on 18 December 2017”, “reported in October 2019”, “dated 27 July 2016”. */
export function publishedWords({ dated, published, notAfter, via }: Origin): string {
  if (!dated || published === null) return "undated";
  const verb = notAfter === null ? "dated" : via ? "reported" : "published";
  const preposition = verb === "dated" ? "" : published.length === 10 ? "on " : "in ";
  return `${verb} ${preposition}${dateWords(published)}`;
}

/** A number or statement of an article: its sentence, and the number in it. */
export interface Stated {
  quote: string;
  number?: string | undefined;
}

/** The sentence of an article that an id stands for. */
export function statedAs(article: Pick<Article, "observations" | "statements">, id: string): Stated | undefined {
  return article.observations[id] ?? article.statements[id];
}

/** A stretch of a text, half-open. */
export interface Range {
  start: number;
  end: number;
}

interface Word extends Range {
  key: string;
}

const word = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*(?:%| per ?cent(?!\p{L}))?/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    key: found
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/ per ?cent$/, "%"),
  }));
}

/** Which words of each side belong to the longest common subsequence. */
function common(a: readonly Word[], b: readonly Word[]): [Set<Word>, Set<Word>] {
  const lengths = a
    .map(() => new Array<number>(b.length + 1).fill(0))
    .concat([new Array<number>(b.length + 1).fill(0)]);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const kept: [Set<Word>, Set<Word>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left && right && left.key === right.key) {
      kept[0].add(left);
      kept[1].add(right);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

/** The words that are not kept, neighbours joined. */
function others(words: readonly Word[], kept: ReadonlySet<Word>): Range[] {
  const ranges: Range[] = [];
  words.forEach((one, index) => {
    if (kept.has(one)) return;
    const [before, last] = [words[index - 1], ranges.at(-1)];
    if (before && last && last.end === before.end) last.end = one.end;
    else ranges.push({ start: one.start, end: one.end });
  });
  return ranges;
}

/** Where two texts differ, word by word, on each side; case and the form of apostrophes do not count. */
export function sameWords(originQuote: string, articleQuote: string): { origin: Range[]; article: Range[] } {
  const [origin, article] = [wordsOf(originQuote), wordsOf(articleQuote)];
  const [keptOrigin, keptArticle] = common(origin, article);
  return { origin: others(origin, keptOrigin), article: others(article, keptArticle) };
}

/** The words that named changes touched, in the origin's sentence or in the article's; a change outside the sentence marks nothing. */
export function changedWords(text: string, changes: readonly Change[], side: "origin" | "article"): Range[] {
  return changes.flatMap((change) => {
    const part = side === "origin" ? change.from : change.to;
    const at = part ? text.indexOf(part) : -1;
    if (at < 0) return [];
    return sameWords(change.from, change.to)[side].map(({ start, end }) => ({ start: at + start, end: at + end }));
  });
}

export interface Piece {
  text: string;
  changed: boolean;
  number: boolean;
}

/** A sentence in pieces: which of its words were changed, and which are the number cited. Together they are the sentence. */
export function pieces(text: string, changed: readonly Range[], number = ""): Piece[] {
  const at = number ? text.indexOf(number) : -1;
  const numbers = at < 0 ? [] : [{ start: at, end: at + number.length }];
  const cuts = [0, text.length, ...[...changed, ...numbers].flatMap(({ start, end }) => [start, end])];
  const inOrder = [...new Set(cuts)].sort((a, b) => a - b);
  const within = (ranges: readonly Range[], place: number): boolean =>
    ranges.some(({ start, end }) => start <= place && place < end);
  return inOrder.slice(0, -1).map((start, index) => ({
    text: text.slice(start, inOrder[index + 1]),
    changed: within(changed, start),
    number: within(numbers, start),
  }));
}
