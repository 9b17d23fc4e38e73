import { sha256 } from "../places";
import { hold, type Rule } from "./rule";

/** A passage is, to the character, the one that was read in the article's full text, at its place there (judgement, 7). */
export const passagePlace: Rule = {
  name: "passage_place",
  description: "Every passage is, to the character, the one that was read at its place in the article’s full text.",
  check: ({ articles, fullTexts }) => {
    const passages = articles.flatMap((article) =>
      Object.entries(article.passages).map(([id, { text }]) => ({
        article: article.id,
        id,
        text,
        place: fullTexts[article.id]?.passages[id],
        others: Object.entries(fullTexts[article.id]?.passages ?? {}).filter(([other]) => other !== id),
        lengths: article.passages,
      })),
    );
    return hold(passages, ({ article, id, text, place, others, lengths }) => {
      const over = others.find(
        ([other, { at }]) => place && at <= place.at && place.at < at + (lengths[other]?.text.length ?? 0),
      );
      if (place && place.sha256 === sha256(text) && !over) return undefined;
      const wrong = !place
        ? "It has not been read in the article’s full text."
        : over
          ? `It stands inside the passage ${over[0]}.`
          : "It is no longer the passage that was read in the article’s full text.";
      return {
        code: "passage_place",
        article,
        path: `passages › ${id}`,
        wrong,
        remedy: "Hold it to the text: npm run check:articles -- TEXT --write.",
      };
    });
  },
};
