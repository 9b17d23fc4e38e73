import { describe, expect, test } from "vitest";
import { buildCatalog } from "#lib/catalog";
import { datesInText } from "#lib/dates-in-text";
import type { Facts } from "#lib/facts";
import { fillReferences, typedIn } from "#lib/references";
import { typedNumber } from "#lib/rules/typed-number";
import { facts } from "../fixtures/small-corpus";

const values: Record<string, string> = { "irn-oil-2018": "2.5 mb/d" };
const fill = (words: string) => fillReferences(words, (id) => values[id]);

describe("a reference in prose", () => {
  test("becomes the value that it names, with its unit", () => {
    expect(fill("It was {irn-oil-2018} then.")).toEqual({ words: "It was 2.5 mb/d then.", unknown: [] });
  });

  test("to a public copy becomes its repository, its path and its commit", () => {
    const commit = "0".repeat(40);
    expect(fill(`{copy:a/b|c.csv, sheet 2|${commit}} More.`).words).toBe(
      `Read in a public copy: a/b, c.csv, sheet 2, commit ${commit}. More.`,
    );
    expect(fill("{copy:a/b|c.csv|main}").unknown).toEqual(["{copy:a/b|c.csv|main}"]);
  });

  test("that names nothing stays and is told", () => {
    expect(fill("It was {irn-oil-2081} then.")).toEqual({
      words: "It was {irn-oil-2081} then.",
      unknown: ["{irn-oil-2081}"],
    });
  });

  test("and a quotation are not typed", () => {
    expect(typedIn("In 2018 {irn-oil-2018}, “2 million”.")).toBe("In 2018  ,  .");
  });
});

test("days and months are found as English prose writes them", () => {
  expect(datesInText("On 10 July 2019, May 3, 2018 or in June 2017, not 2016.")).toEqual({
    dates: ["2019-07-10", "2018-05-03", "2017-06"],
    rest: "On  ,   or in  , not 2016.",
  });
});

const [first, ...others] = facts.charts;
const noted = (note: string): Facts => ({ ...facts, charts: first ? [{ ...first, notes: [note] }, ...others] : [] });
const found = (note: string) => typedNumber.check(buildCatalog(noted(note))).problems;
const [cited] = buildCatalog(facts).cited;

describe("a number typed into words of ours stops the build", () => {
  test.each([
    ["a value", "Output is 2.7 million barrels a day.", "2.7"],
    ["a small count", "It rests on 9 reports.", "9"],
    ["a percentage", "It is 20% higher.", "20"],
    ["a year that the fact does not have", "It was so in 1907.", "1907"],
    ["a day that the fact does not have", "It was so on 3 May 1907.", "1907-05-03"],
    ["a date without a month of its own", "It was so in May 1907.", "1907-05"],
  ])("%s", (_, note, number) => {
    expect(found(note)).toMatchObject([{ code: "typed_number", wrong: expect.stringContaining(`has ${number},`) }]);
  });

  test("but for what the build fills in, and the years of the fact", () => {
    expect(found(`It is {${cited?.id}} in ${cited?.periodStart.slice(0, 4)}.`)).toEqual([]);
  });

  test("and a reference to nothing stops it in one sentence", () => {
    expect(() => buildCatalog(noted("It is {irn-nothing}."))).toThrow("{irn-nothing} names no value.");
  });
});
