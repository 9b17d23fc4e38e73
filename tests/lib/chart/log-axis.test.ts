import { expect, test } from "vitest";
import { logScale, logTicks } from "#lib/chart/log-axis";

test.each([
  [
    [3, 40],
    [2, 5, 10, 20, 50],
  ],
  [
    [1, 10],
    [1, 2, 5, 10],
  ],
  [
    [100, 100],
    [100, 200],
  ],
  [
    [0.3, 4],
    [0.2, 0.5, 1, 2, 5],
  ],
  [
    [3, 90_000],
    [1, 10, 100, 1000, 10_000, 100_000],
  ],
] as [[number, number], number[]][])("around %j stand %j", (extent, ticks) => expect(logTicks(extent)).toEqual(ticks));

test("equal ratios are equally far", () => {
  const place = logScale([1, 100], [200, 0]);
  expect([1, 10, 100].map(place)).toEqual([200, 100, 0]);
});
