import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile, type ReadFile } from "#lib/import/read";
import { Splitter, splitText } from "#lib/import/split";

const read = (text: string): Promise<ReadFile> => readFile(new Blob([text]), "given.csv");

/** What a cell of values may hold, with what has to become of it. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((n) => ({ text: String(n / 100), as: "value" })),
  },
  { weight: 2, arbitrary: fc.constantFrom("", "..", "n/a", "-", ":").map((text) => ({ text, as: "missing" })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("about 5", "=1+1", "@SUM(A1)", "1.2.3", "12 percent")
      .map((text) => ({ text, as: "bad" })),
  },
);
const width = 3;
const row = fc.record({
  year: fc.oneof(
    { weight: 9, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("soon", "2019/22") },
  ),
  cells: fc.array(cell, { minLength: width, maxLength: width }),
  /** How many cells a row has too many or too few. */
  over: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) }),
});
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

const preamble = fc.array(fc.constantFrom("Title (test data)", "", "Source: invented"), { maxLength: 3 });

function write(rows: readonly Row[], before: readonly string[]): string {
  const lines = rows.map(({ year, cells, over }, index) => {
    const texts = [year || String(1950 + index), ...cells.map(({ text }) => text)];
    return (over < 0 ? texts.slice(0, -1) : over > 0 ? [...texts, "9"] : texts).join(",");
  });
  // Enough good rows that the table is found.
  const good = Array.from({ length: 20 }, (_, index) => `${2050 + index},1.5,2.5,3.5`);
  return [...before, "Year,A,B,C", ...good.slice(0, 1), ...lines, ...good.slice(1)].join("\n");
}

/** What has to become of the cells of some rows. */
function expected(rows: readonly Row[]): Record<string, number> {
  const counts = { value: 60, missing: 0, bad: 0 };
  for (const { year, cells, over } of rows)
    if (year || over) counts.bad += width;
    else for (const { as } of cells) counts[as as keyof typeof counts] += 1;
  return counts;
}

describe("No row is lost silently", () => {
  test("every cell is a value, a missing value or a named problem, whatever the rows hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), preamble, async (rows, before) => {
        const { report } = await read(write(rows, before));
        const { counts } = report;
        const { value, missing, bad } = expected(rows);
        expect({ value: counts.values, missing: counts.missing, bad: counts.bad }).toEqual({ value, missing, bad });
        expect(counts.rows).toBe(rows.length + 20);
        expect(counts.before + counts.header + counts.blank + counts.notes + counts.rows).toBe(counts.lines);
        const named = report.problems.reduce((sum, { cells }) => sum + cells, 0);
        expect(named).toBe(counts.bad);
      }),
      { numRuns: 300 },
    );
  });

  test("the values that are kept are those of the file, in its digits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 30 }), async (rows) => {
        const { report, series } = await read(
          write(
            rows.map((cells) => ({ year: "", cells, over: 0 })),
            [],
          ),
        );
        rows.forEach((cells, index) =>
          cells.forEach(({ text, as }, column) => {
            const one = series[report.series.findIndex(({ name }) => name === "ABC".charAt(column))];
            const at = one?.times.findIndex(({ code }) => code === String(1950 + index)) ?? -1;
            if (as === "value")
              expect(one?.values[at]?.toFixed(one.decimals[at])).toBe(
                Number(text).toFixed(text.split(".")[1]?.length ?? 0),
              );
            if (as === "missing") expect(one?.values[at]).toBeNaN();
            if (as === "bad") expect(at).toBe(-1);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("any text is either read with every line counted, or refused with a reason", async () => {
    const letters = fc.constantFrom(..."0123456789,;\t\n\r\"'.- ()%=@abQM\u06F1\u0000é");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letters, maxLength: 200 }), async (text) => {
        const file = await read(`Year,A\n2001,1\n2002,2\n2003,3\n${text}`).catch((error: Error) => error);
        if (file instanceof Error) return expect(file).toMatchObject({ name: "ImportRefused" });
        const { counts } = file.report;
        expect(counts.before + counts.header + counts.blank + counts.notes + counts.rows).toBe(counts.lines);
        expect(counts.values + counts.missing + counts.bad).toBe(counts.cells);
      }),
      { numRuns: 500 },
    );
  });
});

describe("Splitter", () => {
  test("the rows do not depend on where a file is cut into pieces", () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab,\n\r"'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 4 }), (whole, cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b).filter((at) => at <= whole.length), whole.length];
        const splitter = new Splitter(",");
        const pieces = places.slice(1).flatMap((to, index) => splitter.push(whole.slice(places[index], to)));
        expect([...pieces, ...splitter.end()]).toEqual(splitText(whole, ","));
      }),
      { numRuns: 2000 },
    );
  });

  test("every line of a text begins in exactly one row", () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab,\n"'), maxLength: 60 });
    fc.assert(
      fc.property(text, (whole) => {
        const lines = splitText(whole, ",");
        const ends = lines.map(({ line }, index) => lines[index + 1]?.line ?? line + 1);
        lines.forEach(({ line }, index) => expect(line).toBeLessThan(ends[index] ?? 0));
        expect(lines[0]?.line ?? 1).toBe(1);
      }),
    );
  });
});
