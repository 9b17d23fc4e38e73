import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { fold } from "#lib/fold";
import { alsoStated, inReadingOrder, neighboursOf, relatedCharts } from "#lib/reading-order";

const cases = catalog.articles.map((article) => [article.id, article] as const);
const numberOf = (id: string) => {
  const found = indexOf(catalog).observation.get(id);
  if (!found) throw new Error(`no number ${id}`);
  return found;
};

describe.each(cases)("%s", (_, article) => {
  const all = inReadingOrder(catalog, article);

  test("has each of its numbers once", () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(Object.keys(article.observations).toSorted());
  });

  test("has them in the order of its text", () => {
    const passages = Object.keys(article.passages);
    const places = all
      .filter(({ number }) => number)
      .map(({ passage, quote, number }) => {
        const at = fold(article.passages[passage]?.text ?? "").indexOf(fold(quote)) + fold(quote).indexOf(fold(number));
        return passages.indexOf(passage) * 1e6 + at;
      });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("leads from the first number to the last and back", () => {
    for (const [index, { id }] of all.entries()) {
      const { before, after, number, count } = neighboursOf(catalog, article, id);
      expect([before?.id, after?.id, number, count]).toEqual([
        all[index - 1]?.id,
        all[index + 1]?.id,
        index + 1,
        all.length,
      ]);
    }
  });
});

test("what was added up stands after its parts", () => {
  const [, article] = cases.find(([id]) => id === "bolton-vs-zarif") ?? [];
  expect(article && inReadingOrder(catalog, article).at(-1)?.kind).toBe("derived");
});

test("a number is also stated where another of the same thing shares a day with it, and both say so", () => {
  for (const one of catalog.cited.filter(({ kind }) => kind === "cited"))
    for (const other of alsoStated(catalog, one)) {
      expect(other.indicator).toBe(one.indicator);
      expect(other.id).not.toBe(one.id);
      expect(alsoStated(catalog, other).map(({ id }) => id)).toContain(one.id);
    }
});

test("related charts are others, those of the same indicator first", () => {
  const growth = numberOf("irn-gdp-growth-sh1398-steinbock");
  const [chart] = indexOf(catalog).charts.get("gdp-growth") ?? [];
  if (!chart) throw new Error("no chart of growth");
  const related = relatedCharts(catalog, growth, chart);
  expect(related[0]?.indicators).toContain("gdp-growth");
  expect(related.map(({ id }) => id)).not.toContain(chart.id);
});
