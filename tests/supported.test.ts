import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { oldestSupported, scriptTargets } from "../scripts/supported.mjs";

type Versions = Record<"chrome" | "firefox" | "safari", number>;

/** What is young enough to be missing somewhere, with the versions that learned it (MDN). Whoever uses more adds it here; light-dark() is translated by the build. */
const learned: [what: RegExp, versions: Versions][] = [
  [/:has\(/, { chrome: 105, firefox: 121, safari: 15.4 }],
  [/@container/, { chrome: 105, firefox: 110, safari: 16 }],
  [/color-mix\(/, { chrome: 111, firefox: 113, safari: 16.2 }],
  [/\.toSorted\(/, { chrome: 110, firefox: 115, safari: 16 }],
  [/\.findLast\(/, { chrome: 97, firefox: 104, safari: 15.4 }],
  [/AbortSignal\.timeout\(/, { chrome: 103, firefox: 100, safari: 16 }],
  [/\.ariaCurrent\b/, { chrome: 80, firefox: 119, safari: 12.1 }],
  [/@starting-style/, { chrome: 117, firefox: 129, safari: 17.5 }],
  [/@scope\b/, { chrome: 118, firefox: 146, safari: 17.4 }],
  [/(?:Object|Map)\.groupBy\(/, { chrome: 117, firefox: 119, safari: 17.4 }],
  [/Promise\.withResolvers\(/, { chrome: 119, firefox: 121, safari: 17.4 }],
  [/\bURL\.parse\(/, { chrome: 126, firefox: 126, safari: 18 }],
  [/CSS\.highlights|::highlight\(/, { chrome: 105, firefox: 140, safari: 17.2 }],
];

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(css|tsx?)$/.test(name))
    .map((name) => `${folder}/${name}`);

const sources = ["app", "lib"].flatMap(files).map((name) => ({ name, text: readFileSync(name, "utf8") }));
const oldest = oldestSupported();

describe("the browsers that package.json names", () => {
  test("are those of the README", () => {
    const readme = readFileSync("README.md", "utf8");
    const { chrome, firefox, safari } = oldest;
    expect(readme).toContain(
      `Chrome and Edge from ${chrome}, Firefox from ${firefox}, Safari on Mac and iPhone from ${safari}`,
    );
    expect([oldest.edge, oldest.ios_saf]).toEqual([chrome, safari]);
  });

  test("are told to the bundler of scripts", () => {
    expect(scriptTargets()).toEqual(["chrome111", "edge111", "firefox121", "safari16.4", "ios16.4"]);
  });

  test.each(learned)("know %s, or nothing of ours uses it", (what, versions) => {
    const tooYoung = Object.entries(versions).filter(([name, version]) => version > (oldest[name] ?? 0));
    const used = sources.filter(({ text }) => what.test(text)).map(({ name }) => name);
    expect(tooYoung.length ? used : []).toEqual([]);
  });

  test("get no thickness in the shorthand of text-decoration, which Safari does not read", () => {
    expect(sources.filter(({ text }) => /text-decoration:[^;]*\d(px|em)/.test(text)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
