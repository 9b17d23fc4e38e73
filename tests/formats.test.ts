import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { columnType } from "#lib/column-types";
import { chartModel } from "#lib/chart-model";
import { instructions } from "#lib/files/llms";
import { recipes } from "#lib/files/recipes";
import { snippets, textColumns } from "#lib/files/snippets";
import { usesOfChart, usesOfNumber } from "#lib/files/uses";
import { chartTable, tablesOf } from "#lib/tables";
import { cleanText } from "#lib/text";
import { bodyOf, published, rowsOf } from "./published";
import Papa from "papaparse";

describe.each(tablesOf(catalog).map((table) => [table.name, table] as const))("%s", (name, table) => {
  test("for Excel it is the same file behind a byte order mark", async () => {
    expect(await bodyOf(`${name}.excel.csv`)).toBe(`\uFEFF${await bodyOf(`${name}.csv`)}`);
  });

  test("with semicolons it has the same cells, but for the comma in numbers", async () => {
    const body = await bodyOf(`${name}.excel-semicolon.csv`);
    expect(body.startsWith(`\uFEFF${table.columns.join(";")}\r\n`)).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(body.slice(1).replace(/\r\n$/, ""), {
      header: true,
      delimiter: ";",
    });
    const plain = data.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          columnType(column) === "number" ? cell.replace(",", ".") : cell,
        ]),
      ),
    );
    expect(plain).toEqual(rowsOf(await bodyOf(`${name}.csv`)));
  });
});

test.each(tablesOf(catalog).map((table) => [table.name, table] as const))(
  "the columns of %s, and no others, have a meaning",
  (_, table) => {
    expect(Object.keys(table.meanings)).toEqual([...table.columns]);
  },
);

describe.each(catalog.charts.map((chart) => [chart.id, chart] as const))("%s.wide.csv", (id, chart) => {
  test("un-pivoted it gives the tidy file's values back", async () => {
    const tidy = [...chartTable(catalog, chart).rows()]
      .filter(({ value_shown }) => value_shown !== null)
      .map(({ series_id, period, value_shown }) => [series_id, period, Number(value_shown)].join(" "));
    const wide = rowsOf(await bodyOf(`${id}.wide.csv`)).flatMap((row) =>
      Object.entries(row)
        .filter(([column, cell]) => !column.startsWith("period") && cell !== "")
        .map(([series, cell]) => [series, row.period, Number(cell)].join(" ")),
    );
    expect(wide.sort()).toEqual(tidy.sort());
  });

  test("its rows are in the order of time", async () => {
    const order = rowsOf(await bodyOf(`${id}.wide.csv`)).map(({ period_start }) => period_start);
    expect(order).toEqual([...order].sort());
  });
});

test("the file of a series has the rows that its JSON has", async () => {
  for (const id of catalog.series.keys()) {
    const { observations } = JSON.parse(await bodyOf(`series/${id}.json`));
    const rows = rowsOf(await bodyOf(`series/${id}.csv`));
    const kept = (row: Record<string, unknown>) => [
      row.observation_id,
      row.period,
      Number(row.value),
      cleanText(String(row.note ?? "")),
    ];
    expect(rows.map(kept)).toEqual(observations.map(kept));
  }
});

test("events.csv names the charts that draw each happening", async () => {
  const rows = rowsOf(await bodyOf("events.csv"));
  expect(rows.map(({ event_id }) => event_id).sort()).toEqual(catalog.events.map(({ id }) => id).sort());
  const flags = rows.flatMap(({ event_id, charts }) =>
    (charts ?? "")
      .split("|")
      .filter(Boolean)
      .map((chart) => `${event_id} ${chart}`),
  );
  const drawn = catalog.charts.flatMap((chart) =>
    chartModel(catalog, chart).events.map(({ event }) => `${event.id} ${chart.id}`),
  );
  expect(flags.sort()).toEqual(drawn.sort());
  expect(flags).not.toEqual([]);
});

test("every licence is an SPDX id or an address, and every source that is named is listed", async () => {
  const sources = rowsOf(await bodyOf("sources.csv"));
  for (const { licence_id } of sources) expect(licence_id).toMatch(/^([A-Z][\w.-]*|https?:\/\/\S+)$/i);
  const listed = new Set(sources.map(({ source_id }) => source_id));
  const named = rowsOf(await bodyOf("observations.csv")).map(({ source_id }) => source_id);
  expect(named.filter((id) => !listed.has(id))).toEqual([]);
});

test("catalog.json lists every file but itself, with its size", async () => {
  const { files } = JSON.parse(await bodyOf("catalog.json"));
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual(
    [...published.keys()].filter((name) => name !== "catalog.json").sort(),
  );
  for (const { path, bytes } of files) expect((await published.get(path)?.bytes())?.length, path).toBe(bytes);
});

describe.each(["JavaScript", "Observable"])("%s reads a file as the pages say to", (tool) => {
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  const parse = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const run = (name: string, id?: string): Promise<Record<string, unknown>[]> => {
    const code = snippets("oil-exports.csv", id).find((one) => one.tool === tool)?.code ?? "";
    const lines = code.split("\n").filter((line) => !line.startsWith("import "));
    const csv = async (path: string, row: (cells: Record<string, string>) => unknown) =>
      parse(await bodyOf(path)).map(row);
    const fetched = async (path: string) => new Response(await bodyOf(path));
    const body = `${lines.join("\n")} return ${name};`;
    return AsyncFunction("fetch", "Papa", "d3", body)(fetched, Papa, { csv });
  };
  const plain = (row: Record<string, unknown>) => ({ ...row, value: row.value === null ? "" : Number(row.value) });

  test("every row", async () => {
    expect((await run("rows")).map(plain)).toEqual(rowsOf(await bodyOf("oil-exports.csv")).map(plain));
  });

  test("one number", async () => {
    const id = "irn-oil-exports-2010-steinbock";
    expect(await run("[number]", id)).toMatchObject([{ observation_id: id }]);
  });
});

test("Stata is told by their place which columns are text", async () => {
  const code = snippets("oil-exports.csv").find(({ tool }) => tool === "Stata")?.code ?? "";
  const places = /stringcols\(([\d ]+)\)/.exec(code)?.[1]?.split(" ").map(Number) ?? [];
  const columns = Object.keys(rowsOf(await bodyOf("oil-exports.csv"))[0] ?? {});
  expect(places.map((place) => columns[place - 1])).toEqual([...textColumns]);
});

describe("the files that a page offers", () => {
  test.each(catalog.charts.map((chart) => [chart.id, chart] as const))("%s: each is published", (_, chart) => {
    for (const uses of [usesOfChart(chart), usesOfNumber(chart)])
      for (const { file } of [...uses.shown, ...uses.everything])
        expect([file, published.has(file)]).toEqual([file, true]);
  });
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("the task “%s”", (_, { code }) => {
  const named = [...code.matchAll(/\/data\/v1\/([\w./-]+)"/g)].map(([, name = ""]) => name);

  test("takes five lines at most", () => {
    expect(code.split("\n").length).toBeLessThanOrEqual(5);
  });

  test("reads files that are published, by columns and ids that are in them", async () => {
    expect(named).not.toEqual([]);
    const bodies = await Promise.all(named.map(bodyOf));
    const words = [...code.replace(/"[^"]*\/data\/v1\/[^"]*"/g, "").matchAll(/["']([a-z][\w-]{4,})["']/g)];
    const own = ["string", "series", "bibtex", "index", "count"];
    for (const [, word = ""] of words.filter(
      ([, one = ""]) => !own.includes(one) && !/^(o-|last|year|fall|text)/.test(one),
    ))
      expect([word, bodies.some((body) => body.includes(word))]).toEqual([word, true]);
  });
});

test("llms.txt begins with instructions, and every file it names is published", () => {
  const text = instructions(catalog);
  expect(text.indexOf("## Before answering")).toBeLessThan(text.indexOf("## Descriptions"));
  const named = [...text.matchAll(/\/data\/v1\/([^)]+)\)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(catalog.charts.length);
  expect(named.filter((name) => !published.has(name))).toEqual([]);
});
