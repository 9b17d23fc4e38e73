import { describe, expect, it, test } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { panelsOf } from "#lib/panels";

const models = catalog.charts.map((chart) => chartModel(catalog, chart));

describe("panelsOf(model)", () => {
  test.each(models.map((model) => [model.chart.id, model] as const))(
    "%s: every line stands in one panel",
    (_, model) => {
      const lines = panelsOf(model).flatMap((panel) => panel.model.lines.map(({ id }) => id));
      expect(lines.toSorted()).toEqual(model.lines.map(({ id }) => id).toSorted());
    },
  );

  const multiples = models.filter(({ chart }) => chart.kind === "panels");

  test.each(multiples.map((model) => [model.chart.id, model] as const))(
    "%s keeps the order in which the chart names its panels; what is only compared comes after them",
    (_, model) => {
      const named = [...new Set(model.chart.record.flatMap(({ panel }) => panel ?? []))];
      const panels = panelsOf(model);
      expect(panels.slice(0, named.length).map(({ title }) => title)).toEqual(named);
      for (const panel of panels.slice(named.length))
        expect(panel.model.lines.map(({ compared }) => compared)).toEqual(panel.model.lines.map(() => true));
    },
  );

  test.each(multiples.map((model) => [model.chart.id, model] as const))(
    "%s shows one place and buyer in each panel",
    (_, model) => {
      const shown = panelsOf(model).map((panel) => [
        ...new Set(panel.model.lines.map(({ series }) => `${series.geo} ${series.partner}`)),
      ]);
      expect(shown.filter(({ length }) => length !== 1)).toEqual([]);
    },
  );

  it("takes a chart of another kind as its own only panel", () => {
    const growth = models.find(({ chart }) => chart.id === "gdp-growth");
    expect(growth && panelsOf(growth)).toEqual([{ title: "GDP growth", model: growth }]);
  });
});
