import { describe, expect, test } from "vitest";
import { contractStep } from "#lib/contract";
import { datasetVersion, nextVersion, reaches, type Release } from "#lib/version";
import { releases } from "#data/releases";
import { presentContract, recordRelease, releasedContract } from "../scripts/record-release";

const release = (version: string): Release => ({
  version,
  date: "2026-01-02",
  changes: ["A change."],
  facts: { count: 10, digest: "a" },
});

describe("the version of the data", () => {
  test.each([
    ["is that of the release while nothing has changed", { count: 10, digest: "a" }, "1.4.2"],
    ["is the draft of a patch when a value was corrected", { count: 10, digest: "b" }, "1.4.3-draft"],
    ["is the draft of a minor version when facts were added", { count: 11, digest: "b" }, "1.5.0-draft"],
  ])("%s", (_, facts, expected) => {
    expect(datasetVersion([release("1.4.2"), release("1.0.0")], facts)).toBe(expected);
  });

  test("is a draft before the first release", () => {
    expect(datasetVersion([], { count: 1, digest: "a" })).toBe("1.0.0-draft");
  });
});

test("a step resets what stands after it", () => {
  expect((["major", "minor", "patch"] as const).map((step) => nextVersion("1.4.2", step))).toEqual([
    "2.0.0",
    "1.5.0",
    "1.4.3",
  ]);
});

test.each([
  ["1.5.0", "minor", true],
  ["2.0.0", "minor", true],
  ["1.10.0", "minor", true],
  ["1.4.3", "minor", false],
  ["1.4.2", "patch", false],
  ["nonsense", "patch", false],
] as const)("%s after 1.4.2 is a %s step: %s", (version, step, expected) => {
  expect(reaches(version, "1.4.2", step)).toBe(expected);
});

test("what is gone from the contract is a major step, what is new a minor one", () => {
  expect(contractStep(["a", "b"], ["a"])).toMatchObject({ gone: ["b"], step: "major" });
  expect(contractStep(["a"], ["a", "b"])).toMatchObject({ added: ["b"], step: "minor" });
  expect(contractStep(["a"], ["a"]).step).toBeUndefined();
});

test("no column, code or address has changed without a version", () => {
  const { gone, added } = contractStep(releasedContract(), presentContract());
  expect(gone, "give them back: /data/v1/ keeps its columns, codes and addresses").toEqual([]);
  expect(added, 'record a version: npm run release -- X.Y.0 "What is new."').toEqual([]);
});

test("every version is later than the one before", () => {
  for (const [at, { version }] of releases.slice(0, -1).entries())
    expect(reaches(version, releases[at + 1]?.version ?? "", "patch"), version).toBe(true);
});

test("a version is not recorded where nothing was changed, or the step is too small, and then nothing is written", async () => {
  const [last] = releases;
  const smaller = recordRelease({ version: "0.0.1", changes: ["Nothing."], date: "2026-01-02" });
  await expect(smaller).rejects.toThrow(/Nothing was changed since|is a \w+ step, which “0\.0\.1” is not/);
  expect(releases[0]).toBe(last);
});
