import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { readText } from "#lib/check/read";
import { wordsOf } from "#lib/check/words-file";

interface Expected {
  text: string;
  value?: number;
  indicator?: string;
  period?: string | null;
  geo?: string;
  unreadable?: true;
}
interface Case {
  kind: string;
  day: string;
  text: string;
  numbers: Expected[];
}
const cases = JSON.parse(readFileSync("tests/fixtures/check/sentences.json", "utf8")) as Case[];
const words = { ...wordsOf(catalog, indicatorWords, indicatorHints), known: [] };

/** What stands against the reading that a careful person would choose; nothing where they agree. */
const outcomes = cases.flatMap(({ kind, day, text, numbers }) => {
  const read = readText(text, day, words).numbers;
  return numbers.map((expected) => {
    const found = read.find((one) => one.text === expected.text);
    const [first] = found?.candidates ?? [];
    const wanted = expected.unreadable
      ? undefined
      : [expected.value, expected.indicator, expected.period ?? undefined, expected.geo ?? "IRN"].join();
    const got = first && [first.value, first.indicator, first.period, first.geo === "WLD" ? "IRN" : first.geo].join();
    return {
      kind,
      text,
      wanted,
      got,
      right: found !== undefined && wanted === got,
      sureness: found?.sureness,
      reasons: found?.reasons,
    };
  });
});

test("There are forty sentences of five kinds of source or more, in two languages", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  expect(cases.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).length).toBeGreaterThanOrEqual(8);
});

test("At least nine of ten numbers are read as a careful person would read them", () => {
  const wrong = outcomes.filter(({ right }) => !right);
  expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(outcomes.length / 10);
});

test("No wrong reading is shown as sure", () => {
  expect(outcomes.filter(({ right, sureness }) => !right && sureness === "sure")).toEqual([]);
});

test("Plain sentences are read surely", () => {
  expect(outcomes.filter(({ sureness }) => sureness === "sure").length).toBeGreaterThanOrEqual(18);
});

const doubtful = JSON.parse(readFileSync("tests/fixtures/check/doubtful.json", "utf8")) as string[];

test("A sentence that means something narrower than its words at the number is never read surely", () => {
  const sure = doubtful.filter((text) =>
    readText(text, "2021-06-01", words).numbers.some(({ sureness }) => sureness === "sure"),
  );
  expect(sure).toEqual([]);
});
