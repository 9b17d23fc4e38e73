import { expect, test } from "vitest";
import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { chartedOf } from "#lib/check/charted";
import { judgeRead } from "#lib/check/judge";
import { readText } from "#lib/check/read";
import { officialsOf, wordsOf } from "#lib/check/words-file";

const words = wordsOf(catalog, indicatorWords, indicatorHints);

const judged = catalog.cited.flatMap((cited) => {
  const day = catalog.articles.find(({ id }) => id === cited.article)?.published ?? "";
  return readText(cited.quote, day, words).numbers.flatMap((number) => {
    const [reading] = number.candidates;
    if (reading?.period === undefined) return [];
    const record = { officials: officialsOf(catalog, reading.indicator), continues: catalog.continues };
    return [judgeRead(number, { ...reading, period: reading.period }, day, record)];
  });
});
const decided = judged.filter(({ check }) => check.now.decides);

test("The chart of a number has the number and the value that decides its verdict, each in its own series", () => {
  expect(decided.length).toBeGreaterThan(5);
  for (const one of decided) {
    const [own, ...official] = chartedOf(one, "Name")?.fetched ?? [];
    expect(own?.json.observations.map(({ value }) => value)).toEqual([one.observation.value]);
    expect(own?.choice.kind).toBe("cited");
    const ids = official.flatMap(({ json }) => json.observations.map(({ observation_id }) => observation_id));
    expect(ids).toContain(one.check.now.decides?.official.id);
  }
});

test("Few lines, all of one definition, each named once, and only the years around the number", () => {
  for (const one of decided) {
    const { fetched = [], view } = chartedOf(one, "Name") ?? {};
    expect(fetched.length).toBeLessThanOrEqual(4);
    expect(new Set(fetched.map(({ choice }) => choice.definition)).size).toBe(1);
    expect(new Set(fetched.map(({ choice }) => choice.short)).size).toBe(fetched.length);
    for (const { period_end: end } of fetched.flatMap(({ json }) => json.observations))
      expect(end >= (view?.from ?? "")).toBe(true);
  }
});

test("A number that nothing is compared with has no chart", () => {
  for (const one of judged.filter(({ check }) => !check.now.judgements.some(({ comparables }) => comparables.length)))
    if (!one.check.then.judgements.some(({ comparables }) => comparables.length))
      expect(chartedOf(one, "Name")).toBeUndefined();
});
