import { expect, test } from "vitest";
import { type Choice, type Filter, noFilter, type Ticked } from "#lib/explore";
import { facetsOf, mostOptions, tickable } from "#lib/facets";

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
  codes: "",
  partner: index % 2 ? "China|India" : "",
  frequency: "annual",
  vintage: `20${10 + (index % 12)}-07`,
  statements: false,
  first: "2016",
  last: "2018",
  count: 3,
  chart: null,
}));

test("filters count over the whole list, offer a bounded number of options and say how many they leave out", () => {
  const { indicator, vintage } = facetsOf(choices);
  expect(indicator.options).toHaveLength(mostOptions);
  expect(indicator.more).toBe(30);
  expect(vintage.options[0]?.name).toBe("2021");
});

test("what can be ticked counts beside the other filters, not beside its own ticks, and keeps what is ticked", () => {
  const options = (filter: Partial<Filter>, key: Ticked) =>
    tickable(choices, { ...noFilter, ...filter }, key).options.map(({ value, count }) => [value, count]);
  expect(options({}, "publisher")).toEqual([
    ["Office 0", 334],
    ["Office 1", 333],
    ["Office 2", 333],
  ]);
  expect(options({ publisher: ["Office 1"], partner: ["China"] }, "publisher")[1]).toEqual(["Office 1", 167]);
  expect(options({ partner: ["Spain"] }, "partner")).toEqual([
    ["China", 500],
    ["India", 500],
    ["Spain", 0],
  ]);
});
