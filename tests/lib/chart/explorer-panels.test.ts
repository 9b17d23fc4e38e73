import { describe, expect, test } from "vitest";
import { dayNumber } from "#lib/period";
import { cutTo, explorerPanels, timeShown, unitChoices } from "#lib/chart/explorer-panels";
import { bureau, cited, fetched, liquids, office, prices } from "../invented-series";

const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe("panels", () => {
  test("one axis where measure and definition agree, in a unit that is short to write", () => {
    const [panel, ...others] = explorerPanels([fetched(office, { 2016: 2500 }), fetched(bureau, { 2016: 2.4 })]);
    expect(others).toEqual([]);
    expect(panel).toMatchObject({
      title: "Oil production",
      definition: "crude oil only",
      unit: "MBD",
      extent: [0, 2.5],
    });
    expect(panel?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([[2.5], [2.4]]);
  });

  test("one unit that a reader chose, for all that convert to it", () => {
    const all = [fetched(office, { 2016: 2500 }), fetched(bureau, { 2016: 2.4 }), fetched(prices, { 2016: 3 })];
    expect(explorerPanels(all, { unit: "KBD" }).map(({ unit, extent }) => [unit, extent])).toEqual([
      ["KBD", [0, 2500]],
      ["PC", [0, 3]],
    ]);
    expect(unitChoices(all)).toEqual(expect.arrayContaining(["KBD", "MBD"]));
    expect(unitChoices([fetched(prices, { 2016: 3 })])).toEqual([]);
  });

  test("another definition or another indicator is another panel; one measure has one scale", () => {
    const panels = explorerPanels([
      fetched(office, { 2016: 2500 }),
      fetched(liquids, { 2016: 4000 }),
      fetched(prices, { 2016: -3 }),
    ]);
    expect(panels.map(({ definition, unit, extent }) => [definition, unit, extent])).toEqual([
      ["crude oil only", "MBD", [0, 4]],
      ["total liquids", "MBD", [0, 4]],
      ["crude oil only", "PC", [-3, 0]],
    ]);
  });

  test("a citation that leaves the definition open stands with each that it may mean, and says so", () => {
    const panels = explorerPanels([
      fetched(cited, { 2016: 4 }),
      fetched(office, { 2016: 2500 }),
      fetched(liquids, { 2016: 4000 }),
    ]);
    expect(panels.map(({ series: members, repeated }) => [ids(members), repeated])).toEqual([
      [["irn-oil-writer", "irn-oil-office"], ["Writer"]],
      [["irn-oil-writer", "irn-oil-liquids"], ["Writer"]],
    ]);
    expect(panels.map(({ definition }) => definition)).toEqual(["crude oil only", "total liquids"]);
  });

  test("alone it has a panel of its own", () => {
    const [panel] = explorerPanels([fetched(cited, { 2016: 4 }), fetched(prices, { 2016: 1 })]);
    expect(panel).toMatchObject({ definition: "production, as the article words it", repeated: [] });
  });

  test("yearly values are steps, statements and citations are points, a missing value is none", () => {
    const said = { ...bureau, statements: true };
    const [panel] = explorerPanels([
      fetched(office, { 2016: 1, 2017: null }),
      fetched(said, { 2016: 1 }),
      fetched(cited, { 2016: 1 }),
    ]);
    expect(panel?.series.map(({ shape, points }) => [shape, points.length])).toEqual([
      ["steps", 1],
      ["points", 1],
      ["points", 1],
    ]);
  });

  test("namesakes are told apart by their place", () => {
    const other = { ...office, id: "irq-oil-office", title: "Iraq: oil (Office)" };
    const [panel] = explorerPanels([fetched(office, { 2016: 1 }), fetched(other, { 2016: 1 })]);
    expect(panel?.series.map(({ label }) => label)).toEqual(["Iran, Office", "Iraq, Office"]);
  });

  test("the time shown is whole years around every value, or the range; periods are cut at its ends", () => {
    const panels = explorerPanels([fetched(office, { 2016: 1, 2018: 1 })]);
    expect(timeShown(panels, {})).toEqual([dayNumber("2016-01-01"), dayNumber("2019-01-01")]);
    const time = timeShown(panels, { from: "2016M07", to: "2017" });
    expect(time).toEqual([dayNumber("2016-07-01"), dayNumber("2018-01-01")]);
    expect(cutTo(panels, time)[0]?.series[0]?.points[0]).toMatchObject({
      start: time[0],
      end: dayNumber("2017-01-01"),
    });
  });
});
