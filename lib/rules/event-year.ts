import { hold, type Rule } from "./rule";

/** The year of an event stands in its quotation or passage, or the reason for another one does not go without saying. */
export const eventYear: Rule = {
  name: "event_year",
  description: "The year of every event stands in its passage, or says why it is inferred.",
  check: (catalog) =>
    hold(catalog.events, ({ id, article, period, passage, quote, periodBasis, periodReason }) => {
      const text = catalog.articles.find((one) => one.id === article)?.passages[passage]?.text ?? quote;
      const years = [...period.matchAll(/(?<![\dH])\d{4}/g)].map(([year]) => year);
      const stands = (year: string): boolean =>
        quote.includes(year) || quote.includes(`-${year.slice(2)}`) || (!/\d{4}/.test(quote) && text.includes(year));
      const day = catalog.articles.find((one) => one.id === article)?.published ?? "";
      const near = years.every((year) => Math.abs(Number(year) - Number(day.slice(0, 4))) <= 5);
      if (years.every(stands) || (periodBasis === "inferred" && periodReason && near)) return undefined;
      return {
        code: "event_year",
        article,
        path: `events › ${id} › period`,
        wrong: `The year of ${period} does not stand in its passage.`,
        remedy: "Correct the period, or say in periodReason how it was inferred.",
      };
    }),
};
