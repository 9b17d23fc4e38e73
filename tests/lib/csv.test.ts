import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "#lib/csv";
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

describe("a file of whatever cells", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom('"', "\r\n", "=1+1", "-1", "@a\nb", "a,b", "\u202E", " ", "ä"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !String(value).includes("e")),
    fc.constant(null),
  );
  const few = fc.array(fc.record({ a: hostile, b: hostile }), { minLength: 1, maxLength: 6 });
  const whole = (rows: Record<"a" | "b", string | number | null>[]) => {
    const cells = rows.map(({ a, b }) =>
      [a, b].map((one) => (typeof one === "string" ? cleanText(one) : one === 0 ? 0 : one)),
    );
    return Papa.unparse({ fields: ["a", "b"], data: cells }, { newline: "\r\n", escapeFormulae: /^[=+\-@\t\r]/ });
  };

  test("is byte for byte the file that PapaParse quotes", () => {
    fc.assert(
      fc.property(few, (rows) => {
        expect(writeCsv(["a", "b"], rows)).toBe(`${whole(rows)}\r\n`);
      }),
    );
  });
});

describe("a value keeps the digits that its source prints", () => {
  const value = (one: number, decimals: number) =>
    writeCsv(["value", "decimals"], [{ value: one, decimals }]).split("\r\n")[1];

  test.each([
    ["zeros at its end", 2, 2, "2.00,2"],
    ["also of zero", -0, 1, "0.0,1"],
    ["and of a negative number", -8.5, 2, "-8.50,2"],
    ["but it is never rounded", 2.75, 1, "2.75,1"],
    ["nor written with an exponent", 1e22, 1, "10000000000000000000000,1"],
  ])("%s", (_, one, decimals, expected) => {
    expect(value(one, decimals)).toBe(expected);
  });

  test("no other column does", () => {
    expect(writeCsv(["other", "decimals"], [{ other: 2, decimals: 2 }])).toBe("other,decimals\r\n2,2\r\n");
  });
});

test("for spreadsheets that part cells by semicolons, a comma is for decimals and a mark tells of UTF-8", () => {
  const rows = [{ a: 2.5, b: "a;b", c: "1,5", d: "نفت" }];
  expect(writeCsv(["a", "b", "c", "d"], rows, { mark: "\uFEFF", delimiter: ";", decimal: "," })).toBe(
    '\uFEFFa;b;c;d\r\n2,5;"a;b";1,5;نفت\r\n',
  );
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
