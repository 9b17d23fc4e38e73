import type { Article } from "../schema";
import { hold, type Rule } from "./rule";

const years = /(?<!\d)(?:1[389]|20)\d\d(?!\d)/g;

/** All that an article states of itself: its passages, its day, and the periods read from it. */
function evidence({ passages, published, observations, events, notCharted }: Article): string {
  const periods = [...Object.values(observations), ...Object.values(events)].map(({ period }) => period);
  return [
    ...Object.values(passages).map(({ text }) => text),
    ...notCharted.map(({ quote }) => quote),
    published,
    ...periods,
  ].join(" ");
}

/** Why a period is read as it is, and what is noted of a number, names only years of the article. */
export const reasonYear: Rule = {
  name: "reason_year",
  description: "A reason or a note beside a number names only years that the article has.",
  check: (catalog) =>
    hold(
      catalog.articles.flatMap((article) => {
        const held = evidence(article);
        return Object.entries(article.observations).flatMap(([id, { periodReason, note }]) =>
          [periodReason, note].flatMap((words) => (words ? [{ article: article.id, id, words, held }] : [])),
        );
      }),
      ({ article, id, words, held }) => {
        const wrong = [...words.matchAll(years)]
          .map(([year]) => year)
          .filter((year) => !held.includes(year) && !held.includes(`-${year.slice(2)}`));
        if (!wrong.length) return undefined;
        return {
          code: "reason_year",
          article,
          path: `observations › ${id}`,
          wrong: `“${words}” names ${wrong.join(", ")}, which the article does not have.`,
          remedy: "Name a year that the article states or that a period of it has.",
        };
      },
    ),
};
