import { describe, expect, it } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import type { CitedObservation } from "#lib/observation";
import { dayNumber } from "#lib/period";
import { publishedFor, recordedPeriod, vintageChart, vintageModel, vintagesOf } from "#lib/vintages";

const cited = (id: string): CitedObservation => catalog.cited.find((one) => one.id === id) as CitedObservation;
const contraction = cited("irn-gdp-growth-sh1398-steinbock");

describe("vintagesOf(catalog, indicator, geo, period)", () => {
  const vintages = vintagesOf(catalog, "gdp-growth", "IRN", "SH1398");

  it("finds at least eight values for 2019/20, the article’s own among them", () => {
    expect(vintages.length).toBeGreaterThanOrEqual(8);
    expect(vintages.map(({ observation }) => observation.id)).toContain(contraction.id);
  });

  it("puts them in the order of publication", () => {
    const days = vintages.map(({ observation }) => observation.asOf);
    expect(days).toEqual([...days].sort());
  });

  it("says of each who, when, and whether it was a forecast", () => {
    for (const { observation, document } of vintages) {
      expect(observation.statedBy).not.toBe("");
      expect(observation.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(["A", "E", "F"]).toContain(observation.status);
      expect(document).not.toBe("");
    }
  });
});

describe("the chart of 2019/20", () => {
  const chart = catalog.charts.find(({ id }) => id === "forecasts-2019-20");
  const model = chart && chartModel(catalog, chart);

  it("draws each value at the day it was published", () => {
    for (const point of model?.lines.flatMap(({ points }) => points) ?? [])
      expect(point.start).toBe(dayNumber(point.observation.asOf));
    expect(model?.marks.map(({ start }) => start)).toEqual([dayNumber("2020-01-23")]);
  });

  it("has one line per publisher, its points in order", () => {
    expect(model?.lines.map(({ label }) => label)).toEqual([
      "World Bank",
      "International Monetary Fund",
      "Statistical Centre of Iran",
    ]);
    for (const { points } of model?.lines ?? []) {
      const starts = points.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

describe("the vintages of one number", () => {
  it("are those of the period under which the record publishes it", () => {
    expect(recordedPeriod(catalog, cited("irn-gdp-growth-2016-steinbock"))).toBe("SH1395");
    expect(recordedPeriod(catalog, contraction)).toBe("SH1398");
  });

  it("never mix definitions without a stated reason", () => {
    const definitions = publishedFor(catalog, cited("irn-oil-production-after-deal-steinbock"))
      .filter(({ observation }) => observation.kind === "official")
      .map(({ observation }) => observation.definition.split(";")[0]);
    expect(new Set(definitions)).toEqual(new Set(["crude oil and condensate"]));
  });

  it("make a chart that marks the article’s own", () => {
    const chart = vintageChart(catalog, contraction);
    expect(chart && vintageModel(catalog, chart, [contraction]).marks.map(({ id }) => id)).toEqual([contraction.id]);
  });

  it("make no chart where hardly anything was published", () => {
    expect(vintageChart(catalog, cited("sau-arms-deal-immediate-steinbock"))).toBeUndefined();
  });
});
