import { fold } from "../fold";
import type { Article } from "../schema";
import { hold, type Rule } from "./rule";

/** Phrases that stand between quotation marks. */
const phrasesIn = (words: string): string[] => [...words.matchAll(/“([^“”]+)”/g)].map(([, phrase]) => phrase ?? "");

/** Our own words beside an article, with their place. */
function proseOf({ passages, observations, events, notCharted }: Article): [string, string | undefined][] {
  return [
    ...Object.entries(passages).map(([id, { note }]): [string, string | undefined] => [
      `passages › ${id} › note`,
      note,
    ]),
    ...Object.entries(observations).flatMap(
      ([id, { note, periodReason, unitImplied }]): [string, string | undefined][] => [
        [`observations › ${id} › note`, note],
        [`observations › ${id} › periodReason`, periodReason],
        [`observations › ${id} › unitImplied`, unitImplied],
      ],
    ),
    ...Object.entries(events).flatMap(([id, { note, periodReason, label }]): [string, string | undefined][] => [
      [`events › ${id} › note`, note],
      [`events › ${id} › periodReason`, periodReason],
      [`events › ${id} › label`, label],
    ]),
    ...notCharted.map(({ note }, index): [string, string | undefined] => [`notCharted › ${index + 1} › note`, note]),
  ];
}

/** Between quotation marks stand only words of the article or of an earlier text that is named, verbatim (judgement, 5). */
export const quotedWords: Rule = {
  name: "quoted_words",
  description:
    "What stands between quotation marks beside an article stands in it, or in an earlier text that is named.",
  check: (catalog) => {
    const earlier = catalog.origins.origins.map(({ quote }) => quote).join(" ");
    const texts = catalog.articles.map((article) => ({
      article,
      text: fold(
        [
          ...Object.values(article.passages).map(({ text }) => text),
          ...article.notCharted.map(({ quote }) => quote),
          earlier,
        ].join(" "),
      ),
    }));
    return hold(
      texts.flatMap(({ article, text }) =>
        proseOf(article).flatMap(([path, words]) =>
          phrasesIn(words ?? "").map((phrase) => ({ article: article.id, path, phrase, text })),
        ),
      ),
      ({ article, path, phrase, text }) => {
        const plain = fold(phrase);
        if (text.toLowerCase().includes(plain.toLowerCase())) return undefined;
        return {
          code: "quoted_words",
          article,
          path,
          wrong: `“${phrase}” does not stand in the article’s passages.`,
          remedy: "Quote the words as they stand there, or leave the quotation marks out.",
        };
      },
    );
  },
};
