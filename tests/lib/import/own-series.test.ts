import { expect, test } from "vitest";
import { explorerPanels } from "#lib/chart/explorer-panels";
import { readCsv, writeCsv } from "#lib/csv";
import { exploreFile } from "#lib/explore-file";
import { isOwnId } from "#lib/import/own-id";
import { type OwnFile, ownSeries } from "#lib/import/own-series";
import { readFile } from "#lib/import/read";
import { mostValues, takeSeries } from "#lib/import/take";
import type { Fetched } from "#lib/chart/explorer-panels";
import { fetched, office } from "../invented-series";

const file: OwnFile = { number: 1, name: "mine.csv", unit: "", axis: undefined };

async function own(text: string, said: Partial<OwnFile> = {}): Promise<Fetched[]> {
  const { series, report } = await readFile(new Blob([text]), "mine.csv");
  const ids = report.series.map(({ id }) => id);
  return takeSeries(series, report.series, ids).map((taken) => {
    const steps = ownSeries(taken, { ...file, ...said });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  });
}

test("a series of the reader's own bears the name of its file, and no source or licence of ours", async () => {
  const [one] = await own("Year,Oil\n2017,3.80\n2018,3.55\n");
  expect(one?.choice).toMatchObject({ kind: "own", publisher: "Your file: mine.csv", vintage: "", unit: "OWN" });
  expect(isOwnId(one?.choice.id)).toBe(true);
  expect(one?.json.source).toMatchObject({ id: "", url: null, licence: "" });
});

test("in the file it stands beside published series, in the same columns, with its digits kept", async () => {
  const all = [...(await own("Year,Oil\n2017,3.80\n2018,3.55\n")), fetched(office, { 2017: 3800 })];
  const { columns, rows } = exploreFile(
    all.map(({ json }) => json),
    {},
  );
  const read = readCsv(writeCsv(columns, rows));
  expect(read.map(({ kind, value, stated_by: by, url }) => [kind, value, by, url !== ""])).toEqual([
    ["", "3800", "Example Office", true],
    ["own", "3.80", "Your file: mine.csv", false],
    ["own", "3.55", "Your file: mine.csv", false],
  ]);
});

test("it shares an axis with a published series only where the reader says so", async () => {
  const text = "Year,Oil\n2017,3800\n";
  const published = fetched(office, { 2017: 3900 });
  expect(explorerPanels([published, ...(await own(text))])).toHaveLength(2);
  const { indicator, indicatorName, definition, unit } = office;
  const [panel, ...others] = explorerPanels([
    published,
    ...(await own(text, { axis: { indicator, indicatorName, definition, unit } })),
  ]);
  expect(others).toEqual([]);
  expect(panel?.series.map(({ choice }) => choice.kind)).toEqual(["official", "own"]);
});

test("a unit that a file names is ours where we have it, else it stays the reader's words", async () => {
  expect((await own("Year,GDP growth (annual %)\n2017,3\n"))[0]?.choice.unit).toBe("PC");
  const [other] = await own("Year,Caviar (tonnes)\n2017,3\n");
  expect(other?.choice).toMatchObject({ unit: "OWN", ownUnit: "tonnes" });
  expect(explorerPanels([other].filter((one) => one !== undefined))[0]?.unitName).toBe("tonnes");
});

test("two units of one quantity end in one panel, whatever language they are in, with the values drawn true", async () => {
  const built = [
    ...(await own("Year,Oil (kb/d),Oil again (mb/d),نفت (میلیون بشکه در روز),Öl (Mio. b/d)\n2017,3800,3.8,3.8,3.8\n")),
  ];
  const [panel, ...others] = explorerPanels(built);
  expect(others).toEqual([]);
  expect(panel?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([[3.8], [3.8], [3.8], [3.8]]);
});

test("on an axis of ours a unit of the file that converts to it is converted, not renamed", async () => {
  const { indicator, indicatorName, definition, unit } = office;
  const axis = { indicator, indicatorName, definition, unit };
  const [panel, ...others] = explorerPanels([
    fetched(office, { 2017: 3900 }),
    ...(await own("Year,Oil (mb/d)\n2017,3.8\n", { axis })),
  ]);
  expect(others).toEqual([]);
  expect(panel?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([[3.9], [3.8]]);
});

test("a mark of a missing value at an end of a series stays, as one in the middle does; empty cells there do not", async () => {
  const [one] = await own("Year,A\n2014,\n2015,..\n2016,1\n2017,n/a\n2018,2\n2019,--\n2020,\n");
  expect(one?.json.observations.map(({ period, value, status }) => [period, value, status])).toEqual([
    ["2015", null, "M"],
    ["2016", 1, "A"],
    ["2017", null, "M"],
    ["2018", 2, "A"],
    ["2019", null, "M"],
  ]);
});

test("series whose names begin alike are told apart on the chart", async () => {
  const built = await own(
    "Year,CPI ANNUAL RATE 00: ALL ITEMS 2015=100,CPI ANNUAL RATE 00: ALL ITEMS energy\n2017,1,2\n",
  );
  expect(built.map(({ choice }) => choice.short)).toEqual(["CPI… 2015=100 (your data)", "CPI… energy (your data)"]);
});

test("of a series that is too long the newest values are taken, and the rest are counted", async () => {
  const days = Array.from({ length: mostValues + 5 }, (_, day) =>
    new Date(day * 86_400_000).toISOString().slice(0, 10),
  );
  const { series, report } = await readFile(
    new Blob([`Date,Price\n${days.map((day) => `${day},1`).join("\n")}`]),
    "mine.csv",
  );
  const [taken] = takeSeries(series, report.series, [0]);
  expect(taken).toMatchObject({ left: 5 });
  expect(taken?.codes.at(-1)).toBe(days.at(-1));
});
