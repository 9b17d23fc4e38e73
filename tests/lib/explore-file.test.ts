import { expect, test } from "vitest";
import { readCsv, writeCsv } from "#lib/csv";
import { exploreFile } from "#lib/explore-file";
import { office, prices, series } from "./invented-series";

test("a series that did not arrive is named in the file, whose name says that it is incomplete", () => {
  const missing = [{ choice: prices, reason: "The network did not answer." }];
  const { name, columns, rows } = exploreFile([series(office, { 2016: 1 })], {}, missing);
  expect(name).toBe("explore-incomplete.csv");
  const file = readCsv(writeCsv(columns, rows));
  expect(file.map(({ observation_id: id, value, status }) => [id, value, status])).toEqual([
    ["irn-oil-office-2016", "1", "A"],
    ["", "", "M"],
  ]);
  expect(file[1]?.series_id).toBe("irn-prices");
  expect(file[1]?.note).toBe("This series is missing from the file: The network did not answer.");
});

test("a unit that was chosen stands in columns of its own; the published value stays as it is", () => {
  const { columns, rows } = exploreFile([series(office, { 2016: 2500 }), series(prices, { 2016: 3 })], {
    units: "MBD",
  });
  const file = readCsv(writeCsv(columns, rows));
  expect(file.map(({ value, unit, value_shown: shown, unit_shown: in_ }) => [value, unit, shown, in_])).toEqual([
    ["2500", "KBD", "2.5", "MBD"],
    ["3", "PC", "", ""],
  ]);
});
