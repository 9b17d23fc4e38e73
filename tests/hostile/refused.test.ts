import { describe, expect, test } from "vitest";
import { CorpusError } from "#lib/corpus-error";
import type { Facts } from "#lib/facts";
import { readSeriesRows } from "#lib/series-file";
import { problemsOf } from "../fixtures/problems";
import { facts, noneFound, older } from "../fixtures/small-corpus";

const articles = (change: object): Facts => {
  const changed = { ...older, ...change };
  return { ...facts, articles: [changed], origins: noneFound([changed]) };
};
const observations = (id: string, change: object = {}) =>
  articles({
    observations: { ...older.observations, [id]: { ...older.observations["irn-oil-2017-writer"], ...change } },
  });
const [oil] = facts.charts;
const [yearbook] = facts.sources;
const charts = (change: object): Facts => ({
  ...facts,
  charts: [{ ...oil, ...change } as (typeof facts.charts)[number]],
});
const sources = (change: object): Facts => ({
  ...facts,
  sources: [{ ...yearbook, ...change } as (typeof facts.sources)[number]],
});
const records = (change: object): Facts => ({
  ...facts,
  series: facts.series.map(({ record, rows }) => ({ record: { ...record, ...change }, rows })),
});

describe("a character that nobody sees stops the build, named by code and place", () => {
  test.each([
    ["a null byte", "\0", "U+0000"],
    ["a bell", "\u0007", "U+0007"],
    ["a carriage return", "\r", "U+000D"],
    ["an escape", "\u001B", "U+001B"],
    ["a C1 control", "\u0085", "U+0085"],
    ["a line separator", "\u2028", "U+2028"],
    ["a right-to-left override", "\u202E", "U+202E"],
    ["a bidi isolate", "\u2066", "U+2066"],
    ["a byte order mark", "\uFEFF", "U+FEFF"],
    ["half a character", "\uD800", "U+D800"],
    ["the other half", "\uDC00", "U+DC00"],
    ["what is no character", "\uFFFF", "U+FFFF"],
  ])("%s", (_, char, code) => {
    const [problem, ...rest] = problemsOf(articles({ title: `Oil${char}rises` }));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ article: "older-article", path: "title" });
    expect(problem?.wrong).toBe(`it holds the character ${code} at place 4, which no reader sees: take it out.`);
  });

  test.each([
    [
      "a passage",
      articles({ passages: { oil: { heading: null, text: "Prices fell\u202E sharply." } } }),
      "passages › oil › text",
    ],
    ["a note", observations("irn-oil-2017-writer", { note: "x\0" }), "observations › irn-oil-2017-writer › note"],
    ["a chart's note", charts({ notes: ["x\0"] }), "oil › notes › 0"],
    ["a source's title", sources({ title: "Year\0book" }), "office-yearbook › title"],
    ["a series' notes", records({ notes: "x\0" }), "irn-oil-office › notes"],
  ])("in %s too", (_, corpus, path) => {
    expect(problemsOf(corpus)).toContainEqual(expect.objectContaining({ path, code: "shape" }));
  });

  test("but a joiner, which Persian words need, a line break and a character beyond the first 65,536 are text", () => {
    expect(problemsOf(articles({ title: "می\u200Cشود, two\nlines, 😀" }))).toEqual([]);
  });
});

describe("a text that a spreadsheet would run stops the build", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u200E=1", "=1\nb"])("%j", (title) => {
    const [problem, ...rest] = problemsOf(articles({ title }));
    expect(rest).toEqual([]);
    expect(problem?.wrong).toMatch(
      /^it begins with “.”, which a spreadsheet takes for the beginning of a formula: begin it with a word\.$/,
    );
  });

  test("a quotation that begins with a minus needs a word more", () => {
    const [problem] = problemsOf(observations("irn-oil-2017-writer", { quote: "-2 million barrels per day" }));
    expect(problem?.path).toBe("observations › irn-oil-2017-writer › quote");
  });
});

describe("an id that could reach further than its record stops the build", () => {
  test.each(["__proto__", "toString", "hasOwnProperty", "a/b", "..", "a.b", "A", "", "a".repeat(61), "ä", "a\0"])(
    "%j",
    (id) => {
      const [problem] = problemsOf(charts({ id }));
      expect(problem).toMatchObject({ code: "shape", article: "data/charts.ts" });
      expect(problem?.wrong).toMatch(/^an id (is lower-case words|has at most 60)/);
    },
  );

  test.each(["constructor", "con", "prn", "aux", "nul", "com1", "lpt9"])(
    "%s, a name that systems keep for themselves",
    (id) => {
      const wrong = `“${id}” cannot be an id, since systems keep that name for themselves: choose another.`;
      expect(problemsOf(charts({ id }))).toContainEqual(expect.objectContaining({ wrong }));
      expect(problemsOf(observations(id))).toContainEqual(
        expect.objectContaining({ wrong, path: `observations › ${id}` }),
      );
      expect(problemsOf(observations("irn-oil-2017-writer", { passage: id }))).toContainEqual(
        expect.objectContaining({ wrong }),
      );
      expect(problemsOf(records({ indicator: id }))).toContainEqual(expect.objectContaining({ wrong }));
    },
  );

  test.each(["passages", "observations", "statements", "events"] as const)(
    "__proto__ among %s, as a key or as what is inherited",
    (map) => {
      const parsed = JSON.parse('{"__proto__": {"text": "lost"}}') as object;
      const literal = { __proto__: { text: "lost" } };
      for (const hidden of [parsed, literal]) {
        const problems = problemsOf(articles({ [map]: hidden }));
        expect(problems).toContainEqual(expect.objectContaining({ code: "id_malformed", path: map }));
        expect(problems.map(({ wrong }) => wrong).join()).toContain("“__proto__” is not an id");
      }
      expect(({} as { text?: string }).text).toBeUndefined();
    },
  );

  test.each(["observations", "citations", "crosschecks", "origins", "series", "vintages", "sources", "catalog"])(
    "a chart named %s, whose file would be another's",
    (id) => {
      expect(problemsOf(charts({ id }))).toContainEqual(
        expect.objectContaining({ code: "id_taken", path: `${id} › id` }),
      );
    },
  );

  test.each(["../secret.txt", "/etc/passwd", "a\\b.txt", ".hidden", "a\0.txt"])("a text's file named %j", (file) => {
    expect(problemsOf(articles({ file }))).toContainEqual(expect.objectContaining({ path: "file" }));
  });
});

describe("an address that is no page's stops the build", () => {
  test.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org",
    "https://a b",
    "x",
  ])("%j", (url) => {
    expect(problemsOf(articles({ url }))).toContainEqual(expect.objectContaining({ path: "url" }));
    expect(problemsOf(sources({ url }))).toContainEqual(expect.objectContaining({ path: "office-yearbook › url" }));
  });
});

describe("a file of an official series that is not as it should be is refused with the file's name and the place", () => {
  const header = "period,value,status,qualifier,vintage,published,not_after,date_basis,publisher,cite,note";
  const read = (text: string) => {
    try {
      return readSeriesRows(text, "data/series/x/y.csv");
    } catch (error) {
      if (error instanceof CorpusError) return error.problems.map(({ article, path }) => `${article} › ${path}`);
      throw error;
    }
  };
  const row = (change: Record<string, string>) => {
    const cells: Record<string, string> = { period: "2018", value: "1", status: "A", qualifier: "exact", ...change };
    const names = header.split(",");
    return `${header}\n${names.map((name) => cells[name] ?? "").join(",")}\n`;
  };

  test.each([
    ["a column twice", `${header},note\n2018,1,A,exact,,,,,,,,\n`, "table"],
    ["a column named __proto__", `${header},__proto__\n2018,1,A,exact,,,,,,,,x\n`, "line 2 › columns"],
    ["a column named constructor", `${header},constructor\n2018,1,A,exact,,,,,,,,x\n`, "line 2 › columns"],
    ["a column of the format before this one", `${header},stated_by\n2018,1,A,exact,,,,,,,,\n`, "line 2 › columns"],
    ["a line too short", `${header}\n2018,1\n`, "table"],
    ["a quotation mark left open", `${header}\n2018,1,A,exact,,,,,,,"x\n`, "table"],
    ["nothing at all", "", "table"],
    ["a header alone", `${header}\n`, "table"],
    ["a value that is no number", row({ value: "NaN" }), "line 2 › value"],
    ["an endless value", row({ value: "Infinity" }), "line 2 › value"],
    ["a value of a thousand digits", row({ value: "9".repeat(1000) }), "line 2 › value"],
    ["a value with an exponent", row({ value: "1e5" }), "line 2 › value"],
    ["a value in Persian digits", row({ value: "۱۲" }), "line 2 › value"],
    ["a null byte", row({ note: "x\0" }), "line 2 › note"],
    ["a formula", row({ note: "=1+1" }), "line 2 › note"],
    ["an address that runs", row({ cite: "javascript:alert(1)" }), "line 2 › cite"],
    ["a month that no year has", row({ vintage: "2018-13" }), "line 2 › vintage"],
    ["a day of publication that no month has", row({ published: "2019-02-29" }), "line 2 › published"],
    ["an outer bound that is no day", row({ not_after: "2019-02" }), "line 2 › notAfter"],
    ["evidence of a kind unheard of", row({ date_basis: "guess" }), "line 2 › dateBasis"],
    ["a publisher by its name", row({ publisher: "Example Office" }), "line 2 › publisher"],
  ])("%s", (_, text, path) => {
    expect(read(text)).toEqual([`data/series/x/y.csv › ${path}`]);
  });

  test("a byte order mark, another line end or a cell of 100 kB are no fault", () => {
    const note = "x".repeat(100_000);
    expect(read(`\uFEFF${row({ note }).replaceAll("\n", "\r\n")}`)).toEqual([
      expect.objectContaining({ period: "2018", note }),
    ]);
  });

  test("the small corpus itself has none of these faults", () => {
    expect(problemsOf(facts)).toEqual([]);
  });
});
