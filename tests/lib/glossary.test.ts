import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { verdictNames } from "#lib/crosscheck/crosscheck";
import { chartModel } from "#lib/chart-model";
import { dictionary } from "#lib/dictionary";
import { type Term, termsIn } from "#lib/glossary";
import { prove } from "#lib/prove";
import { textsOfChart } from "#components/words-here";
import { facts as corpus } from "../fixtures/small-corpus";
import { problemsOf } from "../fixtures/problems";

const term = (id: string, written: string[]): Term => ({
  id,
  term: id,
  means: ["One sentence.", "Another."],
  written,
  events: [],
});
const ids = (terms: readonly Term[]): string[] => terms.map(({ id }) => id);

describe("termsIn(glossary, texts)", () => {
  const glossary = [term("mek", ["MEK"]), term("mbd", ["mb/d", "million barrels per day"]), term("plain", [])];

  test.each([
    ["a word of its own", ["the MEK’s camp"], ["mek"]],
    ["a word at either end of a text", ["MEK", "2.8 mb/d"], ["mek", "mbd"]],
    ["another way to write it", ["2.8 million barrels per day"], ["mbd"]],
    ["no part of another word", ["MEKONG, XMEK, MEK2"], []],
    ["nothing where nothing is written", [], []],
  ])("finds %s", (_, texts, expected) => {
    expect(ids(termsIn(glossary, texts))).toEqual(expected);
  });
});

/** The ids that components open by name, as their sources have them. */
const opened = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .flatMap((file) => [...readFileSync(`app/${file}`, "utf8").matchAll(/<Term id="([^"]+)"/g)].map(([, id = ""]) => id));

test("every term that a component opens is in the glossary", () => {
  expect(opened.length).toBeGreaterThan(3);
  expect(opened.filter((id) => !catalog.glossary.some((one) => one.id === id))).toEqual([]);
});

test("every term of the glossary stands on some page", () => {
  const texts = [
    ...catalog.charts.flatMap((chart) => textsOfChart(chartModel(catalog, chart))),
    ...catalog.articles.flatMap(({ passages }) => Object.values(passages).map(({ text }) => text)),
    ...Object.values(dictionary),
    ...Object.values(verdictNames),
  ];
  const met = new Set([...opened, ...ids(termsIn(catalog.glossary, texts))]);
  expect(ids(catalog.glossary).filter((id) => !met.has(id))).toEqual([]);
});

test("the events that a term names exist", () => {
  const known = new Set(catalog.events.map(({ id }) => id));
  expect(catalog.glossary.flatMap(({ events }) => events).filter((id) => !known.has(id))).toEqual([]);
});

test("a number typed into the glossary stops the build, and so does an id used twice", () => {
  const input = {
    id: "record",
    term: "the record",
    means: ["It has 17 values in all.", "That is all."] as [string, string],
  };
  expect(() => prove({ ...corpus, glossary: [input] })).toThrow(/17/);
  expect(problemsOf({ ...corpus, glossary: [input, input] }).map(({ code }) => code)).toContain("id_repeated");
});
