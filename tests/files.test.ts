import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { allFiles } from "#lib/files";
import { absolute, links } from "#lib/links";
import { cleanText, looksLikeFormula } from "#lib/text";
import { listFiles } from "#lib/files/data-file";
import {
  csvFiles,
  everything,
  files,
  headers,
  observationFiles,
  observationHeader,
  parse,
  published,
  rowsOf,
} from "./published";

const sortKeys: Record<string, string[]> = {
  "citations.csv": [],
  "corrections.csv": [],
  "crosschecks.csv": ["observation_id"],
  "events.csv": ["event_id"],
  "origins.csv": ["observation_id", "origin_id"],
  "series.csv": ["series_id"],
  "sources.csv": ["source_id"],
  "vintages.csv": [],
};
const primaryKeys: Record<string, string[]> = {
  "citations.csv": ["citation_id"],
  "corrections.csv": ["date", "fact", "field", "old", "new"],
  "crosschecks.csv": ["observation_id", "side", "reading", "official_observation_id"],
  "events.csv": ["event_id"],
  "origins.csv": ["observation_id", "origin_id", "note"],
  "series.csv": ["series_id"],
  "sources.csv": ["source_id"],
  "vintages.csv": ["observation_id"],
};

/** The columns of numbers; every other one is text. */
const numbers = ["value", "value_shown", "difference", "decimals", "observations"];

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe.each(csvFiles)("$name", ({ name, body }) => {
  const rows = rowsOf(body);
  const cells = rows.flatMap((row) => Object.values(row));

  test("has the promised header as its first line and no byte order mark", () => {
    expect(body.split("\r\n")[0]).toBe(headers[name] ?? observationHeader);
  });

  test("ends every line with CR LF, the last one too, and has nothing after it", () => {
    expect(body).toMatch(/[^\r\n]\r\n$/);
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("is read by PapaParse without complaint, each row with every cell", () => {
    const { errors, data, meta } = parse(body.replace(/\r\n$/, ""));
    expect(errors).toEqual([]);
    expect(meta.delimiter).toBe(",");
    for (const row of data) expect(Object.keys(row)).toHaveLength(meta.fields?.length ?? 0);
  });

  test("is in the promised order, each row once", () => {
    const key = (columns: readonly string[]) => rows.map((row) => columns.map((column) => row[column]).join("\u0000"));
    const order = key(sortKeys[name] ?? ["series_id", "period_start", "as_of", "observation_id"]);
    expect(order).toEqual([...order].sort());
    expect(repeated(key(primaryKeys[name] ?? ["observation_id"]))).toEqual([]);
  });

  test("has clean text: composed, without marks or spaces that no eye can see", () => {
    expect(cells.filter((cell) => cleanText(cell) !== cell)).toEqual([]);
    expect(cells.filter((cell) => cell.trim() !== cell)).toEqual([]);
  });

  test("has no text that a spreadsheet takes for a formula", () => {
    const texts = rows
      .flatMap((row) => Object.entries(row))
      .flatMap(([column, cell]) => (numbers.includes(column) ? [] : cell));
    expect(texts.filter(looksLikeFormula)).toEqual([]);
  });

  test("has plain numbers and days", () => {
    const days = ["period_start", "period_end", "as_of", "accessed", "article_published", "not_after"];
    for (const row of rows) {
      for (const number of numbers) {
        expect(row[number] ?? "").toMatch(/^(-?(0|[1-9][0-9]*)(\.[0-9]+)?)?$/);
        expect(row[number]).not.toBe("-0");
      }
      for (const day of days) expect(row[day] ?? "").toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    }
  });
});

describe("files of observations", () => {
  test.each([...observationFiles])("%s has the catalog's values", (name, observations) => {
    const rows = rowsOf(files.find((file) => file.name === name)?.body ?? "");
    const written = rows.map((row) => [row.observation_id, row.value, row.unit, row.status, row.period]);
    const held = observations.map((one) => [
      one.id,
      one.value === null ? "" : one.value.toFixed(one.decimals),
      one.unit,
      one.status,
      one.period,
    ]);
    expect(written.sort()).toEqual(held.sort());
  });

  test("a value is empty only where it is missing, and then a note says why", () => {
    const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
    expect(rows.filter(({ value, status }) => (value === "") !== (status === "M"))).toEqual([]);
    expect(rows.filter(({ status, note }) => status === "M" && !note)).toEqual([]);
  });

  test("every cited number has its sentence, its article and, unless it was added up here, a verified check; no official one has", () => {
    const rows = rowsOf(files.find((file) => file.name === "observations.csv")?.body ?? "");
    const cited = rows.filter(({ article_id }) => article_id);
    expect(cited.map(({ observation_id }) => observation_id).sort()).toEqual(catalog.cited.map(({ id }) => id).sort());
    for (const { quote, passage_id, check, kind } of cited)
      expect([Boolean(quote), Boolean(passage_id), check]).toEqual([true, true, kind === "derived" ? "" : "verified"]);
    for (const { quote, passage_id, check } of rows.filter(({ article_id }) => !article_id))
      expect([quote, passage_id, check]).toEqual(["", "", ""]);
  });
});

describe("crosschecks.csv", () => {
  const body = (name: string) => rowsOf(files.find((file) => file.name === name)?.body ?? "");
  const observations = new Map(body("observations.csv").map((row) => [row.observation_id, row]));

  test("has every cited number on both days, and only official values beside it", () => {
    const rows = body("crosschecks.csv");
    const sides = new Set(rows.map(({ observation_id, side }) => `${observation_id} ${side}`));
    expect([...sides].sort()).toEqual(catalog.cited.flatMap(({ id }) => [`${id} now`, `${id} then`]).sort());
    const beside = rows.flatMap((row) => row.official_observation_id?.split("|").filter(Boolean) ?? []);
    expect(beside.filter((id) => observations.get(id)?.kind !== "official")).toEqual([]);
  });

  test("gives no value of the day of the article that was not public by then", () => {
    const article = new Map(catalog.cited.map((one) => [one.id, one.published]));
    const known = new Map(everything.map((one) => [one.id, one.knownBy]));
    const late = body("crosschecks.csv")
      .filter(({ side }) => side === "then")
      .flatMap((row) =>
        (row.official_observation_id?.split("|").filter(Boolean) ?? []).filter((id) => {
          const day = known.get(id);
          return !day || day > (article.get(row.observation_id ?? "") ?? "");
        }),
      );
    expect(late).toEqual([]);
  });

  test("one of its verdicts on the day of the article is the one in the row of the number", () => {
    for (const { id } of catalog.cited) {
      const verdicts = body("crosschecks.csv").filter((row) => row.observation_id === id && row.side === "then");
      expect(verdicts.map(({ verdict }) => verdict)).toContain(observations.get(id)?.crosscheck);
    }
  });
});

describe("series.csv", () => {
  test("counts the same rows as the file of observations", () => {
    const rows = rowsOf(files.find(({ name }) => name === "series.csv")?.body ?? "");
    expect(rows.map(({ series_id }) => series_id).sort()).toEqual([...catalog.series.keys()].sort());
    expect(rows.reduce((sum, { observations }) => sum + Number(observations), 0)).toBe(everything.length);
  });
});

describe("origins.csv", () => {
  test("has a row for every number and statement that an article states", () => {
    const rows = rowsOf(files.find(({ name }) => name === "origins.csv")?.body ?? "");
    const stated = [...catalog.cited.filter(({ kind }) => kind === "cited"), ...catalog.statements].map(({ id }) => id);
    expect([...new Set(rows.map(({ observation_id }) => observation_id))].sort()).toEqual(stated.sort());
    expect(rows.filter(({ origin_id, match }) => (origin_id === "") !== (match === "not_found"))).toEqual([]);
  });
});

describe("catalog.json", () => {
  const json = JSON.parse(files.find(({ name }) => name === "catalog.json")?.body ?? "{}");

  test("lists every chart and article with its permanent address", () => {
    expect(json.charts.map(({ url }: { url: string }) => url)).toEqual(
      catalog.charts.map(({ id }) => absolute(links.chart(id))),
    );
    expect(json.articles.map(({ url }: { url: string }) => url)).toEqual(
      catalog.articles.map(({ id }) => absolute(links.article(id))),
    );
  });

  test("counts the same rows as the files", () => {
    const count = json.series.reduce((sum: number, one: { observations: number }) => sum + one.observations, 0);
    expect(count).toBe(everything.length);
  });
});

test("a file made twice is the same file", async () => {
  const [first, second] = [await listFiles(published), await listFiles(allFiles(catalog))];
  expect(second).toEqual(first);
});
