import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { chartModel } from "#lib/chart-model";
import { compareEditions, isLater, repeats } from "#lib/crosscheck/edition";
import { official } from "./invented";

describe("isLater(value, day)", () => {
  const value = { knownBy: "2019-07-10", dateBasis: "release", periodEnd: "2018-12-31", status: "A" } as const;
  test.each([
    ["published before the day", {}, false],
    ["published after it", { knownBy: "2026-07-01" }, true],
    ["of unknown day, for a period that was over", { knownBy: "" }, false],
    ["the outturn of a period that was not over", { knownBy: "", periodEnd: "2020-12-31" }, true],
    ["a forecast for such a period", { status: "F", periodEnd: "2024-12-31" }, false],
    ["a later copy of values that are published as they come", { dateBasis: "snapshot", knownBy: "2026-08-01" }, false],
  ] as const)("%s", (_, changed, later) => {
    expect(isLater({ ...value, ...changed }, "2020-01-23")).toBe(later);
  });
});

test("no chart draws as known on the article's day what was published after it", () => {
  for (const chart of catalog.charts) {
    const { marks, statements, lines } = chartModel(catalog, chart);
    const articles = [...marks.map(({ observation }) => observation), ...statements].map(({ article }) => article);
    const day = catalog.articles
      .filter(({ id }) => articles.includes(id))
      .map(({ published }) => published)
      .sort()
      .at(-1);
    if (!day) continue;
    const wrong = lines
      .filter(({ role, compared }) => role === "then" && !compared)
      .flatMap(({ points }) => points.filter(({ later }) => !later))
      .filter(({ observation: { knownBy, dateBasis } }) => dateBasis !== "snapshot" && knownBy > day);
    expect(
      wrong.map(({ observation }) => observation.id),
      chart.id,
    ).toEqual([]);
  }
});

describe("two values that one voice publishes on one day", () => {
  const whole = official("opec", 3.553, "2018", "2020-07-13");
  test.each([
    ["the same with fewer digits, is one statement", { value: 3.55, decimals: 2 }, true],
    ["the same value, is one statement", {}, true],
    ["another value with fewer digits, is another", { value: 3.5, decimals: 1 }, false],
    [
      "the same with fewer digits on another day, is another",
      { value: 3.55, decimals: 2, knownBy: "2020-09-01" },
      false,
    ],
    ["the same with fewer digits for another year, is another", { value: 3.55, decimals: 2, period: "2017" }, false],
  ])("%s", (_, changed, expected) => {
    expect(repeats({ ...whole, id: "other", ...changed }, whole)).toBe(expected);
  });

  test("the one with fewer digits never replaces the other", () => {
    const short = { ...whole, id: "a", value: 3.55, decimals: 2 };
    expect(compareEditions(short, whole)).toBeLessThan(0);
    expect(compareEditions(whole, short)).toBeGreaterThan(0);
  });
});
