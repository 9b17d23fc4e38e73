import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountFor } from "#lib/account";
import { parseArticle } from "#lib/article-check";
import { checkCitation } from "#lib/citation";
import { CorpusError } from "#lib/corpus-error";
import { readCsv, writeCsv } from "#lib/csv";
import { cite, fold, occurrences } from "#lib/fold";
import { formatDay, formatNumber, formatValue, speakValue } from "#lib/format";
import { findNumbers, findNumberWords } from "#lib/number";
import { readSeriesRows } from "#lib/series-file";
import { cleanText, formulaProblem } from "#lib/text";
import { convert, unitCodes, units } from "#lib/unit";
import { older } from "../fixtures/small-corpus";
import { always, anyNumber, text } from "./strings";

describe("a text of an article", () => {
  test("has its numbers in order, without overlap, each where the text has it", () => {
    always((given) => {
      for (const found of [findNumbers(given), findNumberWords(given)]) {
        let end = 0;
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(given.slice(one.start, one.end)).toBe(one.text);
          end = one.end;
        }
      }
    });
  });

  test("is held to any citation without a crash", () => {
    fc.assert(
      fc.property(text, text, anyNumber, fc.constantFrom(...unitCodes), (passage, number, value, unit) => {
        const stated = { quote: passage, number, value, unit, sign: "printed", qualifier: "exact" } as const;
        expect(checkCitation({ ...stated, unitImplied: undefined }, passage)).toBeInstanceOf(Array);
      }),
    );
  });

  test("accounts for any full text without a crash", () => {
    const article = parseArticle(older);
    if (Array.isArray(article)) throw new Error("the small corpus has changed");
    fc.assert(
      fc.property(text, text, (full, passage) => {
        const soiled = { ...article, passages: { oil: { heading: null, text: passage } } };
        const { passages, numbers, problems } = accountFor(soiled, full);
        expect(problems.some(({ code }) => code === "passage_differs")).toBe(passages.verbatim === 0);
        expect(numbers.accounted).toBeLessThanOrEqual(numbers.total);
      }),
    );
  });

  test("is folded once for all, found in itself, and short in a message", () => {
    always((given) => {
      expect(fold(fold(given))).toBe(fold(given));
      expect(occurrences(given, given)).toBe(fold(given) === "" ? 0 : 1);
      expect(cite(given).length).toBeLessThanOrEqual(120);
    });
  });
});

describe("a file of CSV", () => {
  const named = fc.constantFrom("a", "__proto__", "constructor", "toString", "hasOwnProperty");

  test("is read, or refused with its line", () => {
    always((given) => {
      try {
        for (const record of readCsv(given)) expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      } catch (error) {
        expect((error as Error).message).toMatch(/^line \d+: /);
      }
    });
  });

  test("of a series is read, or refused with its name", () => {
    const header = "period,value,status,qualifier,vintage,published,publisher,cite,note\n";
    always((given) => {
      try {
        expect(readSeriesRows(header + given, "x.csv").length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(CorpusError);
        expect((error as CorpusError).problems.every(({ article }) => article === "x.csv")).toBe(true);
      }
    });
  });

  test("keeps every cell under its own column, whatever the column is called", () => {
    const columns = fc.uniqueArray(named, { minLength: 1 });
    const cell = text
      .map(cleanText)
      .filter((value) => value.trim() !== "" && !formulaProblem(value) && !value.includes("\0"));
    fc.assert(
      fc.property(columns, cell, (names, value) => {
        const row = Object.fromEntries(names.map((name) => [name, value])) as Record<(typeof names)[number], string>;
        expect(readCsv(writeCsv(names, [row]))).toEqual([row]);
        expect(({} as Record<string, unknown>).a).toBeUndefined();
      }),
    );
  });

  test("has no text that a spreadsheet runs, and every number as a number", () => {
    const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\u200E=", "\uFEFF-");
    fc.assert(
      fc.property(start, text, fc.double({ noNaN: true, noDefaultInfinity: true }), (first, rest, number) => {
        const [row] = readCsv(writeCsv(["a", "b"], [{ a: first + rest, b: number }]));
        expect(row?.a).toMatch(/^'/);
        expect(row?.b).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(row?.b)).toBe(number + 0);
      }),
    );
  });
});

describe("a number for reading", () => {
  test("is never a crash", () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(...unitCodes), (value, unit) => {
        for (const said of [formatNumber(value), formatValue(value, unit), speakValue(value, unit)])
          expect(said).not.toBe("");
      }),
    );
  });

  test("comes back from another unit of its kind", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...unitCodes), (value, unit) => {
        for (const other of unitCodes.filter((code) => units[code].base && units[code].base === units[unit].base)) {
          const back = convert(convert(value, unit, other), other, unit);
          expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
        }
      }),
    );
  });

  test("a day that is none is a RangeError and nothing else", () => {
    always((day) => {
      try {
        expect(formatDay(day)).not.toBe("");
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    });
  });
});
