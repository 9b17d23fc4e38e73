import { openNumbers } from "../account";
import { cite } from "../fold";
import { hold, type Rule } from "./rule";

/** No number of a passage is lost: each is charted, stands in a statement or an event, or is left out with its reason. */
export const numberAccounted: Rule = {
  name: "number_accounted",
  description: "Every number of a passage is charted, stands in a statement or an event, or is left out with a reason.",
  check: ({ articles }) =>
    hold(
      articles.flatMap((article) =>
        Object.entries(article.passages).map(([id, { text }]) => ({ article, id, ...openNumbers(article, text) })),
      ),
      ({ article, id, open }) =>
        open.length
          ? {
              code: "number_accounted",
              article: article.id,
              path: `passages › ${id}`,
              wrong: `${open.map(({ text }) => cite(text)).join(", ")} of this passage stands in no quotation of the record.`,
              remedy: "Chart it, or quote a few words with it in notCharted, with the reason.",
            }
          : undefined,
    ),
};
