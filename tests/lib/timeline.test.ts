import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { byYear, flagRows, onSharedTime, placedEvents } from "#lib/timeline";

describe("flagRows(places, room)", () => {
  test.each([
    [
      [0, 30, 60],
      [0, 0, 0],
    ],
    [
      [0, 5, 10],
      [0, 1, 2],
    ],
    [
      [0, 5, 25],
      [0, 1, 0],
    ],
    [[], []],
  ])("%j gives the rows %j", (places, rows) => {
    expect(flagRows(places, 20)).toEqual(rows);
  });
});

test("every event is placed once, in the order of time, inside its period", () => {
  const placed = placedEvents(catalog);
  expect(placed.map(({ k }) => k)).toEqual(catalog.events.map((_, index) => index + 1));
  const starts = placed.map(({ event }) => event.start);
  expect(starts).toEqual(starts.toSorted());
  expect(byYear(placed).flatMap((year) => year.placed)).toEqual(placed);
});

test("charts on shared time all run from the same day to the same day, with all of their cited numbers", () => {
  const ids = ["oil-production", "gdp-growth"];
  const { models, from, to } = onSharedTime(catalog, ids);
  for (const model of models) {
    expect([model.from, model.to]).toEqual([from, to]);
    expect(model.marks.every(({ start, end }) => start >= from && end <= to)).toBe(true);
    expect(model.lines.every(({ points }) => points.every(({ start, end }) => start >= from && end <= to))).toBe(true);
  }
  expect(models).toHaveLength(ids.length);
});
