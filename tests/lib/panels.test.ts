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

  it("keeps the order in which the chart names its panels", () => {
    const reserves = models.find(({ chart }) => chart.id === "reserves");
    expect(reserves && panelsOf(reserves).map(({ title }) => title)).toEqual(["Iran", "Iraq", "Venezuela"]);
  });

  it("takes a chart of another kind as its own only panel", () => {
    const growth = models.find(({ chart }) => chart.id === "gdp-growth");
    expect(growth && panelsOf(growth)).toEqual([{ title: "GDP growth", model: growth }]);
  });
});
