import { describe, expect, test } from "vitest";
import { publishedLock, proveAll } from "../../scripts/prove-facts";
import { sabotage } from "../mutation/sabotage-facts";
import { kinds, otherDigits, randomOf } from "../mutation/sabotage-edits";

test("the facts are proved, and the lock has all of them", () => {
  const { lines, complete } = proveAll();
  expect(lines.length).toBeGreaterThan(20);
  expect(complete, "run npm run prove -- --add").toBe(true);
  expect(publishedLock().size).toBeGreaterThan(0);
});

describe("false edits of the facts", () => {
  const { tallies, unnoticed } = sabotage(60, 11);

  test("none passes unnoticed", () => {
    expect(unnoticed).toEqual([]);
  });

  test("are made in every kind of file, and half of them are stopped by rules alone", () => {
    expect(new Set(tallies.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const sum = (field: "edits" | "byRules"): number => tallies.reduce((total, tally) => total + tally[field], 0);
    expect(sum("edits")).toBe(60);
    expect(sum("byRules") / sum("edits")).toBeGreaterThan(0.5);
  });

  test("are the same for the same seed", () => {
    expect(sabotage(3, 5)).toEqual(sabotage(3, 5));
  });

  test("of digits are never the text itself", () => {
    const random = randomOf(3);
    for (let tries = 0; tries < 200; tries += 1)
      expect(otherDigits("2.50 million in 2013", random)).not.toBe("2.50 million in 2013");
  });
});
