import { describe, expect, test } from "vitest";
import type { Course, Point } from "#lib/chart/model";
import { pathOf, singles, strokes, vertices } from "#lib/chart/paths";

const point = (start: number, end: number, value: number, status: Point["status"] = "A") =>
  ({ start, end, value, status, observation: { id: `${start}` } }) as Point;
const course = (shape: Course["shape"], ...points: Point[]): Course => ({
  ...{ id: "line", label: "Line", compared: false },
  shape,
  points,
});
const years = [point(0, 365, 1), point(365, 730, 2), point(1095, 1460, 3)];

describe("the corners of a line", () => {
  test("a year holds from its first to its last day, and a missing one leaves a gap", () => {
    expect(vertices(course("steps", ...years))).toEqual([
      ...[
        { x: 0, y: 1 },
        { x: 365, y: 1 },
        { x: 365, y: 2 },
        { x: 730, y: 2 },
      ],
      { x: 1095, y: null },
      ...[
        { x: 1095, y: 3 },
        { x: 1460, y: 3 },
      ],
    ]);
  });

  test("linked points are joined whatever lies between them", () => {
    expect(vertices(course("linked", ...years)).filter(({ y }) => y === null)).toEqual([]);
  });
});

test("a forecast begins where the outturn ends, and points are no line", () => {
  const [solid, dashed] = strokes(course("steps", point(0, 365, 1), point(365, 730, 2, "F")));
  expect(solid?.data.at(-1)).toEqual(dashed?.data[0]);
  expect([solid?.forecast, dashed?.forecast]).toEqual([false, true]);
  expect(strokes(course("points", ...years))).toEqual([]);
});

test("what was public from no day that is known stands alone", () => {
  const line = course("linked", point(0, 1, 1), { ...point(100, 465, 9), undated: true }, point(500, 501, 3));
  expect(vertices(line).map(({ y }) => y)).toEqual([1, 3]);
  expect(strokes(line).flatMap(({ data }) => data.map(({ y }) => y))).toEqual([1, 3]);
  expect(singles(line)).toHaveLength(3);
});

test("what became public later is a stretch of its own, which begins where the earlier one ends", () => {
  const line = course("steps", point(0, 365, 1), { ...point(365, 730, 2), later: true });
  const [known, later] = strokes(line);
  expect([known?.later, later?.later]).toEqual([false, true]);
  expect(known?.data.at(-1)).toEqual(later?.data[0]);
});

test("months that no neighbour joins stand alone; of a line of years none does, of points all do", () => {
  const months = [point(0, 31, 1), point(31, 59, 2), point(300, 331, 3)];
  expect(singles(course("joined", ...months)).map(({ value }) => value)).toEqual([3]);
  expect(singles(course("steps", ...years))).toEqual([]);
  expect(singles(course("points", ...years))).toEqual(years);
});

test("path data goes step by step, and lifts the pen at a gap", () => {
  const place = { x: (day: number) => day / 10, y: (value: number) => 10 - value };
  expect(pathOf(vertices(course("steps", ...years)), place)).toBe("M0 9h36.5v-1h36.5M109.5 7h36.5");
});
