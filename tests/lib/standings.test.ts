import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { sparkOf, sparkSize } from "#lib/chart/spark";
import { besideOf, shareOff } from "#lib/crosscheck/beside";
import { crosscheck } from "#lib/crosscheck/crosscheck";
import type { CitedObservation } from "#lib/observation";
import { choicesOf } from "#lib/standing-choices";
import { headlineWords, offWords } from "#lib/standing-words";
import { byDistance, byIndicator, type Standing, standingsOf } from "#lib/standings";
import { cited, official, recordOf } from "./crosscheck/invented";

type Official = ReturnType<typeof official>;

/** How one invented number stands to an invented record. */
function standing(ours: CitedObservation, ...held: Official[]): Standing {
  const crosschecks = new Map([[ours.id, crosscheck(ours, recordOf(...held))]]);
  const [only] = standingsOf({ cited: [ours], crosschecks });
  if (!only) throw new Error("a cited number was given");
  return only;
}

const beside = (one: Standing) => one.lines.map(({ then, now }) => [then.beside?.value, now.beside?.value]);

describe("The value beside a number", () => {
  test("is the one that decides, or the nearest of the period", () => {
    const agreeing = standing(cited(2.5, "2016"), official("a", 2.54, "2016", "2017-06-01"));
    expect(beside(agreeing)).toEqual([[2.54, 2.54]]);
    const differing = standing(
      cited(2.5, "2016"),
      official("a", 2.9, "2016", "2017-06-01"),
      official("b", 3.5, "2016", "2017-06-01"),
    );
    expect(beside(differing)).toEqual([[2.9, 2.9]]);
  });

  test("is the latest where the sentence speaks of the latest", () => {
    const recent = standing(
      cited(2.8, "2019M01..2020M01", { speaks: "latest" }),
      official("a", 2.8, "2019M01", "2019-02-12"),
      official("b", 2.1, "2019M12", "2020-01-06"),
    );
    expect(beside(recent)).toEqual([[2.1, 2.1]]);
    expect(recent.kind).toBe("otherwise");
  });

  test("is what replaced the edition that agrees, and the verdict has changed since", () => {
    const revised = standing(
      cited(2.5, "2016"),
      official("a", 2.5, "2016", "2017-06-01"),
      official("a", 2, "2016", "2021-06-01"),
    );
    expect(beside(revised)).toEqual([[2.5, 2]]);
    expect(revised).toMatchObject({ kind: "agrees", changed: true, off: 0.2 });
  });
});

describe("How far a number is off", () => {
  const near = standing(cited(4, "2016"), official("a", 5, "2016", "2017-06-01"));

  test("is the gap to the record now as a share of the number, in words with the gap itself", () => {
    expect(near.off).toBe(0.25);
    expect(near.lines.map((line) => offWords(line, near.observation))).toEqual(["off by 1\u202Fmb/d, 25% of it"]);
  });

  test("is nothing where only another period has a value, or none has", () => {
    const elsewhere = standing(cited(4, "2016"), official("a", 4, "2017", "2018-06-01"));
    expect(elsewhere.kind).toBe("otherwise");
    expect(elsewhere.off).toBeUndefined();
    expect(standing(cited(4, "2016")).off).toBeUndefined();
  });

  test("has no meaning for a number that is zero", () => {
    const [line] = near.lines;
    expect(shareOff({ value: 0 }, line?.now.beside)).toBeUndefined();
  });

  test("orders numbers, the furthest first and those without a distance last, as they came", () => {
    const far = standing(cited(4, "2016"), official("a", 8, "2016", "2017-06-01"));
    const [none, other] = [standing(cited(1, "2016")), standing(cited(2, "2016"))];
    expect(byDistance([none, near, other, far])).toEqual([far, near, none, other]);
  });
});

test("A sentence that can be read in two ways has a line for each, and is as far off as the nearer", () => {
  const years = { unit: "PC", counts: { measure: "growth" } } as const;
  const ours = cited(-9, "2012..2013", {
    unit: "PC",
    counted: { measure: "growth" },
    readings: [
      { speaks: "each", words: "", says: "each year" },
      { speaks: "whole", words: "", says: "together" },
    ],
  });
  const both = standing(
    ours,
    official("a", -6, "2012", "2015-01-01", years),
    official("a", -4, "2013", "2015-01-01", years),
  );
  expect(both.lines.map(({ reading }) => reading.says)).toEqual(["each year", "together"]);
  expect(both.off).toBe(Math.min(...both.lines.map(({ off }) => off ?? Infinity)));
});

test("A headline's note names status, period and speaker, and what is recorded now", () => {
  const forecast = standing(
    cited(2.5, "2016", { status: "F" }),
    official("a", 2.5, "2016", "2017-06-01"),
    official("a", 2.04, "2016", "2021-06-01"),
  );
  expect(headlineWords([forecast])).toEqual([
    { values: "2.5\u202Fmb/d", said: "forecast for 2016, A writer · now recorded as 2\u202Fmb/d" },
  ]);
});

describe("In the corpus", () => {
  const all = standingsOf(catalog);

  test("every cited number stands once, and sums of ours apart from them", () => {
    const kinds = (kind: string) => catalog.cited.filter((one) => one.kind === kind).map(({ id }) => id);
    expect(all.map(({ observation }) => observation.id)).toEqual(kinds("cited"));
    const groups = byIndicator(catalog, all);
    expect(groups.flatMap(({ standings }) => standings).length).toBe(all.length);
    expect(groups.flatMap(({ derived }) => derived.map(({ id }) => id))).toEqual(kinds("derived"));
  });

  test("verdicts, articles and indicators each divide the numbers; those that changed are some of them", () => {
    const { verdict, article, indicator } = choicesOf(catalog);
    const changed = verdict.filter(({ id }) => id === "verdict-changed");
    const kinds = verdict.filter(({ id }) => id !== "verdict-changed");
    for (const choices of [kinds, article, indicator])
      expect(new Set(choices.flatMap(({ standings }) => standings.map(({ observation }) => observation.id)))).toEqual(
        new Set(all.map(({ observation }) => observation.id)),
      );
    expect(changed.flatMap(({ standings }) => standings).every((one) => one.changed)).toBe(true);
    expect(kinds.reduce((sum, { standings }) => sum + standings.length, 0)).toBe(all.length);
  });

  test.each(all.map((one) => [one.observation.id, one] as const))(
    "the small chart of %s draws each value compared, in the picture and in the order of its values",
    (_, { observation, lines }) => {
      for (const line of lines) {
        const { cited: number, record, gap } = sparkOf(observation, line);
        const values = [line.then, line.now].flatMap(({ asked, beside: one, decides }) => [...asked, one, decides]);
        const ids = new Set(values.flatMap((one) => (one ? one.parts.map(({ id }) => id).join(" ") : [])));
        expect(new Set(record.map(({ id }) => id))).toEqual(ids);
        for (const { x1, x2, y } of [number, ...record]) {
          expect(Math.min(x1, y)).toBeGreaterThanOrEqual(0);
          expect(x2).toBeLessThanOrEqual(sparkSize.width);
          expect(y).toBeLessThanOrEqual(sparkSize.height);
        }
        const shown = besideOf(line.now);
        if (gap && shown) expect(Math.sign(gap.y1 - gap.y2)).toBe(Math.sign(shown.value - observation.value));
      }
    },
  );
});
