import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvPieces, readCsv, writeCsv } from "#lib/csv";
import { cleanText, looksLikeFormula } from "#lib/text";

const line = (value: string | number | null) => writeCsv(["a", "b"], [{ a: value, b: 1 }]).split("\r\n")[1];

test("a file has its header first and ends every line, the last one too", () => {
  expect(writeCsv(["a", "b"], [{ a: "x", b: 1 }])).toBe("a,b\r\nx,1\r\n");
  expect(writeCsv(["a", "b"], [])).toBe("a,b\r\n");
});

test("columns come in the order given, whatever the order of the record", () => {
  expect(writeCsv(["b", "a"], [{ a: 1, b: 2 }])).toBe("b,a\r\n2,1\r\n");
});

describe("a cell", () => {
  test.each([
    ["a negative number stays a number", -8.7, "-8.7,1"],
    ["zero is 0", 0, "0,1"],
    ["minus zero is 0", -0, "0,1"],
    ["a missing value is empty", null, ",1"],
    ["a decimal keeps its dot", 2.5, "2.5,1"],
    ["a tiny number has no exponent", -1.5e-7, "-0.00000015,1"],
    ["nor has a huge one", 1.5e21, "1500000000000000000000,1"],
    ["a comma is quoted", "a,b", '"a,b",1'],
    ["a quotation mark is doubled", 'a "b"', '"a ""b""",1'],
    ["a formula is disarmed", "=1+1", `"'=1+1",1`],
    ["so is text that begins with a minus", "-1", `"'-1",1`],
    ["a no-break space is a space", "2.5\u00A0million", "2.5 million,1"],
    ["a thin space is a space", "10\u2009000", "10 000,1"],
    ["a bidi control is dropped", "\u200E8.7\u202C", "8.7,1"],
    ["a letter and its accent are one character", "Mane\u0308z", "Man\u00EBz,1"],
  ])("%s", (_, value, expected) => {
    expect(line(value)).toBe(expected);
  });

  test("a formula on the second line of a cell is found too", () => {
    expect(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "=1\nb"].map(looksLikeFormula)).not.toContain(false);
    expect(["a=1", "1-1", "", " =1"].map(looksLikeFormula)).not.toContain(true);
  });
});

describe("what was written is read again", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .map(cleanText)
    .filter((value) => !looksLikeFormula(value));
  const rows = fc.array(fc.record({ a: text.filter((value) => value.trim() !== ""), b: text }), { minLength: 1 });

  test("whatever the text", () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(readCsv(writeCsv(["a", "b"], given))).toEqual(given);
      }),
    );
  });

  test.each(["a;b;c", "a|b|c", "a\tb\tc", "two\nlines", "two\r\nlines"])("%j in every cell", (cell) => {
    const given = Array.from({ length: 5 }, () => ({ a: cell, b: cell }));
    expect(readCsv(writeCsv(["a", "b"], given))).toEqual(given);
  });
});

describe("a file in pieces", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "\r\n", "=1+1", "-1", "@a\nb", "a,b", "\u202E", " ", "ä"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !String(value).includes("e")),
    fc.constant(null),
  );
  const few = fc.array(fc.record({ a: hostile, b: hostile }), { minLength: 1, maxLength: 6 });
  const times = fc.constantFrom(0, 1, 42, 43, 85, 300);
  const whole = (rows: Record<"a" | "b", string | number | null>[]) => {
    const cells = rows.map(({ a, b }) =>
      [a, b].map((one) => (typeof one === "string" ? cleanText(one) : one === 0 ? 0 : one)),
    );
    return Papa.unparse({ fields: ["a", "b"], data: cells }, { newline: "\r\n", escapeFormulae: /^[=+\-@\t\r]/ });
  };

  test("is byte for byte the file that is quoted in one go, whatever its cells and however long", () => {
    fc.assert(
      fc.property(few, times, (given, count) => {
        const rows = Array.from({ length: count }, () => given).flat();
        const text = [...csvPieces(["a", "b"], rows)].join("");
        expect(text).toBe(rows.length ? `${whole(rows)}\r\n` : whole(rows));
      }),
      { numRuns: 60 },
    );
  });

  test("asks for rows as it goes, so that no more than a piece is held", () => {
    let asked = 0;
    const pieces = csvPieces(
      ["a"],
      (function* () {
        for (; asked < 1_000_000; asked += 1) yield { a: asked };
      })(),
    );
    expect(pieces.next().value).toMatch(/^a\r\n0\r\n1\r\n/);
    expect(asked).toBeLessThan(20_000);
    pieces.return(undefined);
  });
});

test.each([NaN, Infinity, -Infinity])("%s is no cell", (value) => {
  expect(() => line(value)).toThrow(/^-?(NaN|Infinity) is no value that a file can hold/);
});

test("a malformed file is refused with its line", () => {
  expect(() => readCsv("a,b\n1,2\n1,2,3\n")).toThrow("line 3: it has 3 cells, the header has 2");
  expect(() => readCsv("a,b\n\n1,2\n\n\n1,2,3\n")).toThrow("line 6: it has 3 cells, the header has 2");
  expect(() => readCsv('a,b\n"1\n1",2\n1,2,3\n')).toThrow("line 4: it has 3 cells, the header has 2");
  expect(() => readCsv("a,b,a\n1,2,3\n")).toThrow("line 1: the column “a” stands there twice");
  expect(() => readCsv('a,b\n1,"2\n')).toThrow(/^line 2: /);
});
