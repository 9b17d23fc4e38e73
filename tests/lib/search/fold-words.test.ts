import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWords, wordsIn } from "#lib/search/fold-words";

describe("foldWords(text)", () => {
  test.each([
    ["8.7", ["8.7"]],
    ["−8.7 %", ["8.7", "percent"]],
    ["-8.7%", ["8.7", "percent"]],
    ["۸٫۷ درصد", ["8.7", "percent"]],
    ["٨٫٧ ٪", ["8.7", "percent"]],
    ["8.7 percent", ["8.7", "percent"]],
    ["2.8\u202Fmb/d", ["2.8", "mbd"]],
    ["MB/D", ["mbd"]],
    ["42,000 rials", ["42000", "rials"]],
    ["42\u202F000", ["42000"]],
    ["2019/20 (SH 1398)", ["2019", "20", "sh", "1398"]],
    ["2018, 2019", ["2018", "2019"]],
    ["Manëz", ["manez"]],
    ["U.S.", ["u", "s"]],
    ["كرمانشاهي", ["کرمانشاهی"]],
    ["می\u200Cشود", ["میشود"]],
    ["<b>&amp;</b>", ["b", "amp", "b"]],
    ["", []],
    [" – “” ", []],
  ])("reads %j as %j", (text, expected) => {
    expect(foldWords(text)).toEqual(expected);
  });

  test("gives every word the place at which it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { at, length } of wordsIn(text)) {
          expect(length).toBeGreaterThan(0);
          expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
