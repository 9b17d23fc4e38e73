import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { buildCatalog } from "#lib/catalog";
import { chartModel } from "#lib/chart-model";
import { describeChart, describeMark, describePeriod } from "#lib/describe";
import { findNumbers } from "#lib/number";
import { units } from "#lib/unit";
import { facts } from "../fixtures/small-corpus";

const small = buildCatalog(facts);
const cited = (id: string, { cited } = catalog) => {
  const found = cited.find((observation) => observation.id === id);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
};

test("a mark says its value, when, how sure, who says so and since when", () => {
  expect(describeMark(cited("irn-inflation-sh1398-writers", small))).toBe(
    "minus 4.5 percent, 2019/20, forecast; An office, according to the writers, 3 February 2020",
  );
});

test("a value that is about right is said to be so", () => {
  expect(describeMark(cited("irn-gdp-growth-medium-term-steinbock"))).toMatch(/^about 4\.5 percent, /);
});

test.each([
  ["irn-gdp-growth-2016-steinbock", "2016"],
  ["irn-gdp-growth-sh1398-steinbock", "2019/20 (SH 1398)"],
  ["irn-oil-exports-mid-2013-steinbock", "mid-2013, read as June 2013 – July 2013"],
  ["irn-gdp-growth-before-2015-steinbock", "two years before 2015, read as 2012/13 – 2013/14 (SH 1391–1392)"],
  ["sau-arms-deal-immediate-steinbock", "May 2017, “immediately” (May 2017)"],
])("the period of %s reads “%s”", (id, period) => {
  expect(describePeriod(cited(id))).toBe(period);
});

describe("what is heard about a chart are the numbers and the named lines that are seen", () => {
  const heard = (text: string) => findNumbers(text).map(({ value }) => Math.abs(value));
  const spoken = (value: number, unit: keyof typeof units) => heard(`${Math.abs(value)} ${units[unit].spoken}`)[0];

  test.each(catalog.charts.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
    const model = chartModel(catalog, chart);
    const text = describeChart(model);
    expect(text.startsWith(`${chart.title}. ${chart.subtitle}`)).toBe(true);
    for (const { observation } of model.marks) {
      expect(heard(text)).toContain(spoken(observation.value, observation.unit));
      expect(heard(describeMark(observation))).toContain(spoken(observation.value, observation.unit));
    }
    const named = model.lines.filter(({ points, compared }) => points.length && !compared);
    const record = text.split(" The record: ")[1]?.split("; ") ?? [];
    expect(record.map((line) => line.split(": ")[0])).toEqual(named.map(({ label }) => label));
  });
});
