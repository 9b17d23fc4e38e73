import { sha256 } from "../places";
import { hold, type Rule } from "./rule";

/** The words in which an article names a number that is on no chart are those that were read in its full text. */
export const leftWords: Rule = {
  name: "left_words",
  description:
    "The words of every number that is on no chart are, to the character, those read in the article’s full text.",
  check: ({ articles, fullTexts }) =>
    hold(
      articles.flatMap((article) =>
        article.notCharted.map(({ quote }, index) => ({ article: article.id, quote, index })),
      ),
      ({ article, quote, index }) =>
        fullTexts[article]?.left.includes(sha256(quote).slice(0, 16))
          ? undefined
          : {
              code: "left_words",
              article,
              path: `notCharted › ${index + 1}`,
              wrong: `“${quote}” has not been read in the article’s full text.`,
              remedy: "Hold it to the text: npm run check:articles -- TEXT --write.",
            },
    ),
};
