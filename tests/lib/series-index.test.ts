import { expect, test } from "vitest";
import type { Choice } from "#lib/explore";
import { facetsOf, mostOptions } from "#lib/facets";
import { IndexPart, indexParts, inOrder, partOf } from "#lib/series-index";

/** Invented series; their ids are not in the order of the list. */
const choices: Choice[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `irn-s${String((index * 7) % 1000).padStart(4, "0")}-office`,
  title: `Series ${index}`,
  short: "Office",
  kind: "official",
  indicator: `indicator-${index % 90}`,
  indicatorName: `Indicator ${index % 90}`,
  unit: "PC",
  definition: "invented",
  publisher: `Office ${index % 3}`,
  vintage: `20${10 + (index % 12)}-07`,
  statements: false,
  first: "2016",
  last: "2018",
  count: 3,
  chart: null,
}));
const parts = indexParts(choices, 64);
const firsts = parts.map((part) => part.choices[0]?.id ?? "");

test("the parts hold every series once and put the list back together in its order", () => {
  expect(inOrder(parts.flatMap((part) => part.choices)).map(({ id }) => id)).toEqual(choices.map(({ id }) => id));
  expect(Math.max(...parts.map((part) => part.choices.length))).toBe(64);
  expect(parts).toHaveLength(16);
});

test("an id alone tells the part that holds it", () => {
  for (const { part, choices: held } of parts) for (const { id } of held) expect(partOf(firsts, id), id).toBe(part);
  expect(partOf(firsts, "a")).toBe(1);
  expect(partOf(firsts, "zzz")).toBe(16);
});

test("what is written is what the explorer reads", () => {
  for (const part of parts) expect(IndexPart.parse(JSON.parse(JSON.stringify(part)))).toEqual(part);
});

test("a series that arrives twice is listed once", () => {
  const [first] = parts;
  expect(inOrder([...(first?.choices ?? []), ...(first?.choices ?? [])])).toHaveLength(64);
});

test("filters count over the whole list, offer a bounded number of options and say how many they leave out", () => {
  const { indicator, publisher, vintage } = facetsOf(choices);
  expect(indicator.options).toHaveLength(mostOptions);
  expect(indicator.more).toBe(30);
  expect(publisher).toEqual({
    options: [334, 333, 333].map((count, index) => ({ value: `Office ${index}`, name: `Office ${index}`, count })),
    more: 0,
  });
  expect(vintage.options[0]?.name).toBe("2021");
});
