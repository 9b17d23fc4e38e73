import { hold, type Rule } from "./rule";

/** A day in an address: “/2020/02/20/”, “201909301076”. */
const day = /\/(20\d\d)\/?(\d\d)\/?(\d\d)/;

/** A page that shows what is noted beside an article has the day that its address names, if it names one. */
export const evidenceDate: Rule = {
  name: "evidence_date",
  description: "A page that shows what is noted beside an article was published on the day that its address names.",
  check: ({ articles }) =>
    hold(
      articles.flatMap(({ id, passages, events, notCharted }) =>
        [...Object.entries(passages), ...Object.entries(events), ...Object.entries(notCharted)].flatMap(
          ([at, { evidence }]) => (evidence ?? []).map(({ url, published }) => ({ id, at, url, published })),
        ),
      ),
      ({ id, at, url, published }) => {
        const [, year, month, date] = day.exec(url) ?? [];
        if (!year || !published || published === `${year}-${month}-${date}`) return undefined;
        return {
          code: "evidence_date",
          article: id,
          path: `${at} › evidence`,
          wrong: `It was published ${published}, its address says ${year}-${month}-${date}.`,
          remedy: "Correct the date or the address.",
        };
      },
    ),
};
