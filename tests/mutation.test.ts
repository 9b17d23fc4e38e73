import { describe, expect, test } from "vitest";
import { facts } from "#data";
import { buildCatalog } from "#lib/catalog";
import type { Facts } from "#lib/facts";
import { CorpusError, type Problem } from "#lib/corpus-error";
import { fold } from "#lib/fold";
import type { ArticleInput } from "#lib/schema";

/** The real corpus, damaged in one place at a time: each damage has to stop the build with its own code. */
const steinbock = "perilous-iran-escalation";
const bolton = "bolton-vs-zarif";
type Observation = ArticleInput["observations"][string];

const copyFacts = (): Facts => ({ ...facts, articles: structuredClone(facts.articles) });

function article(corpus: Facts, id: string): ArticleInput {
  const found = corpus.articles.find((one) => one.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
}

function entry<Value>(map: Record<string, Value>, id: string): Value {
  const found = map[id];
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

function problemsOf(corpus: Facts): readonly Problem[] {
  try {
    buildCatalog(corpus);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
}

function after(damage: (corpus: Facts) => void): readonly Problem[] {
  const corpus = copyFacts();
  damage(corpus);
  return problemsOf(corpus);
}

const observation = (id: string, change: Partial<Observation>, of = steinbock) => ({
  of,
  path: `observations › ${id}`,
  damage: (corpus: Facts) => void Object.assign(entry(article(corpus, of).observations, id), change),
});
const passage = (id: string, from: string, to: string) => (corpus: Facts) => {
  const found = entry(article(corpus, steinbock).passages, id);
  found.text = found.text.replace(from, to);
};

test("the corpus as it stands has no problem", () => {
  expect(problemsOf(copyFacts())).toEqual([]);
});

describe("a damaged observation stops the build, with the code of the rule it breaks", () => {
  test.each([
    {
      name: "a digit of a value",
      ...observation("irn-gdp-growth-sh1398-steinbock", { value: -8.6 }),
      code: "number_differs",
      wrong: "-8.6",
    },
    {
      name: "a value ten times as large",
      ...observation("irn-oil-exports-2010-steinbock", { value: 25 }),
      code: "number_differs",
      wrong: "“2.5 million”",
    },
    {
      name: "a value no unit allows",
      ...observation("irn-oil-exports-2010-steinbock", { value: 2500 }),
      code: "out_of_range",
      wrong: "2500",
    },
    {
      name: "a number without its multiplier",
      ...observation("irn-oil-exports-2010-steinbock", { number: "2.5" }),
      code: "number_unreadable",
      wrong: "the quotation has “2.5 million” there",
    },
    {
      name: "a number without its percent sign",
      ...observation("irn-gdp-growth-2016-steinbock", { number: "7" }),
      code: "number_unreadable",
      wrong: "“7%”",
    },
    {
      name: "a part of a number",
      ...observation("irn-gdp-growth-sh1398-steinbock", { number: "7%" }),
      code: "number_unreadable",
      wrong: "“8.7%”",
    },
    {
      name: "a number of another sentence",
      ...observation("irn-inflation-sh1398-steinbock", { number: "8.7%" }),
      code: "number_missing",
      wrong: "“8.7%”",
    },
    {
      name: "a number that the quotation has twice",
      ...observation("irn-resettlement-transfer-khodabandeh", { number: "0", quote: "$10 million for 10" }, bolton),
      code: "number_repeated",
      wrong: "2 times",
    },
    {
      name: "a flipped sign",
      ...observation("irn-gdp-growth-sh1398-steinbock", { value: 8.7 }),
      code: "sign_differs",
      wrong: "says that it went down",
    },
    {
      name: "a minus that no word states",
      ...observation("irn-gdp-growth-2016-steinbock", { value: -7 }),
      code: "sign_differs",
      wrong: "does not say that it went down",
    },
    {
      name: "a sign said to be printed where a verb states it",
      ...observation("irn-gdp-growth-before-2015-steinbock", { sign: "printed" }),
      code: "sign_differs",
      wrong: "a verb",
    },
    {
      name: "an exact value where the text says toward",
      ...observation("irn-gdp-growth-medium-term-steinbock", { qualifier: "exact" }),
      code: "qualifier_differs",
      wrong: "“about”",
    },
    {
      name: "millions for billions",
      ...observation("sau-arms-deal-immediate-steinbock", { unit: "USD_MN" }),
      code: "number_differs",
      wrong: "million US dollars",
    },
    {
      name: "a unit that the words do not name",
      ...observation("irn-inflation-sh1398-steinbock", { unit: "IDX" }),
      code: "unit_unclear",
      wrong: "index",
    },
    {
      name: "a unit that stands in another sentence, and nobody says so",
      ...observation("irn-oil-production-recent-steinbock", { unitImplied: "" }),
      code: "unit_unclear",
      wrong: "million barrels per day",
    },
    {
      name: "a passage that is not there",
      ...observation("irn-inflation-sh1398-steinbock", { passage: "contractions" }),
      code: "passage_unknown",
      wrong: "“contractions”",
    },
    {
      name: "another passage",
      ...observation("irn-inflation-sh1398-steinbock", { passage: "relief" }),
      code: "quote_missing",
      wrong: "“Inflation was estimated",
    },
    {
      name: "an indicator that is not there",
      ...observation("irn-inflation-sh1398-steinbock", { indicator: "inflations" }),
      code: "indicator_unknown",
      wrong: "“inflations”",
    },
    {
      name: "a quotation in other words",
      ...observation("irn-gdp-growth-2016-steinbock", { quote: "boosting 7% economic growth in 2016" }),
      code: "quote_missing",
      wrong: "“boosting 7% economic growth",
    },
    {
      name: "a quotation that occurs twice",
      ...observation("irn-resettlement-transfer-khodabandeh", { quote: "nother $10 million" }, bolton),
      code: "quote_repeated",
      wrong: "2 times",
    },
    {
      name: "a sum that does not add up",
      ...observation("irn-resettlement-sum-khodabandeh", { value: 20 }, bolton),
      code: "derivation_differs",
      wrong: "add up to 30",
    },
    {
      name: "a sum of something that is not there",
      ...observation("irn-resettlement-sum-khodabandeh", { derivedFrom: ["irn-resettlement", "irn-fund"] }, bolton),
      code: "derivation_missing",
      wrong: "irn-resettlement, irn-fund",
    },
  ])("$name: $code", ({ damage, code, of, path, wrong }) => {
    const found = after(damage).find((problem) => problem.code === code);
    expect(found).toMatchObject({ article: of, wrong: expect.stringContaining(wrong) });
    expect(found?.path).toMatch(new RegExp(`^${path}( › |$)`));
    expect(found?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    {
      name: "no status",
      ...observation("irn-inflation-sh1398-steinbock", { status: undefined as never }),
      at: "status",
    },
    {
      name: "an unknown status",
      ...observation("irn-inflation-sh1398-steinbock", { status: "X" as never }),
      at: "status",
    },
    { name: "no period code", ...observation("irn-inflation-sh1398-steinbock", { period: "2019/20" }), at: "period" },
    {
      name: "a thirteenth month",
      ...observation("irn-inflation-sh1398-steinbock", { period: "2019M13" }),
      at: "period",
    },
    { name: "an unknown unit", ...observation("irn-inflation-sh1398-steinbock", { unit: "%" as never }), at: "unit" },
    {
      name: "a value in words",
      ...observation("irn-inflation-sh1398-steinbock", { value: "38" as never }),
      at: "value",
    },
    { name: "a misspelt field", ...observation("irn-inflation-sh1398-steinbock", { nubmer: "38%" } as never), at: "" },
  ])("$name: shape", ({ damage, of, path, at }) => {
    expect(after(damage)).toContainEqual({
      code: "shape",
      article: of,
      path: at ? `${path} › ${at}` : path,
      wrong: expect.any(String),
      remedy: expect.stringContaining("lib/schema.ts"),
    });
  });
});

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
      passage("recession", "declined sharply", "declined")(corpus);
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
    expect(after(passage("recession", sentence, `${sentence} ${sentence}`))).toMatchObject([
      { code: "quote_repeated", article: steinbock, path: "statements › irn-currency-steinbock › quote" },
    ]);
  });

  test("other white space is no damage", () => {
    expect(after(passage("contraction", "contract by 8.7%", "contract\u00A0by\n 8.7%"))).toEqual([]);
  });
});

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

/** Every digit of a text replaced by every other digit, one at a time. */
function otherDigits(text: string): string[] {
  return [...text].flatMap((char, index) =>
    /\d/.test(char)
      ? [..."0123456789"]
          .filter((digit) => digit !== char)
          .map((digit) => text.slice(0, index) + digit + text.slice(index + 1))
      : [],
  );
}

const printed = facts.articles.flatMap((one) =>
  Object.entries(one.observations).flatMap(([id, { number, value, quote, passage: of }]) =>
    number ? [{ id, of: one.id, passage: of, number, value, quote }] : [],
  ),
);

describe.each(printed)("no digit of $id ($number) can change unseen", ({ id, of, passage, number, value, quote }) => {
  const pathsAfter = (damage: (corpus: Facts) => void) => after(damage).map(({ path }) => path);
  const at = (field: string) => expect.arrayContaining([`observations › ${id} › ${field}`]);
  const restate = (corpus: Facts, to: string) => {
    const found = entry(article(corpus, of).passages, passage);
    found.text = fold(found.text).replace(fold(quote), fold(quote).replace(number, to));
  };

  test.each(otherDigits(String(value)))("the value %s", (to) => {
    const { damage } = observation(id, { value: Number(to) }, of);
    expect(pathsAfter(damage)).toEqual(at("value"));
  });

  test.each(otherDigits(number))("the passage with %s", (to) => {
    expect(pathsAfter((corpus) => restate(corpus, to))).toEqual(at("quote"));
  });

  test.each(otherDigits(number))("passage, quotation and number with %s, but not the value", (to) => {
    const { damage } = observation(id, { number: to, quote: quote.replace(number, to) }, of);
    expect(
      pathsAfter((corpus) => {
        restate(corpus, to);
        damage(corpus);
      }),
    ).toEqual(at("value"));
  });
});
