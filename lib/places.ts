import { createHash } from "node:crypto";
import type { Article } from "./schema";

/** What is known of an article's full text, which is not kept here: taken when its passages were last read in it. */
export interface FullText {
  /** Of the text in UTF-8. */
  sha256: string;
  /** How many words it has. */
  words: number;
  /** Where each passage begins in it, in characters, and the digest of the passage. */
  passages: Record<string, { at: number; sha256: string }>;
  /** The digests of the words in which it names numbers that are on no chart. */
  left: string[];
}

/** The full texts by the id of their article. */
export type FullTexts = Readonly<Record<string, FullText>>;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** How many words a text has: what stands between white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Where the passages of an article that was held to its full text stand in it; a passage that does not stand there has no place. */
export function placesIn({ passages, notCharted }: Pick<Article, "passages" | "notCharted">, text: string): FullText {
  let from = 0;
  const places = Object.entries(passages).flatMap(([id, { text: passage }]) => {
    // A copy may repeat a paragraph: the one that follows the passage before is meant.
    const after = text.indexOf(passage, from);
    const at = after < 0 ? text.indexOf(passage) : after;
    if (at < 0) return [];
    from = at;
    return [[id, { at, sha256: sha256(passage) }]];
  });
  return {
    sha256: sha256(text),
    words: countWords(text),
    passages: Object.fromEntries(places) as FullText["passages"],
    left: notCharted.map(({ quote }) => sha256(quote).slice(0, 16)),
  };
}
