import type { ArticleInput } from "./schema";

export { decide } from "./decision";

type Spec<Map extends "passages" | "observations" | "statements" | "events"> = ArticleInput[Map][string];

/**
 * Declares one article. The keys of `passages` become a type, so a misspelt passage is an error in the editor; everything
 * else is proved when the catalog is built (see catalog.ts), with every problem reported at once.
 *
 * @returns the declaration, unchanged
 */
export function defineArticle<Passage extends string>(
  article: Omit<ArticleInput, "passages" | "observations" | "statements" | "events"> & {
    passages: Record<Passage, Spec<"passages">>;
    observations: Record<string, Spec<"observations"> & { passage: NoInfer<Passage> }>;
    statements: Record<string, Spec<"statements"> & { passage: NoInfer<Passage> }>;
    events: Record<string, Spec<"events"> & { passage: NoInfer<Passage> }>;
  },
): ArticleInput {
  return article;
}
