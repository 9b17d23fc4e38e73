import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ImportRefused } from "#lib/import/problem";
import { readFile, type ReadFile } from "#lib/import/read";

/** What is expected of a file, in the JSON file beside it. Whatever it does not name is not looked at. */
interface Expected {
  /** Whose form it has, and what is special about it. */
  form: string;
  /** Decisions by their keys. */
  decisions?: Record<string, string>;
  /** What the reasons of decisions have to say, by the keys of the decisions. */
  whys?: Record<string, string>;
  /** False where a reader has to look before anything is drawn. */
  sure?: boolean;
  series?: string[];
  units?: Record<string, string>;
  /** Some values by series and period; null for a missing one. */
  values?: Record<string, Record<string, number | null>>;
  /** Some statuses by series and period. */
  statuses?: Record<string, Record<string, string>>;
  counts?: Record<string, number>;
  /** Code, line and column of every problem. */
  problems?: [string, number, number | null][];
  refused?: string;
}

const folder = "tests/fixtures/import";
const files = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${folder}/${name}.expected.json`, "utf8"));

async function read(name: string): Promise<ReadFile> {
  return readFile(new Blob([readFileSync(`${folder}/${name}`)]), name);
}

/** What stands in a file for a period of a series: its value, null for a missing one, and its status. */
function cellOf({ report, series }: ReadFile, name: string, period: string) {
  const one = series[report.series.findIndex((summary) => summary.name === name)];
  const at = one?.times.findIndex(({ code }) => code === period) ?? -1;
  const value = at < 0 ? undefined : one?.values[at];
  return { value: value !== undefined && Number.isNaN(value) ? null : value, status: one?.statuses[at] };
}

test("There are at least sixty files, each with what is expected of it", () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  for (const name of files) expect(expectedOf(name).form).not.toBe("");
});

describe.each(files)("%s", (name) => {
  const expected = expectedOf(name);

  if (expected.refused)
    test(`${expected.form}: it is refused with a reason and a remedy`, async () => {
      const error: unknown = await read(name).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ImportRefused);
      const { refusal } = error as ImportRefused;
      expect(refusal.code).toBe(expected.refused);
      expect(refusal.message).toMatch(/^[A-Z].*\.$/);
      expect(refusal.remedy).toMatch(/^[A-Z].*\.$/);
    });
  else
    test(`${expected.form}: decisions, series, values and problems are those expected`, async () => {
      const file = await read(name);
      const { report } = file;
      const decided = Object.fromEntries(report.decisions.map(({ key, value }) => [key, value]));
      expect(decided).toMatchObject(expected.decisions ?? {});
      expect(report.problems.map(({ code, line, column }) => [code, line, column?.number ?? null])).toEqual(
        expected.problems ?? [],
      );
      if (expected.series) expect(report.series.map((one) => one.name)).toEqual(expected.series);
      for (const [series, values] of Object.entries(expected.values ?? {}))
        for (const [period, value] of Object.entries(values))
          expect([series, period, cellOf(file, series, period).value]).toEqual([series, period, value]);
      for (const [series, statuses] of Object.entries(expected.statuses ?? {}))
        for (const [period, status] of Object.entries(statuses))
          expect([series, period, cellOf(file, series, period).status]).toEqual([series, period, status]);
      for (const [key, why] of Object.entries(expected.whys ?? {}))
        expect(report.decisions.find((one) => one.key === key)?.why).toContain(why);
      for (const [series, unit] of Object.entries(expected.units ?? {}))
        expect(report.series.find((one) => one.name === series)?.unit).toBe(unit);
      expect(report.counts).toMatchObject(expected.counts ?? {});
      expect(report.sure).toBe(expected.sure ?? (expected.problems ?? []).length === 0);
      for (const { why } of report.decisions) expect(why).not.toBe("");
    });

  test("every line and every cell is counted as something", async () => {
    if (expected.refused) return;
    const { counts } = (await read(name)).report;
    expect(counts.before + counts.header + counts.blank + counts.notes + counts.rows).toBe(counts.lines);
    expect(counts.values + counts.missing + counts.bad).toBe(counts.cells);
  });
});
