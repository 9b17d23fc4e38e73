import { countWords } from "../places";
import { hold, type Rule } from "./rule";

/** How much of an article may be quoted (judgement, 8): what its numbers, statements and events need. */
const most = 1 / 5;
/** A short text, such as an agency's, may state a number in each sentence: so many words may be quoted of any. */
const few = 150;

/** The passages of an article make up at most a fifth of its words, or a few sentences of a short one. */
export const shareQuoted: Rule = {
  name: "share_quoted",
  description: "The passages of an article are at most a fifth of its words, or 150 words of a short one.",
  check: ({ articles, fullTexts }) =>
    hold(
      articles.flatMap((article) => {
        const text = fullTexts[article.id];
        return text ? [{ article, text }] : [];
      }),
      ({ article, text }) => {
        const quoted = Object.values(article.passages).reduce((sum, passage) => sum + countWords(passage.text), 0);
        const share = quoted / text.words;
        if (share <= most || quoted <= few) return undefined;
        return {
          code: "share_quoted",
          article: article.id,
          path: "passages",
          wrong: `They quote ${(share * 100).toFixed(1)} % of the article’s words, at most a fifth is allowed.`,
          remedy: "Shorten passages to what a number, a statement or an event needs.",
        };
      },
    ),
};
