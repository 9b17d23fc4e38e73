import { describe, expect, test } from "vitest";
import { acceptedLock, difference, lockOf, lockProblems, readLock, writeLock } from "#lib/lock";
import { facts } from "../fixtures/small-corpus";

const published = lockOf(facts);
const [first] = facts.indicators;
const renamed = {
  ...facts,
  indicators: facts.indicators.map((one) => (one === first ? { ...one, name: "Another" } : one)),
};

describe("the lock of the facts", () => {
  test("has a digest of every fact, and comes back from its file the same", () => {
    for (const { id } of facts.charts) expect(published.has(`chart ${id}`)).toBe(true);
    for (const { record } of facts.series) expect(published.has(`rows ${record.id}`)).toBe(true);
    for (const id of Object.keys(facts.articles[0]?.observations ?? {}))
      expect(published.has(`observation ${id}`)).toBe(true);
    expect(readLock(writeLock(published))).toEqual(published);
  });

  test("does not mind the order in which fields are declared", () => {
    const turned = {
      ...facts,
      indicators: facts.indicators.map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one),
    };
    expect(lockOf(turned)).toEqual(published);
  });

  test("takes in what was accepted, and nothing that is new", () => {
    const [gone, ...others] = published.keys();
    const declared = new Map([...others.map((name) => [name, "changed"] as const), ["article new", "new"] as const]);
    const accepted = acceptedLock(published, declared);
    expect([...accepted.keys()]).toEqual(others);
    expect(new Set(accepted.values())).toEqual(new Set(["changed"]));
    expect(accepted.has(gone ?? "")).toBe(false);
  });

  test("names what was changed, removed and added", () => {
    expect(difference(published, lockOf(renamed))).toEqual({
      changed: [`indicator ${first?.id}`],
      removed: [],
      added: [],
    });
    const without = { ...facts, publishers: [] };
    const gone = facts.publishers.map(({ id }) => `publisher ${id}`);
    expect(difference(published, lockOf(without))).toEqual({ changed: [], removed: gone, added: [] });
    expect(difference(lockOf(without), published)).toEqual({ changed: [], removed: [], added: gone });
  });

  test("stops what was changed or removed with the remedy, not what is new", () => {
    const found = lockProblems({ changed: ["chart a"], removed: ["chart b"], added: ["chart c"] });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["fact_changed", "chart a"],
      ["fact_removed", "chart b"],
    ]);
    for (const { remedy } of found) expect(remedy).toContain("npm run prove -- --accept");
  });

  test.each([
    ["missing", undefined, "data/facts.lock, is missing"],
    ["empty", "", "damaged in line 1"],
    ["cut short", writeLock(published).slice(0, -3), "damaged in line"],
    ["edited by hand", `x${writeLock(published)}`, "damaged in line 1"],
  ])("that is %s gets one sentence and its remedy", (_, text, words) => {
    expect(() => readLock(text)).toThrow(words);
    expect(() => readLock(text)).toThrow("git checkout data/facts.lock");
  });
});
