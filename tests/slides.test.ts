import { describe, expect, test } from "vitest";
import { bylines, headlineOf, inOrder, isSwipe, sizeOf, slideAfter } from "../app/_present/slides";

describe("inOrder(told)", () => {
  test("keeps the order of the page where its passages have the order of the text", () => {
    expect(inOrder([{ id: "b" }, { id: "a" }])).toEqual([{ id: "b" }, { id: "a" }]);
  });

  test("follows the article where passages about one chart are shown together", () => {
    const told = [
      { id: "growth-1", at: 0 },
      { id: "growth-2", at: 7 },
      { id: "exports-1", at: 3 },
      { id: "exports-2", at: 3 },
    ];
    expect(inOrder(told).map(({ id }) => id)).toEqual(["growth-1", "exports-1", "exports-2", "growth-2"]);
  });

  test("has a number that is told twice once, where it is told first", () => {
    const told = [
      { id: "a", at: 1 },
      { id: "b", at: 2 },
      { id: "a", at: 3 },
    ];
    expect(inOrder(told).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("headlineOf(tip)", () => {
  test.each([
    ["−8.7%, forecast", { value: "−8.7%", unit: "", what: "forecast, 2019/20 (SH 1398)" }],
    ["about 4.5%, forecast", { value: "about 4.5%", unit: "", what: "forecast, 2019/20 (SH 1398)" }],
    ["2.5\u202Fmb/d, estimate", { value: "2.5", unit: "mb/d", what: "estimate, 2019/20 (SH 1398)" }],
    ["$110\u202Fbn, actual", { value: "$110\u202Fbn", unit: "", what: "stated as actual, 2019/20 (SH 1398)" }],
    ["−$5\u202Fbn, actual", { value: "−$5\u202Fbn", unit: "", what: "stated as actual, 2019/20 (SH 1398)" }],
  ])("%s", (said, expected) => {
    const by = "World Bank, 10 October 2019";
    expect(headlineOf([said, "2019/20 (SH 1398)", by])).toEqual({ ...expected, by, derived: false });
  });

  test("names nobody for a sum of ours", () => {
    expect(headlineOf(["$30\u202Fmn, actual", "2009–2016", "Nobody, 3 May 2019"], true)).toEqual({
      ...{ value: "$30\u202Fmn", unit: "", by: "", derived: true },
      what: "2009–2016: added up here, no text states it",
    });
  });
});

describe("bylines(by, sentence)", () => {
  const sentence = "Dan Steinbock, A title, FX Street, 23 January 2020";

  test("says the author's name once where the author states the number", () => {
    expect(bylines("Dan Steinbock, 23 January 2020", sentence)).toEqual({
      by: "Dan Steinbock",
      sentence: "A title, FX Street, 23 January 2020",
    });
  });

  test.each(["World Bank, 10 October 2019", "Dan Steinbock, 1 January 2019", ""])("keeps both beside “%s”", (by) => {
    expect(bylines(by, sentence)).toEqual({ by, sentence });
  });
});

describe("slideAfter(key)", () => {
  test.each([
    ["ArrowRight", 3],
    ["ArrowDown", 3],
    ["PageDown", 3],
    [" ", 3],
    ["ArrowLeft", 1],
    ["ArrowUp", 1],
    ["PageUp", 1],
    ["Home", 0],
    ["End", 6],
    ["a", undefined],
    ["Enter", undefined],
    ["constructor", undefined],
  ])("%s on the third of seven", (key, index) => {
    expect(slideAfter(key, { at: 2, count: 7 })).toBe(index);
  });

  test("Space with Shift goes back, and no key leads beyond the first or the last", () => {
    expect(slideAfter(" ", { at: 2, count: 7, shift: true })).toBe(1);
    expect(slideAfter("ArrowLeft", { at: 0, count: 7 })).toBe(0);
    expect(slideAfter("PageDown", { at: 6, count: 7 })).toBe(6);
  });
});

test.each([
  [-120, 10, true],
  [60, -20, true],
  [40, 0, false],
  [80, 60, false],
  [0, 200, false],
])("A way of %s across and %s down is a step: %s", (across, down, step) => {
  expect(isSwipe(across, down)).toBe(step);
});

test("Short sentences are larger than long ones", () => {
  expect(["a".repeat(60), "a".repeat(240), "a".repeat(460)].map(sizeOf)).toEqual(["short", "middling", "long"]);
});
