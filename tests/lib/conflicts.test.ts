import { describe, expect, it } from "vitest";
import { catalog, facts } from "#data";
import { buildCatalog } from "#lib/catalog";
import { chartModel } from "#lib/chart-model";
import { conflictsOf, eventConflicts } from "#lib/conflicts";
import type { ArticleInput } from "#lib/schema";

const sentence = "Crude exports were about 2.2 million barrels per day in 2010.";
const other: ArticleInput = {
  ...(facts.articles.find(({ id }) => id === "bolton-vs-zarif") as ArticleInput),
  id: "another-view",
  tag: "another",
  authors: [{ given: "Ada", family: "Example" }],
  published: "2012-01-01",
  passages: { exports: { heading: null, text: sentence } },
  observations: {
    "irn-oil-exports-2010-another": {
      ...{ indicator: "oil-exports", unit: "MBD", value: 2.2, period: "2010", periodLabel: "2010", status: "E" },
      ...{ passage: "exports", quote: sentence, number: "2.2 million", qualifier: "about" },
    },
  },
  statements: {},
  events: {},
  notCharted: [],
};

describe("conflictsOf(model)", () => {
  const disputed = buildCatalog({
    ...facts,
    articles: [...facts.articles, other],
    origins: { ...facts.origins, notFound: [...facts.origins.notFound, { of: Object.keys(other.observations) }] },
  });
  const chart = disputed.charts.find(({ id }) => id === "oil-exports");
  const conflicts = chart ? conflictsOf(chartModel(disputed, chart)) : [];

  it("finds two articles that give different values for one thing and time", () => {
    expect(conflicts.map(({ marks }) => marks.map(({ id }) => id).sort())).toContainEqual([
      "irn-oil-exports-2010-another",
      "irn-oil-exports-2010-steinbock",
    ]);
  });

  it("lists in what else they differ", () => {
    const pair = conflicts.find(({ marks }) => marks.some(({ id }) => id === "irn-oil-exports-2010-steinbock"));
    const named = pair?.differences.map((difference) => difference.split(":")[0]);
    expect(named).toEqual([
      "What is counted",
      "How firmly it is stated",
      "Actual, estimate or forecast",
      "When it was stated",
      "Who states it",
    ]);
  });

  it("finds none within an article, whose numbers differ on purpose", () => {
    const articles = catalog.charts
      .flatMap((one) => conflictsOf(chartModel(catalog, one)))
      .map(({ marks }) => new Set(marks.map(({ observation }) => observation.article)));
    expect(articles.filter(({ size }) => size < 2)).toEqual([]);
  });
});

describe("eventConflicts(events)", () => {
  it("finds the promise that two articles date differently", () => {
    const pairs = eventConflicts(catalog.events).map((pair) => pair.map(({ id }) => id).sort());
    expect(pairs).toContainEqual(["promise-2017", "promise-2018"]);
  });
});
