import { expect, test } from "vitest";
import { buildCatalog } from "#lib/catalog";
import { absolute } from "#lib/links";
import { citeChart, citeObservation } from "#lib/reference";
import { facts } from "../fixtures/small-corpus";

const catalog = buildCatalog(facts);
const [chart] = catalog.charts;
const [article] = catalog.articles;
const [observation] = catalog.cited;
if (!chart || !article || !observation) throw new Error("the small corpus has a chart, an article and a number");

test("a chart is cited by its title, the version of the data and its permanent address", () => {
  expect(citeChart(chart, catalog.version)).toBe(
    `Iran indicators. “Oil: Iran, million barrels per day.” Version 1.2.0 of the data. ${absolute("/charts/oil/")}`,
  );
});

test("a number is cited by the article that states it, then by where it was found", () => {
  expect(citeObservation(observation, article, "Inflation")).toBe(
    "Ada Writer and Ben Reader, “A Newer Article”, Example Times, 3 February 2020: inflation −4.5%, 2019/20. " +
      `Found through Iran indicators, ${absolute("/o/irn-inflation-sh1398-writers/")}`,
  );
});
