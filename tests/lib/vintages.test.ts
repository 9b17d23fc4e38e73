import { describe, expect, it, test } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { isKnown } from "#lib/crosscheck/edition";
import { daysOf, isSamePeriod, spokenOf } from "#lib/crosscheck/relation";
import type { CitedObservation, Observation } from "#lib/observation";
import { dayFromNumber, dayNumber, parsePeriod } from "#lib/period";
import { publishedFor, vintageChart, vintageModel } from "#lib/vintages";

const cited = (id: string): CitedObservation => catalog.cited.find((one) => one.id === id) as CitedObservation;
const contraction = cited("irn-gdp-growth-sh1398-steinbock");
const official = (one: CitedObservation) => publishedFor(catalog, one).map(({ observation }) => observation);

describe("publishedFor(catalog, observation)", () => {
  it("finds what several publishers said of 2019/20, in several editions each", () => {
    const publishers = official(contraction).map(({ publisherId }) => publisherId);
    expect(new Set(publishers).size).toBeGreaterThanOrEqual(3);
    expect(publishers.length).toBeGreaterThanOrEqual(8);
  });

  const isPart = (value: Observation, one: CitedObservation) =>
    parsePeriod(one.period).kind === "year" && parsePeriod(value.period).kind === "range";

  describe.each(catalog.cited.map((one) => [one.id, one] as const))("for %s", (_, one) => {
    const found = official(one);

    it("lists official values of its indicator, place and period, whoever publishes them", () => {
      for (const value of found) {
        expect([value.kind, value.indicator, value.geo]).toEqual(["official", one.indicator, one.geo]);
        expect(value.value).not.toBeNull();
        expect(isSamePeriod(spokenOf(value), daysOf(one))).toBe(true);
      }
    });

    it("leaves out none, but for a part of a year and a statement that its publisher repeats", () => {
      const said = new Set(found.map(({ publisherId, period, value }) => [publisherId, period, value].join(" ")));
      const held = catalog
        .comparable(one.indicator, one.geo)
        .filter((value) => value.value !== null && isSamePeriod(spokenOf(value), daysOf(one)) && !isPart(value, one));
      expect(
        held.filter(({ publisherId, period, value }) => !said.has([publisherId, period, value].join(" "))),
      ).toEqual([]);
    });

    it("puts them in the order of publication, those of unknown day first", () => {
      const days = found.map(({ asOf }) => asOf);
      expect(days).toEqual([...days].sort());
    });

    it("says of each who, in which document, and whether it was a forecast", () => {
      for (const { observation, document } of publishedFor(catalog, one)) {
        expect(observation.statedBy).not.toBe("");
        expect(observation.asOf).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
        expect(["A", "E", "F", "P"]).toContain(observation.status);
        expect(document || observation.sourceUrl).not.toBe("");
      }
    });
  });
});

describe("the chart of 2019/20", () => {
  const chart = catalog.charts.find(({ id }) => id === "forecasts-2019-20");
  if (!chart) throw new Error("no chart of forecasts");
  const model = chartModel(catalog, chart);
  const drawn = model.lines.flatMap(({ points }) => points.map(({ observation }) => observation));

  const points = model.lines.flatMap((line) => line.points);

  it("draws each value at the day from which it was public for certain, by the rule of the cross-check", () => {
    const dated = points.filter(({ undated }) => !undated);
    expect(dated.some(({ observation }) => observation.publishedPrecision !== "day")).toBe(true);
    for (const { start, observation } of dated) {
      expect(isKnown(observation, dayFromNumber(start))).toBe(true);
      expect(isKnown(observation, dayFromNumber(start - 1))).toBe(false);
    }
    const published = (id: string) => catalog.articles.find((article) => article.id === id)?.published ?? "";
    expect(model.marks).not.toEqual([]);
    for (const { start, observation } of model.marks) expect(start).toBe(dayNumber(published(observation.article)));
  });

  it("draws a value of a year without such a day over that year, as what is known now", () => {
    const undated = points.filter((point) => point.undated);
    expect(undated).not.toEqual([]);
    for (const { start, end, later, observation } of undated) {
      expect([observation.knownBy, later]).toEqual(["", true]);
      expect(observation.publishedPrecision).toBe("year");
      expect([dayFromNumber(start), dayFromNumber(end - 1)]).toEqual([
        `${observation.published}-01-01`,
        `${observation.published}-12-31`,
      ]);
    }
  });

  it("has one line per publisher, its points in order", () => {
    const publishers = drawn.map(({ publisherId }) => publisherId);
    expect(model.lines.map(({ id }) => id).toSorted()).toEqual([...new Set(publishers)].sort());
    for (const { id, points } of model.lines) {
      expect(points.filter(({ observation }) => observation.publisherId !== id)).toEqual([]);
      const starts = points.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it("keeps a value of which no date was found out of the drawing, and in the table", () => {
    const shown = official(contraction);
    const undated = shown.filter(({ knownBy, published }) => !knownBy && !published).map(({ id }) => id);
    expect(undated).not.toEqual([]);
    expect(model.later.map(({ id }) => id)).toEqual(undated);
    expect([...drawn, ...model.later].map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  });
});

describe("the vintages of one number", () => {
  it("make a chart that marks the article’s own", () => {
    const chart = vintageChart(catalog, contraction);
    expect(chart && vintageModel(catalog, chart, [contraction]).marks.map(({ id }) => id)).toEqual([contraction.id]);
  });

  test.each(catalog.cited.map((one) => [one.id, one] as const))(
    "make a chart of %s only where two values of known day were published for one period",
    (_, one) => {
      const dated = official(one).filter(({ knownBy }) => knownBy !== "");
      expect(Boolean(vintageChart(catalog, one))).toBe(dated.length >= 2 && !one.period.includes(".."));
    },
  );

  it("make none of a span, however often it was published", () => {
    const recent = cited("irn-oil-production-recent-steinbock");
    expect(recent.period).toContain("..");
    expect(official(recent).length).toBeGreaterThanOrEqual(2);
    expect(vintageChart(catalog, recent)).toBeUndefined();
  });
});
