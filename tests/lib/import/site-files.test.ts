import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { chartObservations, chartModel } from "#lib/chart-model";
import { writeCsv } from "#lib/csv";
import { exploreFile } from "#lib/explore-file";
import { tableRows, tableText } from "#lib/explore-table";
import { allFiles } from "#lib/files";
import { ownSeries } from "#lib/import/own-series";
import { readPeriod } from "#lib/import/period-text";
import { plainCell } from "#lib/import/plain";
import { readFile, type ReadFile } from "#lib/import/read";
import { takeSeries } from "#lib/import/take";
import type { Observation } from "#lib/observation";
import { formatPeriod, parsePeriod } from "#lib/period";
import { seriesJson } from "#lib/series-document";
import { SeriesJson } from "#lib/series-json";
import { convert } from "#lib/unit";
import { vintageRows } from "#lib/vintage-rows";
import { choices } from "../../../app/(site)/explore/choices";

const files = allFiles(catalog);
const all = [...catalog.series.values()].flatMap(({ observations }) => observations);

const readText = (text: Uint8Array | string): Promise<ReadFile> =>
  readFile(new Blob([typeof text === "string" ? text : new Uint8Array(text)]), "given.csv");
const read = async (name: string): Promise<ReadFile> => readText((await files.get(name)?.bytes()) ?? "");

type Value = readonly [period: string, value: number | null, status: string];
const inOrder = (values: readonly Value[]): string[] => values.map((value) => value.join(" ")).sort();

/** The values of each series of a file that was read, by the id of the series. */
function held({ series, report }: ReadFile): Map<string, string[]> {
  const values = series.map(({ keys: [id], times, values, statuses, column }) => {
    const found = times.map(({ code }, at): Value => {
      const value = values[at] ?? NaN;
      return [code, Number.isNaN(value) ? null : value, statuses[at] ?? ""];
    });
    return [id ?? report.preview.header[column] ?? String(column), inOrder(found)] as const;
  });
  expect(new Set(values.map(([id]) => id)).size).toBe(values.length);
  return new Map(values);
}

/** The same of what a file is made from. */
function stated(observations: readonly Pick<Observation, "seriesId" | "period" | "value" | "status">[]) {
  const ids = [...new Set(observations.map(({ seriesId }) => seriesId))];
  const of = (id: string): Value[] =>
    observations.filter(({ seriesId }) => seriesId === id).map(({ period, value, status }) => [period, value, status]);
  return new Map(ids.map((id) => [id, inOrder(of(id))]));
}

/** Chosen series as the explorer holds them. */
const chosen = (ids: readonly string[]) =>
  choices
    .filter(({ id }) => ids.includes(id))
    .flatMap((choice) => {
      const series = catalog.series.get(choice.id);
      return series ? { choice, json: SeriesJson.parse(JSON.parse(seriesJson(catalog, series))) } : [];
    });
const someIds = [...catalog.series.keys()].filter((_, index) => index % 3 === 0);

describe("A file that this site wrote comes back whole: every series, every value, every status, nothing left to look at", () => {
  for (const chart of catalog.charts) {
    const shown = chartObservations(chartModel(catalog, chart));
    for (const ending of [".csv", ".excel.csv", ".excel-semicolon.csv"])
      test(`${chart.id}${ending}`, async () => {
        const file = await read(`${chart.id}${ending}`);
        expect(held(file)).toEqual(stated(shown));
        expect(file.report).toMatchObject({ sure: true, problems: [] });
      });

    test(`${chart.id}.wide.csv: each column is a series, in the unit of the chart`, async () => {
      const file = await read(`${chart.id}.wide.csv`);
      const inUnit = shown.flatMap((one) =>
        one.value === null ? [] : { ...one, value: convert(one.value, one.unit, chart.unit), status: "A" as const },
      );
      const byName = new Map(file.report.series.map(({ name }, index) => [name, file.series[index]]));
      expect([...byName.keys()].sort()).toEqual([...new Set(inUnit.map(({ seriesId }) => seriesId))].sort());
      const values = [...byName].flatMap(([seriesId, one]) =>
        (one?.times ?? []).map(({ code: period }, at) => ({
          ...{ seriesId, period, value: one?.values[at] ?? null, status: "A" as const },
        })),
      );
      expect(stated(values)).toEqual(stated(inUnit.toSorted((a, b) => (a.seriesId < b.seriesId ? -1 : 1))));
      expect(file.report).toMatchObject({ sure: true, problems: [] });
    });
  }

  test("observations.csv", async () => {
    const file = await read("observations.csv");
    expect(held(file)).toEqual(stated(all));
    expect(file.report.problems).toEqual([]);
  });

  test("vintages.csv", async () => {
    const rows = [...vintageRows(catalog)].map(({ series_id, period, value, status }) => ({
      ...{ seriesId: String(series_id), period: String(period), value: Number(value) },
      status: status as Observation["status"],
    }));
    const file = await read("vintages.csv");
    expect(held(file)).toEqual(stated(rows));
    expect(file.report).toMatchObject({ sure: true, problems: [] });
  });

  test("the file of the explorer, also with what a view adds", async () => {
    const seen = chosen(someIds);
    const { columns, rows } = exploreFile(
      seen.map(({ json }) => json),
      { as_of: "2030-01-01", scale: "log" },
    );
    const file = await readText(writeCsv(columns, rows));
    expect(held(file)).toEqual(stated(all.filter(({ seriesId }) => someIds.includes(seriesId))));
    expect(file.report.sure).toBe(true);
  });

  test("the table that the explorer copies, which names no vintage for a period", async () => {
    const file = await readText(tableText(tableRows(chosen(someIds))));
    expect(held(file)).toEqual(stated(all.filter(({ seriesId }) => someIds.includes(seriesId))));
    expect(file.report).toMatchObject({ sure: true, problems: [] });
  });
});

test("A series that did not arrive is named by its line, and the others of the file are read", async () => {
  const [one, other] = chosen(someIds);
  if (!one || !other) throw new Error("the catalog has no two series");
  const { columns, rows } = exploreFile([one.json], {}, [{ choice: other.choice, reason: "No answer." }]);
  const { report } = await readText(writeCsv(columns, rows));
  expect(report.series).toHaveLength(1);
  expect(report.problems.map(({ code, line }) => [code, line])).toEqual([["no_period", rows.length + 1]]);
});

test("A day stands for itself in a file of this site, even where all days begin a month", async () => {
  const [one] = chosen(someIds);
  if (!one) throw new Error("the catalog has no series");
  const days = ["2018-01-01", "2018-02-01", "2018-03-01"];
  const observations = days.flatMap((period) => one.json.observations.slice(0, 1).map((row) => ({ ...row, period })));
  const { columns, rows } = exploreFile([{ ...one.json, observations }], {});
  const { series } = await readText(writeCsv(columns, rows));
  expect(series.map(({ times }) => times.map(({ code }) => code))).toEqual([days]);
});

test("On the chart a series keeps its unit, its qualifiers and each of several values of one period, under ids of their own", async () => {
  const file = await read("observations.csv");
  const ids = file.report.series.map(({ id }) => id);
  const built = ids.flatMap((id) => {
    const [taken] = takeSeries(file.series, file.report.series, [id]);
    if (!taken) return [];
    const steps = ownSeries(taken, { number: 1, name: "given.csv", unit: "", axis: undefined });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return { source: catalog.series.get(file.series[id]?.keys[0] ?? ""), ...step.value };
  });
  for (const { source, choice, json } of built) {
    const rows = json.observations;
    expect(choice.unit).toBe(source?.observations[0]?.unit);
    expect(new Set(rows.map(({ observation_id: id }) => id)).size).toBe(rows.length);
    const told = source?.observations.map(({ period, qualifier }) => `${period} ${qualifier}`).sort();
    expect(rows.map(({ period, qualifier }) => `${period} ${qualifier}`).sort()).toEqual(told);
    const repeats = new Set(rows.map(({ period }) => period)).size < rows.length;
    expect(choice.statements).toBe(repeats);
  }
  expect(built.some(({ choice }) => choice.statements)).toBe(true);
  expect(built).toHaveLength(catalog.series.size);
});

test("Periods as this site prints them are read as what they are, and so are its codes", () => {
  for (const code of new Set(all.map(({ period }) => period))) {
    expect(readPeriod(code)).toBe(code);
    const found = readPeriod(plainCell(formatPeriod(code)));
    const consecutive = /^(\d{4})\.\.(\d{4})$/.exec(code);
    // Two years with a dash between them can be one that is written as two; only the code tells.
    if (consecutive && Number(consecutive[2]) === Number(consecutive[1]) + 1) continue;
    expect([code, found && parsePeriod(found)]).toEqual([code, parsePeriod(code)]);
  }
});
