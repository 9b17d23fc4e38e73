import { describe, expect, test } from "vitest";
import { differences, parseDump, parseSheet } from "../../scripts/readers/compare.mjs";

const table = {
  path: "x.csv",
  columns: [
    { name: "period", type: "string" },
    { name: "value", type: "number" },
    { name: "day", type: "date" },
  ],
  rows: [
    ["2018", "2.50", "2018-03-21"],
    ["نفت", "", ""],
  ],
};
const found = {
  names: ["period", "value", "day"],
  kinds: ["string", "number", "date"],
  rows: [
    ["2018", "2.5", "2018-03-21"],
    ["نفت", "", ""],
  ],
};

describe("what a program read otherwise than it was meant is named", () => {
  test("nothing where a number lost a zero at its end", () => {
    expect(differences(table, found)).toEqual([]);
  });

  test.each([
    ["a column that is gone", { ...found, names: ["period", "value"] }, /columns period,value instead/],
    ["a row that is gone", { ...found, rows: found.rows.slice(1) }, /1 rows instead of 2/],
    ["a code that became a number", { ...found, kinds: ["number", "number", "date"] }, /period is number/],
    ["a digit", { ...found, rows: [["2018", "2.51", "2018-03-21"], found.rows[1]] }, /“2.51” instead of “2.50”/],
    ["an empty cell that became zero", { ...found, rows: [found.rows[0], ["نفت", "0", ""]] }, /value in row 2/],
    ["letters", { ...found, rows: [found.rows[0], ["Ù†ÙØª", "", ""]] }, /instead of “نفت”/],
  ])("%s", (_, read, said) => {
    expect(differences(table, read as typeof found).join()).toMatch(said);
  });
});

test("a program's account of a file is read back, its missing cells as empty ones", () => {
  expect(parseDump("a\x1fb\x1estring\x1fnumber\x1ex\x1f\x1a")).toEqual({
    names: ["a", "b"],
    kinds: ["string", "number"],
    rows: [["x", ""]],
  });
});

test("a spreadsheet is read by what its cells hold, not by what they show, and only its first sheet", () => {
  const cell = (attributes: string, text: string) =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const string = 'office:value-type="string"';
  const rows = [
    [cell(string, "name"), cell(string, "value"), cell(string, "day")],
    [
      cell(string, "a &amp; b"),
      cell('office:value-type="float" office:value="3.14159"', "3.1"),
      cell('office:value-type="date" office:date-value="2018-03-21T00:00:00"', "21/03/18"),
    ],
    [cell(string, "c"), '<table:table-cell table:number-columns-repeated="2"/>'],
  ].map((cells) => `<table:table-row>${cells.join("")}</table:table-row>`);
  const other = `<table:table><table:table-row>${cell(string, "other")}</table:table-row></table:table>`;
  expect(parseSheet(`<table:table>${rows.join("")}</table:table>${other}`)).toEqual({
    names: ["name", "value", "day"],
    kinds: ["string", "number", "date"],
    rows: [
      ["a & b", "3.14159", "2018-03-21"],
      ["c", "", ""],
    ],
  });
});
