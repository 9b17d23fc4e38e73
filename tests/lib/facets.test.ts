import { expect, test } from "vitest";
import type { Choice } from "#lib/explore";
import { facetsOf, mostOptions } from "#lib/facets";

/** Invented series. */
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
