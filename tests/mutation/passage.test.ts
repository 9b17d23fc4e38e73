import { describe, expect, test } from "vitest";
import type { Facts } from "#lib/facts";
import { after, article, passage, steinbock } from "./damage";

describe("a damaged passage fails everything that quotes it", () => {
  const brokenQuotes = (damage: (corpus: Facts) => void) =>
    after(damage)
      .filter(({ code }) => code === "quote_missing")
      .map(({ path }) => path);

  test("a digit", () => {
    expect(brokenQuotes(passage("contraction", "8.7%", "8.8%"))).toEqual([
      "observations › irn-gdp-growth-sh1398-steinbock › quote",
    ]);
  });

  test("a word of a statement, a word of an event", () => {
    const damage = (corpus: Facts) => {
      passage("currency", "declined sharply", "declined")(corpus);
      passage("withdrawal", "May 2018", "June 2018")(corpus);
    };
    expect(brokenQuotes(damage)).toEqual([
      "statements › irn-currency-steinbock › quote",
      "events › us-withdrawal › quote",
    ]);
  });

  test("two passages swapped", () => {
    const swap = (corpus: Facts) => {
      const { exports, production } = article(corpus, steinbock).passages;
      if (exports && production) [exports.text, production.text] = [production.text, exports.text];
    };
    expect(brokenQuotes(swap)).toEqual([
      "observations › irn-oil-exports-2010-steinbock › quote",
      "observations › irn-oil-exports-mid-2013-steinbock › quote",
      "observations › irn-oil-production-after-deal-steinbock › quote",
      "observations › irn-oil-production-capacity-steinbock › quote",
      "observations › irn-oil-production-recent-steinbock › quote",
      "statements › wld-oil-price-plunge-steinbock › quote",
    ]);
  });

  test("a sentence that stands twice is no longer a proof", () => {
    const sentence = "The value of Iran’s currency declined sharply.";
    expect(after(passage("currency", sentence, `${sentence} ${sentence}`))).toMatchObject([
      { code: "quote_repeated", article: steinbock, path: "statements › irn-currency-steinbock › quote" },
    ]);
  });

  test("other white space is no damage", () => {
    expect(after(passage("contraction", "contract by 8.7%", "contract\u00A0by\n 8.7%"))).toEqual([]);
  });
});
