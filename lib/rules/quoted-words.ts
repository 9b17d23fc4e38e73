import type { Catalog } from "../catalog";
import { fold } from "../fold";
import { hold, officialValues, placeOf, type Rule } from "./rule";

/** Phrases that stand between quotation marks. */
const phrasesIn = (words: string): string[] => [...words.matchAll(/“([^“”]+)”/g)].map(([, phrase]) => phrase ?? "");

/** Every text that may be quoted: the articles, the earlier texts, and what the pages named as evidence say. */
function textsOf({ articles, origins }: Catalog): string {
  const evidence = articles.flatMap(({ passages, events, notCharted }) =>
    [...Object.values(passages), ...Object.values(events), ...notCharted].flatMap((one) => one.evidence ?? []),
  );
  return fold(
    [
      ...articles.flatMap(({ passages }) => Object.values(passages).map(({ text }) => text)),
      ...articles.flatMap(({ notCharted }) => notCharted.map(({ quote }) => quote)),
      ...origins.origins.flatMap(({ quote, beside }) => [quote, ...beside]),
      ...evidence.flatMap(({ quote }) => quote ?? []),
    ].join(" \n "),
  ).toLowerCase();
}

/**
 * Between quotation marks stand only words of an article or of an earlier text that is named, verbatim (judgement, 5). Beside a row of the
 * record they are the words of the page at its address, so the row has one, or says that none was recorded.
 */
export const quotedWords: Rule = {
  name: "quoted_words",
  description:
    "What stands between quotation marks in our words stands in an article or an earlier text; beside a row, the page is named.",
  check: (catalog) => {
    const texts = textsOf(catalog);
    const rows = officialValues(catalog).flatMap((row) =>
      phrasesIn(row.note).map((phrase) => ({
        ...placeOf(row),
        phrase,
        stands: row.sourceUrl !== "" || row.note.includes("address not recorded"),
      })),
    );
    const prose = catalog.prose.flatMap(({ article, path, words }) =>
      phrasesIn(words).map((phrase) => ({ article, path, phrase, stands: texts.includes(fold(phrase).toLowerCase()) })),
    );
    return hold([...prose, ...rows], ({ article, path, phrase, stands }) =>
      stands
        ? undefined
        : {
            code: "quoted_words",
            article,
            path,
            wrong: `“${phrase}” stands in no text that is held.`,
            remedy: "Quote the words as they stand there, or leave the quotation marks out.",
          },
    );
  },
};
