import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isAllowed } from "../scripts/licences.mjs";
import { steady } from "../scripts/sbom-steady.mjs";
import { installScripts, type Lock, looseEntries, openRanges, readAudit, strangeLicences } from "../scripts/supply.mjs";

const read = <Shape>(file: string) => JSON.parse(readFileSync(file, "utf8")) as Shape;
const lock = read<Lock>("package-lock.json");
const project = read<Record<string, Record<string, string>>>("package.json");

describe("the packages we depend on", () => {
  test("have exact versions, each with its hash, a licence on the list and no install script", () => {
    expect(openRanges(project)).toEqual([]);
    expect(looseEntries(lock)).toEqual([]);
    expect(strangeLicences(lock)).toEqual([]);
    expect(installScripts(lock)).toEqual([]);
  });

  test("may run no script of their own when they are installed", () => {
    expect(readFileSync(".npmrc", "utf8").split("\n")).toContain("ignore-scripts=true");
  });

  test("stand in the README, each with what it is for", () => {
    const table = readFileSync("README.md", "utf8");
    const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(names.filter((name) => !name.startsWith("@types/") && !table.includes(name))).toEqual([]);
  });
});

const hash = lock.packages["node_modules/zod"]?.integrity ?? "";
const entry = { version: "1.0.0", integrity: hash, license: "MIT" };
const lockOf = (change: object, lockfileVersion = 3): Lock => ({
  lockfileVersion,
  packages: { "": {}, "node_modules/a": { ...entry, ...change } },
});

describe("a package is refused, by name", () => {
  test.each([
    "^1.0.0",
    "~1.0.0",
    "*",
    "latest",
    "1.x",
    "git+https://example.org/a.git",
    "file:../a",
    "https://example.org/a.tgz",
  ])("that package.json asks for as %s", (range) => {
    expect(openRanges({ devDependencies: { a: range } })).toEqual([
      `package.json asks for a ${range}: write the exact version.`,
    ]);
    expect(openRanges({ dependencies: { a: "1.0.0" } })).toEqual([]);
  });

  test.each([
    ["without a hash", { integrity: undefined }, "has no SHA-512 hash"],
    ["with a weak one", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }, "has no SHA-512 hash"],
    ["from another place", { resolved: "git+ssh://git@example.org/a.git#1" }, "names where it came from"],
    ["that is a folder", { link: true }, "is no version of the registry"],
  ])("%s", (_, change, words) => {
    expect(looseEntries(lockOf(change))).toEqual([expect.stringMatching(`^node_modules/a ${words}`)]);
  });

  test("in a lockfile of another form", () => {
    expect(looseEntries(lockOf({}, 2))).toEqual([expect.stringMatching("^The lockfile has version 2")]);
  });

  test.each([["GPL-3.0-only"], [undefined], ["MIT AND SSPL-1.0"], ["SEE LICENSE IN LICENSE"], ["constructor"]])(
    "with the licence %s",
    (license) => {
      expect(strangeLicences(lockOf({ license }))).toHaveLength(1);
    },
  );

  test.each(["MIT", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND MIT"])("but not with %s", (license) => {
    expect(isAllowed(license)).toBe(true);
  });

  test.each([
    ["postinstall", { scripts: { postinstall: "node steal.js" } }, ""],
    ["a build of native code", {}, "binding.gyp"],
  ])("that runs %s", (_, manifest, more) => {
    const folder = mkdtempSync(join(tmpdir(), "supply-"));
    const path = join(folder, "node_modules", "a");
    mkdirSync(path, { recursive: true });
    expect(installScripts(lockOf({}), folder)).toEqual([]);
    writeFileSync(join(path, "package.json"), JSON.stringify(manifest));
    if (more) writeFileSync(join(path, more), "{}");
    expect(installScripts(lockOf({}), folder)).toHaveLength(1);
    expect(installScripts(lockOf({ hasInstallScript: true }), tmpdir())).toHaveLength(1);
  });
});

describe("an answer of npm audit", () => {
  const weak = (severity: string) => JSON.stringify({ vulnerabilities: { a: { name: "a", severity, range: "<2" } } });

  test.each([
    ["nothing known", '{"vulnerabilities":{}}', { asked: true, weak: [] }],
    ["a moderate weakness", weak("moderate"), { asked: true, weak: [] }],
    ["a high weakness", weak("high"), { asked: true, weak: ["a <2 has a high weakness."] }],
    ["a critical weakness", weak("critical"), { asked: true, weak: ["a <2 has a critical weakness."] }],
    [
      "a registry without that service",
      '{"message":"405 Not Allowed - POST x"}',
      { asked: false, why: "405 Not Allowed" },
    ],
    ["no connection", '{"error":{"summary":"getaddrinfo ENOTFOUND"}}', { asked: false, why: "getaddrinfo ENOTFOUND" }],
    ["silence", "", { asked: false, why: "npm printed no JSON" }],
  ])("%s", (_, text, expected) => {
    expect(readAudit(text)).toEqual(expected);
  });
});

test("the bill of materials is the same at another time, in another folder and order", () => {
  const bill = (name: string, timestamp: string, refs: string[]) => ({
    serialNumber: `urn:uuid:${timestamp}`,
    metadata: { timestamp, tools: [{ version: timestamp }], lifecycles: [], component: { name } },
    components: refs.map((ref) => ({ "bom-ref": ref })),
    dependencies: refs.map((ref) => ({ ref })),
  });
  const one = steady(bill("here", "1", ["a", "b"]), { name: "x" });
  expect(steady(bill("there", "2", ["b", "a"]), { name: "x" })).toEqual(one);
  expect(one.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(steady(bill("here", "1", ["a", "c"]), { name: "x" }).serialNumber).not.toBe(one.serialNumber);
});
