import { describe, expect, test } from "vitest";
import { CorpusError } from "#lib/corpus-error";
import { after, bolton, observation } from "./damage";

describe("the message", () => {
  const several = [
    observation("irn-gdp-growth-sh1398-steinbock", { value: 8.6 }),
    observation("irn-inflation-sh1398-steinbock", { indicator: "inflations" }),
    observation("irn-resettlement-sum-khodabandeh", { value: 31 }, bolton),
  ];

  test("several damages are reported at once", () => {
    const found = after((corpus) => several.forEach(({ damage }) => damage(corpus)));
    expect(found.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "derivation_differs observations › irn-resettlement-sum-khodabandeh › derivedFrom",
      "indicator_unknown observations › irn-inflation-sh1398-steinbock › indicator",
      "number_differs observations › irn-gdp-growth-sh1398-steinbock › value",
      "sign_differs observations › irn-gdp-growth-sh1398-steinbock › sign",
    ]);
  });

  test("a broken shape in one article hides nothing in another", () => {
    const status = observation("irn-inflation-sh1398-steinbock", { status: "X" as never });
    const sum = observation("irn-resettlement-sum-khodabandeh", { value: 31 }, bolton);
    const found = after((corpus) => [status, sum].forEach(({ damage }) => damage(corpus)));
    expect(found.map(({ code }) => code).sort()).toEqual(["derivation_differs", "shape"]);
  });

  test("names how many there are, and for each article, place, code, fault and remedy", () => {
    const problems = after((corpus) => several.forEach(({ damage }) => damage(corpus)));
    const { message } = new CorpusError(problems);
    expect(message).toContain("4 problems");
    for (const { article, path, code, wrong, remedy } of problems) {
      expect(message).toContain(`${article} › ${path}  [${code}]`);
      expect(message).toContain(wrong);
      expect(message).toContain(`→ ${remedy}`);
    }
  });
});
