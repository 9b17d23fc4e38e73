import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { indicators, indicatorWords } from "#data/indicators";
import { checkCitation } from "#lib/citation";
import { openDecisions } from "#lib/decision";
import { draftArticle } from "#lib/draft/draft";
import { fold } from "#lib/fold";

const known = { indicators, vocabulary: indicatorWords };
const about = {
  ...{ id: "a-draft", tag: "example", title: "A Draft", authors: [{ given: "Ada", family: "Example" }] },
  ...{ outlet: "The Example", published: "2020-01-30", url: null },
};
const isOpen = (value: unknown): boolean => openDecisions({ value }, "").length > 0;

/** Every article's passages as one text, drafted as if nobody had read it; what people wrote is the measure. */
const drafted = catalog.articles.map((article) => {
  const text = Object.values(article.passages)
    .map((passage) => passage.text)
    .join("\n\n");
  return { article, draft: draftArticle(text, { ...about, published: article.published }, known).article };
});
const written = drafted.flatMap(({ article, draft: { observations } }) =>
  Object.values(article.observations)
    .filter(({ number }) => number !== undefined)
    .map((spec) => ({
      spec,
      found: Object.values(observations).find(
        ({ quote, number }) =>
          number === spec.number && (fold(quote).includes(fold(spec.quote)) || fold(spec.quote).includes(fold(quote))),
      ),
    })),
);

describe("a draft of the articles that people encoded", () => {
  test("has nine of ten of their numbers, with value, unit and sign", () => {
    const right = written.filter(
      ({ spec, found }) => found && !isOpen(found.value) && found.value === spec.value && found.unit === spec.unit,
    );
    expect(right.length / written.length).toBeGreaterThanOrEqual(0.9);
  });

  test("has none of them wrong in a way that the gate would pass", () => {
    const wrong = written.filter(
      ({ spec, found }) =>
        found &&
        !isOpen(found) &&
        (found.value !== spec.value || found.unit !== spec.unit || found.indicator !== spec.indicator),
    );
    expect(wrong).toEqual([]);
  });

  test.each(
    drafted.flatMap(({ draft: one }) => Object.entries(one.observations).map(([id, spec]) => [id, spec, one] as const)),
  )("%s is proved, or asks", (_, spec, { passages }) => {
    if (isOpen(spec)) return expect(openDecisions(spec, "").length).toBeLessThanOrEqual(3);
    const { sign = "printed", qualifier = "exact", unitImplied, number, value, unit, quote } = spec;
    const stated = { sign, qualifier, unitImplied, number, value, unit, quote };
    expect(checkCitation(stated, passages[spec.passage]?.text ?? "")).toEqual([]);
  });
});
