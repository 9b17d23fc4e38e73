import { expect, test } from "vitest";
import { spelledNearly } from "#lib/series-search";
import { choices } from "./invented-series";

test.each([
  ["prodution crude", ["irn-oil-office", "irn-oil-bureau"]],
  ["liquds", ["irn-oil-liquids"]],
  ["Writter", ["irn-oil-writer"]],
  ["gold", []],
  ["liquids gold", []],
])("%s", (text, ids) => {
  expect(
    spelledNearly(choices, text)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});
