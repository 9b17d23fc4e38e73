import { describe, expect, it, test } from "vitest";
import { catalog, facts } from "#data";
import { buildCatalog } from "#lib/catalog";
import { CorpusError } from "#lib/corpus-error";
import { compare } from "#lib/crosscheck";
import type { CitedObservation, Observation } from "#lib/observation";
import { parsePeriod } from "#lib/period";

const stated = catalog.cited.find(({ id }) => id === "irn-oil-exports-2010-steinbock") as CitedObservation;

function cited(
  value: number,
  number: string,
  period: string,
  change: Partial<CitedObservation> = {},
): CitedObservation {
  const { start, end } = parsePeriod(period);
  return { ...stated, value, number, period, periodStart: start, periodEnd: end, ...change };
}

function official(value: number, period: string, change: Partial<Observation> = {}): Observation {
  const { start, end } = parsePeriod(period);
  return { ...stated, kind: "official", value, period, periodStart: start, periodEnd: end, ...change };
}

describe("compare(cited, official)", () => {
  test.each([
    ["an equal number", cited(2.5, "2.5 million", "2010"), official(2.5, "2010"), {}, "same", 0],
    [
      "an equal number in another unit",
      cited(2.5, "2.5 million", "2010"),
      official(2500, "2010", { unit: "KBD" }),
      {},
      "same",
      0,
    ],
    ["a number that rounds to it", cited(2.5, "2.5 million", "2010"), official(2.54, "2010"), {}, "rounds_to", 0.04],
    ["a number just beyond rounding", cited(2.5, "2.5 million", "2010"), official(2.56, "2010"), {}, "differs", 0.06],
    [
      "a coarser number, which rounds from farther away",
      cited(4, "4 million", "2016"),
      official(4.09, "2016"),
      {},
      "rounds_to",
      0.09,
    ],
    [
      "“about”, which allows a whole unit",
      cited(2.5, "2.5 million", "2010", { qualifier: "about" }),
      official(2.6, "2010"),
      {},
      "rounds_to",
      0.1,
    ],
    ["another year", cited(2.5, "2.5 million", "2010"), official(2.5, "2011"), {}, "other_period", 0],
    [
      "an Iranian year that shares three quarters",
      cited(2.5, "2.5 million", "2016"),
      official(2.5, "SH1395"),
      {},
      "same",
      0,
    ],
    [
      "a year that covers half of what is stated",
      cited(2.5, "2.5 million", "2010M01..2010M06"),
      official(2.5, "2010"),
      {},
      "other_period",
      0,
    ],
    [
      "a month within an interval",
      cited(2.8, "2.8 million", "2019M01..2020M01"),
      official(2.095, "2019M12"),
      {},
      "differs",
      -0.705,
    ],
    [
      "another definition",
      cited(3.7, "3.7 million", "2018"),
      official(4.2, "2018"),
      { definitionDiffers: true },
      "other_definition",
      0.5,
    ],
    [
      "a newer edition where the one of the day agreed",
      cited(2.5, "2.5 million", "2010"),
      official(2.2, "2010"),
      { agreedThen: true },
      "other_vintage",
      -0.3,
    ],
  ] as const)("%s", (_, ours, theirs, options, verdict, difference) => {
    const comparison = compare(ours, theirs, options);
    expect(comparison.verdict).toBe(verdict);
    expect(comparison.difference).toBeCloseTo(difference, 9);
  });
});

describe("the cross-checks of the corpus", () => {
  it("cover every cited observation", () => {
    expect(catalog.cited.map(({ id }) => id).filter((id) => !catalog.crosschecks.has(id))).toEqual([]);
  });

  it("cover every statement without a number, with evidence", () => {
    expect(catalog.statements.filter(({ crosscheck }) => !crosscheck?.evidence.length).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["irn-oil-exports-2010-steinbock", "other_period"],
    ["irn-oil-exports-mid-2013-steinbock", "other_period"],
    ["irn-oil-production-after-deal-steinbock", "rounds_to"],
    ["irn-oil-production-capacity-steinbock", "not_comparable"],
    ["irn-oil-production-recent-steinbock", "differs"],
    ["irn-gdp-growth-before-2015-steinbock", "differs"],
    ["irn-gdp-growth-2016-steinbock", "differs"],
    ["irn-gdp-growth-medium-term-steinbock", "same"],
    ["irn-gdp-growth-sh1398-steinbock", "same"],
    ["irn-inflation-sh1398-steinbock", "same"],
    ["sau-arms-deal-immediate-steinbock", "not_comparable"],
    ["irn-resettlement-sum-khodabandeh", "not_comparable"],
  ])("%s: %s", (id, verdict) => {
    expect(catalog.crosschecks.get(id)?.verdict).toBe(verdict);
  });

  it("set the contraction of 8.7 beside what was learnt later", () => {
    const now = catalog.crosschecks.get("irn-gdp-growth-sh1398-steinbock")?.now;
    expect(now?.verdict).toBe("other_vintage");
    expect(now?.official.seriesId).toBe("irn-gdp-growth-wdi-2026");
  });
});

function withValue(seriesId: string, period: string, vintage: string | null, value: number) {
  const series = facts.series.map((one) => {
    if (one.record.id !== seriesId) return one;
    return {
      ...one,
      rows: one.rows.map((row) => (row.period === period && row.vintage === vintage ? { ...row, value } : row)),
    };
  });
  return () => buildCatalog({ ...facts, series });
}

function problemsOf(build: () => unknown) {
  try {
    build();
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
  return [];
}

describe("a series that changes", () => {
  it("stops the build when it flips a verdict, until somebody acknowledges it", () => {
    const [problem] = problemsOf(withValue("irn-gdp-growth-wb-gep-vintages", "SH1398", "2020-01", -8.2));
    expect(problem).toMatchObject({ code: "verdict_flipped", article: "perilous-iran-escalation" });
    expect(problem?.path).toContain("irn-gdp-growth-sh1398-steinbock");
    expect(problem?.wrong).toContain("“differs”");
    expect(problem?.remedy).toContain('verdict: "differs"');
  });

  it("passes when the verdict stays", () => {
    expect(problemsOf(withValue("irn-oil-production-crude-condensate-bp19", "2016", null, 4091))).toEqual([]);
  });

  it("stops the build when the value compared with is gone, or evidence names nothing", () => {
    const articles = facts.articles.map((article) => structuredClone(article));
    const observation = articles.find(({ id }) => id === "perilous-iran-escalation")?.observations[
      "irn-gdp-growth-sh1398-steinbock"
    ];
    expect(observation?.crosscheck?.then).toBeDefined();
    if (observation?.crosscheck?.then) observation.crosscheck.then.observation = "irn-gdp-growth-nowhere";
    expect(problemsOf(() => buildCatalog({ ...facts, articles })).map(({ code }) => code)).toEqual([
      "comparable_missing",
    ]);
    if (observation?.crosscheck?.then)
      observation.crosscheck.then.observation = "irn-gdp-growth-wb-gep-vintages-sh1398-2020-01";
    observation?.crosscheck?.evidence.push("hearsay");
    expect(problemsOf(() => buildCatalog({ ...facts, articles })).map(({ code }) => code)).toEqual([
      "evidence_unknown",
    ]);
  });
});
