import { describe, expect, test } from "vitest";
import { daysOf, joinedIn, knownOn, now, publishedIn } from "../app/_as-of/published";
import { dayOf, isoOf } from "../app/_reading/day";
import type { Readings } from "../app/_reading/picture";

const readings: Readings = {
  cited: [[150, 151, -8.7, "cited-number"]],
  lines: [
    { name: "IMF", role: "then", values: [[200, 201, 4, "4%, forecast", "17 April 2018"]] },
    {
      name: "World Bank",
      role: "now",
      values: [
        [100, 101, -8.7, "−8.7%", "October 2017"],
        [120, 485, -3.1, "−3.1%", "edition of 2018", 1],
        [300, 301, -2.4, "−2.4%", "1 July 2018"],
      ],
    },
  ],
};

describe("What was known on a day", () => {
  test("is shown by days on which something was public for certain; what has no such day is known now", () => {
    expect(daysOf(readings)).toEqual([100, 150, 200, 300, now]);
    const dated = { ...readings, lines: readings.lines.slice(0, 1) };
    expect(daysOf(dated)).toEqual([150, 200]);
  });

  test.each([
    [99, [], 0],
    [100, ["−8.7%"], 0],
    [250, ["−8.7%", "4%, forecast"], 1],
    [9999, ["−8.7%", "4%, forecast", "−2.4%"], 1],
    [now, ["−8.7%", "−3.1%", "4%, forecast", "−2.4%"], 1],
  ])("on day %s: %s", (day, values, cited) => {
    const known = knownOn(readings, day);
    expect(publishedIn(known).map(({ words }) => values.find((value) => words.includes(value)))).toEqual(values);
    expect(known.cited).toHaveLength(cited);
  });

  test("is said with who published it, and with a date as exact as it is known", () => {
    expect(publishedIn(readings).map(({ words }) => words)).toContain("World Bank, −8.7%, October 2017");
  });

  test("is joined only where its days are known", () => {
    expect(joinedIn(readings, "World Bank").map(([day]) => day)).toEqual([100, 300]);
    expect(joinedIn(readings, "nobody")).toEqual([]);
  });
});

describe("A day in an address", () => {
  test.each(["2018-10-08", "2020-02-29", "1969-12-31"])("%s is one", (text) => {
    expect(isoOf(dayOf(text) ?? NaN)).toBe(text);
  });

  test.each(["", "08.10.2018", "2018", "2018-10", "2018-02-30", "2018-13-01", "2018-10-08T00:00Z", "garbage", "0"])(
    "“%s” is none",
    (text) => {
      expect(dayOf(text)).toBeUndefined();
    },
  );
});
