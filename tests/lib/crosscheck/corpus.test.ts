import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { chartModel, chartObservations, comparedOn } from "#lib/chart-model";
import { agreement, differenceOf, slackOf } from "#lib/crosscheck/agreement";
import { comparedIn } from "#lib/crosscheck/crosscheck";
import { crosscheckProblems, thenProblems } from "#lib/crosscheck/problems";
import { crosscheckRows } from "#lib/crosscheck/rows";
import { verdictSentence } from "#lib/crosscheck/sentence";
import { originsOf, notFoundOf } from "#lib/origin";
import { isSamePeriod, spokenOf } from "#lib/crosscheck/relation";
import type { Observation } from "#lib/observation";
import { dayNumber, parsePeriod } from "#lib/period";
import { cited, official } from "./invented";

const sidesOf = (id: string) => {
  const check = catalog.crosschecks.get(id);
  if (!check) throw new Error(`no cross-check of ${id}`);
  return check;
};

describe.each(catalog.cited)("$id", (observation) => {
  const { then, now } = sidesOf(observation.id);
  const day = catalog.articles.find(({ id }) => id === observation.article)?.published ?? "";

  test("is compared then with what was public by the day of its article, and with nothing of unknown day", () => {
    const used = then.judgements.flatMap(({ comparables }) => comparables.flatMap(({ parts }) => parts));
    expect(used.filter(({ knownBy }) => knownBy === "" || knownBy > day).map(({ id }) => id)).toEqual([]);
  });

  test("has verdicts that its own comparison bears out", () => {
    for (const { verdict, decides, asked } of [then, now].flatMap(({ judgements }) => judgements)) {
      const agreeing = asked.filter(
        ({ value }) => agreement(differenceOf(observation, value), slackOf(observation)) !== undefined,
      );
      if (verdict === "same" || verdict === "rounds_to")
        expect(decides && agreement(differenceOf(observation, decides.value), slackOf(observation))).toBe(verdict);
      if (verdict === "differs" || verdict === "within")
        expect(agreeing.filter(({ agrees }) => agrees).map(({ official: { id } }) => id)).toEqual([]);
      if (verdict === "other_vintage") expect(decides?.replacedBy).toBeDefined();
      if (verdict === "other_period") expect(decides?.relation).toBe("neighbour");
      if (verdict === "not_comparable") expect([decides, asked]).toEqual([undefined, []]);
      else expect(decides).toBeDefined();
    }
  });

  test("is compared with values of its own indicator and place, each with a publisher and a definition", () => {
    for (const one of comparedIn({ then, now })) {
      expect([one.indicator, one.geo]).toEqual([observation.indicator, observation.geo]);
      expect(catalog.publishers.has(one.publisherId)).toBe(true);
      expect(one.definition).not.toBe("");
    }
  });

  test("has a sentence for each reading and side, and rows in the file", () => {
    const held = catalog.comparable(observation.indicator, observation.geo);
    for (const side of [then, now])
      for (const judgement of side.judgements)
        expect(verdictSentence(observation, judgement, { day: side.day, held })).toMatch(/\S.*\.$/);
    const rows = [...crosscheckRows(catalog)].filter(({ observation_id }) => observation_id === observation.id);
    expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(["then", "now"]));
  });

  test("shows where it comes from, or that nothing was found", () => {
    const { origins, notFound } = catalog.origins;
    const told = originsOf(origins, observation.id).length + notFoundOf(notFound, observation.id).length;
    expect(told > 0 || observation.kind === "derived").toBe(true);
  });
});

const drawnOn = (chart: (typeof catalog.charts)[number]) =>
  chartModel(catalog, chart).lines.flatMap(({ points }) => points.map(({ observation }) => observation));
const comparedBy = (chart: (typeof catalog.charts)[number]) => {
  const { marks, statements } = chartModel(catalog, chart);
  return comparedOn(catalog, marks, statements);
};

describe("a chart draws what its cards compare", () => {
  test.each(catalog.charts.filter(({ vintagesOf }) => !vintagesOf))("$id, inside the time it shows", (chart) => {
    const drawn = new Set(drawnOn(chart).map(({ id }) => id));
    expect(
      comparedBy(chart)
        .map(({ id }) => id)
        .filter((id) => !drawn.has(id)),
    ).toEqual([]);
  });

  test.each(catalog.charts.filter(({ vintagesOf }) => vintagesOf))(
    "$id, by day of publication: each compared value of its period that has a day, once",
    (chart) => {
      const { start, end } = parsePeriod(chart.vintagesOf ?? "");
      const span = { start: dayNumber(start), end: dayNumber(end) + 1 };
      const dated = comparedBy(chart).filter(
        (one) => one.asOf && isSamePeriod(spokenOf(one), span) && parsePeriod(one.period).kind === "year",
      );
      const said = ({ publisherId, period, value, asOf }: Observation) => [publisherId, period, value, asOf].join(" ");
      expect(new Set(drawnOn(chart).map(said))).toEqual(new Set(dated.map(said)));
      expect(dated.length).toBeGreaterThan(1);
    },
  );

  test.each(catalog.charts)("$id, and has each value in its file once", (chart) => {
    const ids = chartObservations(chartModel(catalog, chart)).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("what was wrong on the pages, worked through by hand on the reference (judgement, 4 and 8)", () => {
  test.each([
    ["irn-oil-production-recent-steinbock", "out_of_date", "2019M01", "out_of_date"],
    ["irn-oil-exports-2010-steinbock", "other_period", "2011", "other_period"],
    ["irn-oil-exports-mid-2013-steinbock", "other_period", "2013M10", "other_period"],
    ["irn-oil-production-after-deal-steinbock", "rounds_to", "2016", "rounds_to"],
    ["irn-gdp-growth-2016-steinbock", "other_vintage", "SH1395", "other_vintage"],
    ["irn-gdp-growth-medium-term-steinbock", "other_vintage", "SH1397..SH1401", "other_vintage"],
    ["irn-gdp-growth-sh1398-steinbock", "same", "SH1398", "other_vintage"],
    ["irn-inflation-sh1398-steinbock", "same", "SH1398", "other_vintage"],
  ])("%s: then %s by %s, now %s", (id, before, period, after) => {
    const { then, now } = sidesOf(id);
    expect([then.verdict, then.decides?.official.period, now.verdict]).toEqual([before, period, after]);
  });

  test("2.8 for “recent”: the latest known on the day was Reuters’ survey, OPEC’s December came after the article", () => {
    const [judgement] = sidesOf("irn-oil-production-recent-steinbock").then.judgements;
    expect(judgement?.latest?.official).toMatchObject({ publisherId: "reuters", period: "2019M12", value: 2.08 });
    const opec = judgement?.comparables.filter(({ official: one }) => one.publisherId === "opec") ?? [];
    expect(opec.map(({ official: one }) => one.period)).toContain("2019M07");
    expect(opec.map(({ official: one }) => one.period)).not.toContain("2019M12");
  });

  test("−9 over two years: neither reading agrees, each year and both together are compared", () => {
    const { then } = sidesOf("irn-gdp-growth-before-2015-steinbock");
    expect(then.judgements.map(({ reading, verdict }) => [reading.speaks, verdict])).toEqual([
      ["each", "differs"],
      ["whole", "differs"],
    ]);
    const together = then.judgements[1]?.comparables.filter(({ parts }) => parts.length === 2) ?? [];
    expect(together.map(({ official: one, value }) => [one.seriesId, value])).toEqual(
      expect.arrayContaining([
        ["irn-gdp-growth-wdi-2019-07", -7.62],
        ["irn-gdp-growth-weo-2015-04", -8.39],
      ]),
    );
  });

  test("3.7 of capacity has nothing beside it, and no difference", () => {
    const { then, now } = sidesOf("irn-oil-production-capacity-steinbock");
    expect([then, now].flatMap(({ judgements }) => judgements.flatMap(({ comparables }) => comparables))).toEqual([]);
  });
});

describe("a comparison that would lie is refused", () => {
  const late = (published: string) => official("a", 2.5, "2019", published);
  const side = (one: ReturnType<typeof official>) => ({
    day: "2020-01-23",
    verdict: "same" as const,
    decides: undefined,
    judgements: [{ comparables: [{ official: one, parts: [one] }] }] as unknown as Parameters<
      typeof thenProblems
    >[1]["judgements"],
  });

  test.each([
    ["of a day after the article", "2020-01-24"],
    ["of unknown day", "unknown"],
  ])("a record of the day %s", (_, published) => {
    expect(thenProblems(cited(2.5, "2019"), side(late(published)))).toMatchObject([
      { code: "then_not_public", article: "article", path: "observations › cited › then" },
    ]);
  });

  test("a record of the day itself is none of these", () => {
    expect(thenProblems(cited(2.5, "2019"), side(late("2020-01-23")))).toEqual([]);
  });

  test("leaving out a value that could not be compared anyway", () => {
    const ours = cited(2.5, "2019", { excluded: [{ observation: "elsewhere", reason: "It does not exist at all." }] });
    expect(crosscheckProblems([ours], new Map(), () => [late("2020-01-01")])).toMatchObject([
      { code: "excluded_unknown", path: "observations › cited › exclude" },
    ]);
  });
});
