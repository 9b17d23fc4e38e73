import fc from "fast-check";
import { expect, test } from "vitest";
import { cite, fold, occurrences } from "#lib/fold";

test.each([
  ["a run of white space is one space", "a \t\n b", "a b"],
  ["a no-break space is a space", "2.5\u00A0million", "2.5 million"],
  ["white space around the text is dropped", "\n a \n", "a"],
  ["a letter and its accent are one character", "Mane\u0308z", "Man\u00EBz"],
  ["a typographic quote stays what it is", "Iran’s", "Iran’s"],
  ["a dash stays what it is", "a – b", "a – b"],
])("%s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
});

test.each([
  ["once", "a b c", "b", 1],
  ["twice", "10 and 10", "10", 2],
  ["across a line break", "fell by\n9%", "by 9%", 1],
  ["not at all", "a b c", "B", 0],
  ["overlaps are not counted", "aaa", "aa", 1],
  ["nothing occurs nowhere", "a b c", " ", 0],
])("occurrences: %s", (_, whole, part, count) => {
  expect(occurrences(whole, part)).toBe(count);
});

test("a message cites a short text whole and cuts a long one", () => {
  expect(cite(" fell\nby 9% ")).toBe("“fell by 9%”");
  expect(cite("x".repeat(120))).toBe(`“${"x".repeat(120)}”`);
  expect(cite("x".repeat(121))).toBe(`“${"x".repeat(117)}…”`);
});
