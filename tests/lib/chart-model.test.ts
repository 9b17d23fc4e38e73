import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { buildCatalog } from "#lib/catalog";
import { chartModel, chartObservations } from "#lib/chart-model";
import { dayNumber } from "#lib/period";
import type { ChartInput } from "#lib/schema";
import { facts } from "../fixtures/small-corpus";

const [oil] = facts.charts;
const model = (change: Partial<ChartInput> = {}, articles = facts.articles) => {
  const small = buildCatalog({ ...facts, articles, charts: [{ ...(oil as ChartInput), ...change }] });
  const [chart] = small.charts;
  if (!chart) throw new Error("a chart was given");
  return chartModel(small, chart);
};
const day = (iso: string) => dayNumber(iso);

test("cited numbers are marks in the order of time, numbered from 1", () => {
  expect(model().marks).toMatchObject([
    { id: "irn-oil-2017-writer", k: 1, value: 2, start: day("2017-01-01"), end: day("2018-01-01"), span: true },
    { id: "irn-oil-2018-writer", k: 2, value: 3, start: day("2018-01-01"), end: day("2019-01-01"), span: true },
  ]);
});

test("a period that was inferred is drawn open, one that is stated is not", () => {
  const [inflation] = model({ indicators: ["inflation"], unit: "PC", record: [], headline: [] }).marks;
  expect(inflation).toMatchObject({ open: true, start: day("2019-03-21"), end: day("2020-03-20") });
  expect(model().marks.map(({ open }) => open)).toEqual([false, false]);
});

test("the record is drawn in the chart's unit; zero is a point and a missing value is none", () => {
  expect(model().lines).toMatchObject([
    {
      id: "irn-oil-office",
      label: "Example Office",
      role: "then",
      shape: "steps",
      points: [
        { value: 0, start: day("2016-01-01") },
        { value: 2.0405, start: day("2017-01-01") },
      ],
    },
  ]);
});

test("without a stated beginning and end a chart shows all it has", () => {
  expect(model()).toMatchObject({ from: day("2016-01-01"), to: day("2019-01-01") });
});

test("a stated beginning and end cut the record, but never a cited number", () => {
  const cut = model({ from: "2018", to: "2018" });
  expect(cut).toMatchObject({ from: day("2017-01-01"), to: day("2019-01-01") });
  expect(cut.lines[0]?.points.map(({ start }) => start)).toEqual([day("2017-01-01")]);
});

test("happenings within the time shown are drawn, others are not", () => {
  expect(model().events).toMatchObject([{ k: 1, day: day("2018-01-01"), event: { id: "output-rose" } }]);
  const [first, second] = facts.articles;
  const undrawn = { ...first, events: {} } as NonNullable<typeof first>;
  expect(model({}, [undrawn, second as typeof undrawn]).events).toEqual([]);
});

test("statements without a number stand beside the chart of their indicator", () => {
  expect(model().statements.map(({ id }) => id)).toEqual(["wld-price-writer"]);
  expect(model({ indicators: ["oil-production"] }).statements).toEqual([]);
});

test("numbers that a text joins into a course are joined, neighbour by neighbour", () => {
  const [first, second] = facts.articles;
  const course = { ...first, courses: [["irn-oil-2017-writer", "irn-oil-2018-writer"]] } as NonNullable<typeof first>;
  const { courses } = model({}, [course, second as typeof course]);
  expect(courses.map((pair) => pair.map(({ id }) => id))).toEqual([["irn-oil-2017-writer", "irn-oil-2018-writer"]]);
});

test("what a chart shows is the rows of its file, cited first", () => {
  expect(chartObservations(model()).map(({ id }) => id)).toEqual([
    "irn-oil-2017-writer",
    "irn-oil-2018-writer",
    "irn-oil-office-2016",
    "irn-oil-office-2017",
  ]);
});

describe("on every chart of the corpus", () => {
  test.each(catalog.charts.map((chart) => [chart.id, chart] as const))(
    "%s shows all that it names, in its time",
    (_, chart) => {
      const { marks, lines, from, to } = chartModel(catalog, chart);
      expect(marks.map(({ k }) => k)).toEqual(marks.map((_mark, index) => index + 1));
      expect(chart.headline.filter((id) => !marks.some((mark) => mark.id === id))).toEqual([]);
      expect(lines.filter(({ points }) => points.length === 0).map(({ id }) => id)).toEqual([]);
      for (const { start, end } of [...marks, ...lines.flatMap(({ points }) => points)]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeGreaterThan(from);
        expect(start).toBeLessThan(to);
      }
    },
  );

  test("a number that no chart shows has no permanent place", () => {
    const shown = catalog.charts.flatMap((chart) => chartModel(catalog, chart).marks.map(({ id }) => id));
    expect(catalog.cited.filter(({ id }) => !shown.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});
