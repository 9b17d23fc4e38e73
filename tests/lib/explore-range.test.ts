import { describe, expect, test } from "vitest";
import { withinRange } from "#lib/explore";
import { overlapWords, presetsOf } from "#lib/explore-range";
import { office, series } from "./invented-series";

const articles = { from: "2014", to: "2021" };

describe("ranges that a button sets", () => {
  const json = series(office, { 2010: 1, 2024: 2, 2025: null, 2026: 3 });
  const [old, held, missing, forecast] = json.observations;
  const rows = [old, held, missing, forecast && { ...forecast, status: "F" as const }].flatMap((row) => row ?? []);

  test("years end with the newest value held, which neither a forecast nor a missing value is", () => {
    expect(presetsOf([{ ...json, observations: rows }], articles)).toEqual([
      { name: "5 years", from: "2020", to: "2024" },
      { name: "10 years", from: "2015", to: "2024" },
      { name: "Around the articles, 2014–2021", from: "2014", to: "2021" },
      { name: "All", from: undefined, to: undefined },
    ]);
  });

  test("of forecasts alone, with the newest", () => {
    const forecasts = json.observations.map((row) => ({ ...row, status: "F" as const }));
    expect(presetsOf([{ ...json, observations: forecasts }], articles)[0]).toMatchObject({ to: "2026" });
    expect(presetsOf([], articles)).toEqual([]);
  });
});

describe("values that reach beyond the range", () => {
  const words = (from: string | undefined, to?: string) => {
    const json = withinRange(series(office, { 2015: 1, 2016: 2, 2017: null, 2018: 4 }), { from, to });
    return overlapWords([{ choice: office, json }], { from, to });
  };

  test.each([
    ["2016M06", undefined, "One value lies only partly in the range and is shown whole: 2016 of Office."],
    [
      "2015M06",
      "2018M01",
      "Two values lie only partly in the range and are shown whole: 2015 of Office, 2018 of Office.",
    ],
    ["SH1396", undefined, ""],
    ["2016", "2018", ""],
    [undefined, undefined, ""],
  ])("%s to %s: %s", (from, to, said) => expect(words(from, to)).toBe(said));

  test("the first three are named, the others counted", () => {
    const months = series(office, { 2001: 1, 2002: 1, 2003: 1, 2004: 1 });
    const observations = months.observations.map((row) => ({ ...row, period_end: "2030-01-01" }));
    expect(overlapWords([{ choice: office, json: { ...months, observations } }], { to: "2020" })).toBe(
      "Four values lie only partly in the range and are shown whole: 2001 of Office, 2002 of Office, 2003 of Office, 1 more.",
    );
  });
});
