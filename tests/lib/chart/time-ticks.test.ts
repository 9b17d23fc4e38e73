import { expect, test } from "vitest";
import { timeTicks } from "#lib/chart/time-ticks";
import { dayNumber } from "#lib/period";

const labels = (from: string, to: string, room: number, months = true): string[] =>
  timeTicks(dayNumber(from), dayNumber(to), { room, months })
    .map(({ label }) => label)
    .filter(Boolean);

test("each year has its name where there is room, a short one where there is little", () => {
  expect(labels("2015-01-01", "2018-01-01", 180)).toEqual(["2015", "2016", "2017"]);
  expect(labels("2015-01-01", "2018-01-01", 120)).toEqual(["2015", "’16", "’17"]);
});

test("names are left out where years are narrow, and fall on round years where they are many", () => {
  expect(labels("2015-01-01", "2020-01-01", 120)).toEqual(["2015", "2017", "2019"]);
  expect(labels("1961-01-01", "2021-01-01", 600)).toEqual([
    "1965",
    "1970",
    "1975",
    "1980",
    "1985",
    "1990",
    "1995",
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
  ]);
});

test("a short time is marked off in months, unless years are asked for", () => {
  expect(labels("2018-01-01", "2018-07-01", 300)).toEqual(["Jan 2018", "Apr 2018"]);
  expect(labels("2018-01-01", "2018-07-01", 300, false)).toEqual(["2018"]);
});

test("a year that begins before the time shown has its tick at the edge and its name in the middle of what is shown", () => {
  const [first] = timeTicks(dayNumber("2015-07-01"), dayNumber("2017-01-01"), { room: 300, months: false });
  expect(first).toEqual({
    day: dayNumber("2015-07-01"),
    middle: (dayNumber("2015-07-01") + dayNumber("2016-01-01")) / 2,
    label: "2015",
  });
});
