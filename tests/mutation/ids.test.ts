import { describe, expect, test } from "vitest";
import { facts } from "#data";
import type { Facts } from "#lib/facts";
import { problemsOf } from "../fixtures/problems";
import { after, article, bolton, copyFacts, entry, steinbock } from "./damage";

describe("ids", () => {
  const rename = (from: string, to: string) => (corpus: Facts) => {
    const { observations } = article(corpus, steinbock);
    observations[to] = entry(observations, from);
    Reflect.deleteProperty(observations, from);
  };

  test.each(["Irn-inflation", "irn_inflation", "-irn", "irn--inflation", "2019-inflation", "", "x".repeat(61)])(
    "“%s” is none, and the message says where",
    (id) => {
      const found = after(rename("irn-oil-exports-mid-2013-steinbock", id)).find(({ path }) =>
        path.startsWith(`observations › ${id}`),
      );
      expect(found).toMatchObject({ article: steinbock, code: expect.stringMatching(/^(shape|id_malformed)$/) });
    },
  );

  test("one id for two observations, in two articles", () => {
    const repeat = (corpus: Facts) => {
      const other = entry(article(corpus, bolton).observations, "irn-resettlement-unspent-khodabandeh");
      article(corpus, bolton).observations["irn-inflation-sh1398-steinbock"] = other;
    };
    expect(after(repeat)).toMatchObject([
      {
        code: "id_repeated",
        path: "irn-inflation-sh1398-steinbock",
        wrong: expect.stringContaining("already used by"),
      },
    ]);
  });

  test("one tag for two articles", () => {
    const repeat = (corpus: Facts) => void (article(corpus, bolton).tag = "steinbock");
    expect(after(repeat)).toMatchObject([{ code: "id_repeated", path: "steinbock" }]);
  });

  test("an official series by the name of a cited one", () => {
    const clash = facts.series
      .slice(0, 1)
      .map(({ record, rows }) => ({ record: { ...record, id: "irn-gdp-growth-steinbock" }, rows }));
    expect(problemsOf({ ...copyFacts(), series: [...facts.series, ...clash] })).toMatchObject([
      {
        code: "id_repeated",
        article: "data/series.ts",
        wrong: expect.stringContaining("already used by"),
      },
    ]);
  });

  test("an article twice", () => {
    const twice = { ...copyFacts(), articles: [...facts.articles, article(facts, bolton)] };
    expect(problemsOf(twice).every(({ code }) => code === "id_repeated")).toBe(true);
    expect(problemsOf(twice)).toContainEqual(expect.objectContaining({ path: bolton }));
  });
});
