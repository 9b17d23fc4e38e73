import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { explorerPanels } from "#lib/chart/explorer-panels";
import { markOf } from "#lib/chart/model";
import { readCsv, writeCsv } from "#lib/csv";
import {
  byIndicator,
  describeFilter,
  explicitView,
  fileRows,
  narrow,
  noFilter,
  observationOf,
  periodProblem,
  rangeProblem,
  readChosen,
  vintageName,
  withinRange,
} from "#lib/explore";
import { seriesJson } from "#lib/series-document";
import { SeriesJson } from "#lib/series-json";
import { observationColumns } from "#lib/columns";
import { observationRows } from "#lib/table";
import { formatView, readView } from "#lib/view";
import { bureau, choices, cited, days, liquids, office, prices, series } from "./invented-series";

const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe("narrowing the list", () => {
  test.each([
    [{}, choices],
    [{ text: "  CRUDE  yearbook " }, [office, bureau, prices]],
    [{ text: "zurich" }, [cited]],
    [{ text: "2020" }, [liquids]],
    [{ indicator: "prices" }, [prices]],
    [{ text: "eo 2019" }, [cited, office, bureau, prices]],
    [{ text: "oil-production 2020" }, [liquids]],
    [{ publisher: ["Bureau"] }, [bureau]],
    [{ publisher: ["Bureau", "Example Office"], kind: ["official"], vintage: "2019" }, [office, bureau, prices]],
    [{ definition: ["total liquids"] }, [liquids]],
    [{ partner: ["China"] }, []],
    [{ frequency: ["annual", "monthly"], kind: ["cited"] }, [cited]],
    [{ vintage: "2020" }, [liquids]],
    [{ text: "oil", publisher: ["Example Office"], vintage: "2019" }, [office, prices]],
    [{ text: "gold" }, []],
  ])("%j", (filter, found) => {
    expect(ids(narrow(choices, { ...noFilter, ...filter }))).toEqual(ids(found));
  });

  test("what narrows it is named, so that a list without results says why", () => {
    const nameOf = (id: string) => choices.find(({ indicator }) => indicator === id)?.indicatorName;
    const filter = {
      ...noFilter,
      text: " gold ",
      indicator: "prices",
      publisher: ["Bureau", "Office"],
      vintage: "2020",
    };
    expect(describeFilter(filter, nameOf)).toBe(
      "the text “gold”, the indicator Prices, the publisher Bureau or Office, the vintage 2020",
    );
    expect(describeFilter(noFilter, nameOf)).toBe("");
  });

  test("series stand under their indicator in the order given", () => {
    const groups = byIndicator(choices).map(({ name, choices: members }) => [name, ids(members)]);
    expect(groups).toEqual([
      ["Oil production", ids([cited, office, bureau, liquids])],
      ["Prices", ["irn-prices"]],
    ]);
  });

  test.each([
    ["2019-07", "July 2019"],
    ["2019-07-10", "10 July 2019"],
    ["2023", "2023"],
    ["first", "first"],
  ])("a vintage %s reads %s", (vintage, name) => expect(vintageName(vintage)).toBe(name));
});

describe("reading an address", () => {
  const known = new Set(ids(choices));

  test("what exists is kept, each series once", () => {
    const search = "?view=table&series=irn-prices~irn-oil-office~irn-prices&from=2016&to=SH1398&o=irn-prices-2016";
    expect(readChosen(search, known)).toEqual({
      view: {
        view: "table",
        series: ["irn-prices", "irn-oil-office"],
        from: "2016",
        to: "SH1398",
        o: "irn-prices-2016",
      },
      dropped: [],
    });
  });

  test("what does not exist, cannot be read or is not used is dropped and named", () => {
    const { view, dropped } = readChosen("?view=vintages&series=irn-gold~irn-prices&from=soon&cal=persian", known);
    expect(view).toEqual({ series: ["irn-prices"] });
    expect(dropped).toEqual([
      "from=soon cannot be read",
      "series irn-gold does not exist",
      "view=vintages is not used here",
      "cal=persian is not used here",
    ]);
  });
});

describe("the range", () => {
  test("a year or a period code is good, and so is nothing", () => {
    expect(["", "2018", "2018M04", "SH1398"].map(periodProblem)).toEqual([undefined, undefined, undefined, undefined]);
    expect(periodProblem("2019/20")).toContain("“2019/20” is not a period: write a year");
  });

  test("a range that ends before it begins is refused with both ends named", () => {
    expect(rangeProblem({ from: "2018", to: "2016" })).toBe(
      "The range ends (2016) before it begins (2018), so nothing lies in it.",
    );
    expect(rangeProblem({ from: "2018M04", to: "2018" })).toBeUndefined();
    expect(rangeProblem({ to: "2016" })).toBeUndefined();
  });

  test.each([
    [{}, ["2016", "2017", "2018"]],
    [{ from: "2017" }, ["2017", "2018"]],
    [{ to: "2016M01" }, ["2016"]],
    [{ from: "2016-12-31", to: "2017-01-01" }, ["2016", "2017"]],
    [{ from: "2019" }, []],
  ])("%j shows the periods it touches", (range, periods) => {
    const { observations } = withinRange(series(office, { 2016: 1, 2017: 2, 2018: null }), range);
    expect(observations.map(({ period }) => period)).toEqual(periods);
  });
});

describe("what is handed on", () => {
  test("a link leaves nothing to defaults and shows the same rows", () => {
    const json = series(office, { 2016: 1, 2017: 2 });
    const view = explicitView({ series: [office.id] }, [json]);
    expect(view).toMatchObject({ view: "chart", from: "2016", to: "2017" });
    expect(readView(formatView(view)).dropped).toEqual([]);
    expect(withinRange(json, view).observations).toEqual(json.observations);
    expect(explicitView({ view: "table", from: "2017M01" }, [json])).toMatchObject({ view: "table", from: "2017M01" });
  });

  test("a row is read back as its observation", () => {
    const json = series(office, { 2016: 1 });
    const [row] = json.observations;
    expect(row && observationOf(json, "KBD", { ...row, unit: "unheard of" })).toMatchObject({
      id: "irn-oil-office-2016",
      unit: "KBD",
      periodStart: days.period_start,
      periodEnd: days.period_end,
      sourceUrl: "",
      note: "",
    });
  });

  test.each([...catalog.series.keys()])("the rows of %s are those of the file on the server, byte for byte", (id) => {
    const one = catalog.series.get(id);
    if (!one) throw new Error("the id is of the catalog");
    const here = fileRows([SeriesJson.parse(JSON.parse(seriesJson(catalog, one)))]);
    const there = observationRows(catalog, one.observations);
    expect(writeCsv(observationColumns, here)).toBe(writeCsv(observationColumns, there));
  });

  test.each(catalog.cited)("the period of $id is read back as stated or inferred, as the catalog has it", (one) => {
    const file = catalog.series.get(one.seriesId);
    if (!file) throw new Error("a cited number has a series");
    const json = SeriesJson.parse(JSON.parse(seriesJson(catalog, file)));
    const row = json.observations.find(({ observation_id: id }) => id === one.id);
    expect(row && observationOf(json, one.unit, row).periodBasis).toBe(one.periodBasis);
  });

  test.each(catalog.cited)("$id is drawn over the same days as on its chart", (one) => {
    const file = catalog.series.get(one.seriesId);
    if (!file) throw new Error("a cited number has a series");
    const json = SeriesJson.parse(JSON.parse(seriesJson(catalog, file)));
    const { id: series, indicator, unit, definition } = file;
    const listed = { ...cited, id: series, indicator, unit, definition };
    const [drawn] = explorerPanels([{ choice: listed, json }])
      .flatMap(({ series: all }) => all.flatMap(({ dots }) => dots))
      .filter(({ id }) => id === one.id);
    const { start, end } = markOf(one, 0, { unit: one.unit });
    expect(drawn).toMatchObject({ start, end });
  });

  test("several series are in the order of the files on the server, whatever the order of choice", () => {
    const rows = fileRows([series(prices, { 2016: 1 }), series(office, { 2017: 2, 2018: null })]);
    const file = readCsv(writeCsv(observationColumns, rows));
    expect(file.map(({ observation_id: id, value }) => [id, value])).toEqual([
      ["irn-oil-office-2017", "2"],
      ["irn-oil-office-2018", ""],
      ["irn-prices-2016", "1"],
    ]);
  });
});
