import { hold, type Rule } from "./rule";

/** What is kept of a full text belongs to an article there is. */
export const textOrphan: Rule = {
  name: "text_orphan",
  description: "What is kept of a full text belongs to an article there is, and no two articles have one text.",
  check: ({ articles, fullTexts }) => {
    const known = new Set(articles.map(({ id }) => id));
    return hold(Object.entries(fullTexts), ([id, { sha256 }]) => {
      const [same] = Object.entries(fullTexts).find(([other, text]) => other < id && text.sha256 === sha256) ?? [];
      if (known.has(id) && same === undefined) return undefined;
      return {
        code: "text_orphan",
        article: "data/full-texts.json",
        path: id,
        wrong: known.has(id) ? `It is the text of ${same} too.` : `No article has the id ${id}.`,
        remedy: known.has(id)
          ? "Keep one of the two articles."
          : `Remove the entry “${id}” from data/full-texts.json, or bring back data/articles/${id}.ts.`,
      };
    });
  },
};
