import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { receiptOf } from "#lib/receipt";

const receipt = (id: string) => {
  const observation = catalog.cited.find((one) => one.id === id);
  const article = catalog.articles.find((one) => one.id === observation?.article);
  if (!observation || !article) throw new Error(`no number ${id}`);
  return new Map(
    receiptOf(observation, article, catalog.crosschecks.get(id)).map(({ rule, compared }) => [rule, compared]),
  );
};

describe("the receipt of a number", () => {
  test("says what was compared for each rule", () => {
    const found = receipt("irn-gdp-growth-sh1398-steinbock");
    expect(found.get("Number")).toBe("“8.7%” stands once in the quotation and is −8.7%, to the digit.");
    expect(found.get("Sign")).toBe("The words at the number say that it went down.");
    expect(found.get("Record of the day")).toMatch(/^\d+ official values stand as known on 23 January 2020/);
  });

  test("says in whose words a unit stands elsewhere", () => {
    expect(receipt("irn-oil-production-after-deal-steinbock").get("Unit")).toContain("“Per day” stands in");
  });

  test("of a sum is its arithmetic, and has no number that a text prints", () => {
    const found = receipt("irn-resettlement-sum-khodabandeh");
    expect(found.get("Sum")).toBe("$10\u202Fmn + $10\u202Fmn + $10\u202Fmn is $30\u202Fmn.");
    expect(found.has("Number")).toBe(false);
  });

  test.each(catalog.cited)(
    "of $id has a rule for each thing that was proved, none of them twice or empty",
    ({ id }) => {
      const observation = catalog.cited.find((one) => one.id === id);
      const article = catalog.articles.find((one) => one.id === observation?.article);
      const held = observation && article ? receiptOf(observation, article, catalog.crosschecks.get(id)) : [];
      expect(held.length).toBeGreaterThan(2);
      expect(new Set(held.map(({ rule }) => rule)).size).toBe(held.length);
      for (const { compared } of held) expect(compared).toMatch(/\S\.$/);
    },
  );
});
