import fc from "fast-check";
import { expect, test } from "vitest";
import { facts } from "#data";
import { charts } from "#data/charts";
import { indicatorHints, indicators, indicatorWords } from "#data/indicators";
import { accountFor } from "#lib/account";
import { parseArticle } from "#lib/article-check";
import { buildCatalog } from "#lib/catalog";
import { openDecisions } from "#lib/decision";
import { draftArticle } from "#lib/draft/draft";
import { placesIn } from "#lib/places";
import { rules } from "#lib/rules/rules";
import type { ArticleInput } from "#lib/schema";

const about = {
  ...{ id: "a-draft", tag: "example-of-a-draft", title: "A Draft", authors: [{ given: "Ada", family: "Example" }] },
  ...{ outlet: "The Example", published: "2020-02-03", url: null },
};
const charted = new Set(charts.flatMap((chart) => chart.indicators));
const known = { indicators, charted, vocabulary: indicatorWords, hints: indicatorHints };
const corpus = { ...facts, series: facts.series.map(({ record, rows }) => ({ record, rows })) };

const subject = fc.constantFrom(
  ...[
    "Iran's oil exports",
    "Crude output",
    "Inflation",
    "Iran's economy",
    "Real GDP growth",
    "Unemployment",
    "The rial",
  ],
  ...["The fiscal deficit", "The current account surplus", "Brent crude", "Iran Heavy", "Floating storage", "Traders"],
);
const verb = fc.constantFrom(
  ...["averaged", "fell to", "will fall to", "rose by", "is projected to contract by", "reached", "zigzagged by"],
  ...["is not expected to exceed", "has been at about", "is seen at between 2.0 and", "narrowed from 4.1 percent to"],
  ...["was", "shrank", "is put at", "would be", "at"],
);
const number = fc.constantFrom(
  ...["2.0 mb/d", "260 kb/d", "half a million barrels per day", "35.7 percent", "minus 4.8 percent", "۴۱٫۲ درصد"],
  ...[
    "137,000 to the dollar",
    "$64.3/b",
    "$5 billion",
    "C$1.7 billion",
    "3.4 percent of GDP",
    "58 mln bbl",
    "12 tankers",
  ],
);
const time = fc.constantFrom(
  ...["in 2018", "in 2019/20", "last year", "this month", "the following year", "in the fourth quarter of 2019", ""],
  ...[
    "on Feb. 2, 2020",
    "by the end of January 2020",
    "in mid-2013",
    "over two decades",
    "a year earlier",
    "next year",
  ],
);
const sentence = fc.tuple(subject, verb, number, time).map((parts) => `${parts.filter(Boolean).join(" ")}.`);
/** A chart with a floor has no room below it: an indicator that never was negative is looked at again. */
const floored = new Set(charts.flatMap((chart) => (chart.floor === undefined ? [] : chart.indicators)));
/** Invented words between the sentences: a text of numbers alone would quote too much of itself. */
const filler = "Nobody at the ministry would say more about it when they were asked. ".repeat(60);

/** An answer for each kind of decision, as a person would give it. */
function answered(article: ArticleInput): ArticleInput {
  const answer = (field: string, question: string): unknown => {
    if (field === "indicator") return /\(([a-z-]+)\)/.exec(question)?.[1];
    if (field === "period") return "2018";
    if (field === "status") return "A";
    return field === "noOriginFound" ? true : "The text says so elsewhere.";
  };
  const copy = structuredClone(JSON.parse(JSON.stringify(article))) as ArticleInput;
  for (const { path, wrong } of openDecisions(article, article.id)) {
    const fields = path.split(" › ");
    const last = fields.pop() ?? "";
    const at = fields.reduce<Record<string, unknown>>((one, key) => one[key] as Record<string, unknown>, copy as never);
    at[last] = answer(last, wrong);
  }
  return copy;
}

test("a draft whose decisions are answered passes every rule of the gate, and no number of its text is lost", () => {
  const asked = (article: ArticleInput, id: string) =>
    openDecisions(article.observations[id] ?? {}, "").some(
      ({ path, wrong }) => path === "value" || /No chart/.test(wrong),
    );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 12, maxLength: 12 }), (sentences) => {
      const text = `${sentences.map((one) => `${one}\n\n${filler}`).join("\n\n")}\n`;
      const { article } = draftArticle(text, about, known);
      // Which way a strange word went, and whether a chart is made, only a person decides.
      const left = Object.entries(article.observations)
        .filter(([id, { indicator, value }]) => asked(article, id) || (value < 0 && floored.has(indicator)))
        .map(([id]) => id);
      const observations = Object.fromEntries(
        Object.entries(article.observations).filter(([id]) => !left.includes(id)),
      );
      const notCharted = [
        ...article.notCharted,
        ...left.map((id) => ({ quote: article.observations[id]?.quote ?? "", reason: "unmeasured" as const })),
      ];
      const draft = answered({ ...article, observations, notCharted });
      const parsed = parseArticle(draft);
      if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
      expect(accountFor(parsed, text).problems).toEqual([]);
      const fullTexts = { ...facts.fullTexts, [draft.id]: placesIn(draft, text) };
      const catalog = buildCatalog(
        { ...corpus, fullTexts, articles: [...facts.articles, draft] },
        { record: "proved" },
      );
      expect(rules.flatMap((rule) => rule.check(catalog).problems)).toEqual([]);
    }),
    { numRuns: 12, seed: 1398 },
  );
});
