import { expect, test } from "vitest";
import { explorerPanels, type ExplorerPanel } from "#lib/chart/explorer-panels";
import { findHit, firstHit, type Hit, step } from "#lib/chart/hits";
import { bureau, cited, fetched, office } from "../invented-series";

const panelOf = (): ExplorerPanel => {
  const [panel] = explorerPanels([
    fetched({ ...cited, definition: office.definition }, { 2016: 4 }),
    fetched(office, { 2016: 2500, 2017: 2600, 2018: 2700 }),
    fetched(bureau, { 2016: 2.4, 2018: 2.5 }),
  ]);
  if (!panel) throw new Error("they share an axis");
  return panel;
};
const panel = panelOf();
const idOf = (hit: Hit | undefined): string | undefined => hit?.point.observation.id;

test("the keys begin at the value picked out, else at the first cited one", () => {
  expect(idOf(firstHit(panel, "irn-oil-office-2017"))).toBe("irn-oil-office-2017");
  expect(idOf(firstHit(panel, undefined))).toBe("irn-oil-writer-2016");
  expect(idOf(firstHit(panel, "irn-gold-2016"))).toBe("irn-oil-writer-2016");
});

test.each([
  ["ArrowRight", "irn-oil-office-2018"],
  ["ArrowLeft", "irn-oil-office-2016"],
  ["Home", "irn-oil-office-2016"],
  ["End", "irn-oil-office-2018"],
  ["ArrowDown", "irn-oil-bureau-2018"],
  ["ArrowUp", "irn-oil-writer-2016"],
  ["a", undefined],
])("from the middle of a series, %s leads to %s", (key, to) => {
  const from = findHit(panel, "irn-oil-office-2017");
  expect(from && idOf(step(panel, from, key))).toBe(to);
});

test("a value is found again when the panel was made anew", () => {
  expect(findHit(panelOf(), "irn-oil-office-2017")?.point).not.toBe(findHit(panel, "irn-oil-office-2017")?.point);
  expect(idOf(findHit(panelOf(), "irn-oil-office-2017"))).toBe("irn-oil-office-2017");
});
