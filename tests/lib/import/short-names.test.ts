import fc from "fast-check";
import { expect, test } from "vitest";
import { shortNames } from "#lib/import/short-names";

test("names that would be cut to the same keep the part in which they differ", () => {
  expect(
    shortNames([
      "CPI ANNUAL RATE 00: ALL ITEMS 2015=100",
      "CPI ANNUAL RATE 00: ALL ITEMS excluding energy",
      "CPI ANNUAL RATE 00: ALL ITEMS excluding food and alcohol",
      "Oil",
      "Crude oil production of the whole world",
    ]),
  ).toEqual([
    "CPI… 2015=100",
    "CPI… excluding energy",
    "…excluding food and alcohol",
    "Oil",
    "Crude oil production of the…",
  ]);
});

test("a bracket stays whole", () => {
  const names = ["Iran: oil production, crude oil (BP June 2019)", "Iran: oil production, crude oil (EIA)"];
  expect(shortNames(names)).toEqual(["Iran… (BP June 2019)", "Iran… (EIA)"]);
});

test("labels are short, and told apart wherever the names are", () => {
  const word = fc.constantFrom("Consumer", "prices", "excluding", "energy", "2015=100", "x".repeat(40), "A", ":");
  const name = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const short = shortNames(names);
      expect(new Set(short).size).toBe(names.length);
      for (const label of short) expect(label.length).toBeLessThanOrEqual(28);
    }),
  );
});
