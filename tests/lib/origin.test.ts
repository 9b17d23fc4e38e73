import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { Origins } from "#components/origins";
import { catalog, facts } from "#data";
import steinbock from "#data/articles/perilous-iran-escalation";
import { origins as declared } from "#data/origins";
import { writeCsv } from "#lib/csv";
import {
  changedWords,
  type Origin,
  type OriginFile,
  type OriginInput,
  originsOf,
  pieces,
  publishedWords,
  sameWords,
} from "#lib/origin";
import { checkOrigins, type CitingArticle, parseOrigins } from "#lib/origin-check";
import { countSentences } from "#lib/sentences";
import { originColumns, originRows } from "#lib/origin-rows";

const today = "2026-11-27";

function read(input: OriginInput): OriginFile {
  const file = parseOrigins(input);
  if (Array.isArray(file)) throw new Error(file.map(({ path, wrong }) => `${path}: ${wrong}`).join("\n"));
  return file;
}

type Input = OriginInput["origins"][number];

const article: CitingArticle = {
  id: "invented",
  published: "2020-01-23",
  passages: {
    growth: { text: "Growth was to rise toward 4.5% as reform was anticipated to take hold. The currency fell." },
  },
  observations: {
    growth: { passage: "growth", quote: "Growth was to rise toward 4.5%", number: "4.5%", value: 4.5, unit: "PC" },
    sum: { passage: "growth", quote: "Growth was to rise toward 4.5%", value: 9, unit: "PC" },
  },
  statements: { currency: { passage: "growth", quote: "The currency fell." } },
};

const sound: Input = {
  id: "fund-2017",
  of: ["growth"],
  publisher: "A fund",
  title: "A report",
  published: "2017-12-18",
  notAfter: "2017-12-18",
  url: "https://example.org/report",
  quote: "Growth is to rise toward 4.5 percent in the U.S. Dollar terms of Mr. Smith if reform takes hold.",
  number: "4.5 percent",
  value: 4.5,
  unit: "PC",
  qualifier: "about",
  match: "same_words",
  likelihood: "certain",
  changes: [{ kind: "condition_lost", from: "if reform takes hold", to: "as reform was anticipated to take hold" }],
};
const notFound: OriginInput["notFound"] = [{ of: ["currency"] }];

const codes = (change: Partial<Input>, missing = notFound) =>
  checkOrigins(read({ origins: [{ ...sound, ...change }], notFound: missing }), [article], today).map(
    ({ code }) => code,
  );
const change = (part: Partial<NonNullable<Input["changes"]>[number]>): Partial<Input> => ({
  changes: [
    { kind: "condition_lost", from: "if reform takes hold", to: "as reform was anticipated to take hold", ...part },
  ],
});

describe("an origin is proved", () => {
  test("when everything about it holds", () => {
    expect(codes({})).toEqual([]);
  });

  test.each<[string, Partial<Input>]>([
    ["a copy that bears no date", { dated: false, published: null, notAfter: null, dateNote: "The copy is undated." }],
    ["a month whose day was not found", { published: "2017-12", notAfter: null, dateNote: "The day was not found." }],
    [
      "a number printed with a fraction",
      { quote: "Growth averages 4½ percent.", number: "4½ percent", qualifier: "exact", changes: [] },
    ],
    ["words beside its sentence", { beside: ["according to the fund"], ...change({ from: "according to the fund" }) }],
  ])("also with %s", (_, part) => {
    expect(codes(part)).toEqual([]);
  });

  test("whose unit is printed as an abbreviation", () => {
    const oil = {
      ...article,
      observations: { growth: { passage: "growth", quote: "4.5%", number: "4.5", value: 1.1, unit: "MBD" as const } },
    };
    const origin = {
      ...sound,
      quote: "Exports fell to 1.1 mbd.",
      number: "1.1 mbd",
      value: 1.1,
      unit: "MBD" as const,
      qualifier: "exact" as const,
      changes: [],
    };
    expect(checkOrigins(read({ origins: [origin], notFound }), [oil], today)).toEqual([]);
  });
});

describe("an origin is refused", () => {
  test.each<[string, Partial<Input>, string[]]>([
    ["on the day of the article", { published: "2020-01-23", notAfter: "2020-01-23" }, ["origin_later"]],
    ["certain only after the article", { notAfter: "2020-02-01" }, ["origin_later"]],
    ["in a month that may be later", { published: "2020-01", notAfter: null, dateNote: "No day." }, ["origin_later"]],
    ["with no word on its date", { published: "2017-12", notAfter: null }, ["origin_undated"]],
    ["without a date", { published: null, notAfter: null, dateNote: "No date." }, ["origin_undated"]],
    ["undated with a date", { dated: false }, ["origin_undated"]],
    [
      "dated tomorrow",
      { published: "2026-11-28", notAfter: null, dateNote: "A day." },
      ["origin_future", "origin_later"],
    ],
    ["public before it appeared", { notAfter: "2017-12-17" }, ["origin_bounds"]],
    [
      "withdrawn before it appeared",
      { withdrawn: { day: "2017-01-01", url: "https://example.org/" } },
      ["origin_bounds"],
    ],
    ["whose number is not in its words", { number: "4.6 percent" }, ["number_missing"]],
    ["whose number is part of another", { number: "4.5", value: 4.5 }, ["number_unreadable"]],
    [
      "whose number stands twice",
      { quote: "From 4.5 percent toward 4.5 percent if reform takes hold." },
      ["number_repeated"],
    ],
    ["whose value is another", { value: 4.7, match: "different_number" }, ["number_differs"]],
    ["whose bound is not told", { qualifier: "exact" }, ["qualifier_differs"]],
    ["whose number is the article's and is said to differ", { match: "different_number" }, ["match_differs"]],
    ["with two sentences", { quote: `${sound.quote} It fell in the end.` }, ["sentence_several"]],
    ["with a typed ellipsis", { quote: `${sound.quote.slice(0, -1)} […]` }, ["ellipsis_typed"]],
    ["whose changed words are not its own", change({ from: "if reforms take hold" }), ["change_from_missing"]],
    ["whose changed words are not the article's", change({ to: "as reforms took hold" }), ["change_to_missing"]],
    ["that drops words and keeps them", change({ kind: "part_dropped" }), ["change_to_missing"]],
    ["that changes words into none", change({ kind: "word_changed", to: "" }), ["change_to_missing"]],
    ["with a change that is none", change({ kind: "part_dropped", from: "rise toward", to: "" }), ["change_none"]],
    ["of something no article has", { of: ["growth", "nothing"] }, ["origin_of_unknown"]],
  ])("%s", (_, part, expected) => {
    expect(codes(part)).toEqual(expected);
  });

  test("whose id another has", () => {
    const problems = checkOrigins(read({ origins: [sound, sound], notFound }), [article], today);
    expect(problems.map(({ code }) => code)).toEqual(["id_repeated"]);
  });

  test("with its file, its place, what is wrong and what to do", () => {
    const [problem] = checkOrigins(
      read({ origins: [{ ...sound, number: "4.6 percent" }], notFound }),
      [article],
      today,
    );
    expect(problem).toMatchObject({ article: "data/origins.ts", path: "origins › fund-2017 › number" });
    expect(problem?.wrong).toContain("“4.6 percent”");
    expect(problem?.remedy).toBeTruthy();
  });

  test.each<[string, Partial<Input>]>([
    ["a number without its value", { value: undefined }],
    ["no address and no reason", { url: null }],
    ["a kind of change that is none", { match: "similar" as never }],
  ])("by its shape, with %s", (_, part) => {
    expect(parseOrigins({ origins: [{ ...sound, ...part }], notFound })).toMatchObject([{ code: "shape" }]);
  });
});

describe("every number and statement is accounted for", () => {
  test("a statement with neither an origin nor an entry is named", () => {
    expect(codes({}, [])).toEqual(["origin_missing"]);
    expect(codes({ of: ["currency"], match: "same_content", changes: [] }, [])).toEqual(["origin_missing"]);
  });

  test("a sum of ours needs none", () => {
    expect(codes({}).join()).not.toContain("sum");
  });

  test("what was found was not also not found, unless in part", () => {
    expect(codes({}, [{ of: ["currency", "growth"] }])).toEqual(["not_found_contradicted"]);
    expect(codes({}, [...notFound, { of: ["growth"], part: "Growth was" }])).toEqual([]);
    expect(codes({}, [{ of: ["currency"], part: "The currency" }])).toEqual(["origin_missing"]);
    expect(codes({}, [...notFound, { of: ["growth"], part: "Growth is" }])).toEqual(["part_missing"]);
    expect(codes({}, [...notFound, { of: ["nothing"] }])).toEqual(["origin_of_unknown"]);
  });
});

describe("the origins declared", () => {
  const file = read(declared);

  test("are all proved", () => {
    expect(checkOrigins(catalog.origins, catalog.articles, today)).toEqual([]);
  });

  test("become rows, one for each statement they belong to and one for each that has none", () => {
    const rows = originRows(file, facts.articles as never);
    const entries = [...file.origins, ...file.notFound].flatMap(({ of }) => of);
    expect(rows).toHaveLength(entries.length);
    expect(rows.filter(({ match }) => match === "not_found").every(({ origin_id: id }) => id === null)).toBe(true);
    expect(rows.every(({ article_id: id }) => id)).toBe(true);
    expect(writeCsv(originColumns, rows).split("\r\n")[0]).toBe(originColumns.join(","));
  });

  test("are shown beside the article's sentence", () => {
    const show = (id: string) =>
      renderToStaticMarkup(createElement(Origins, { id, article: steinbock as never, origins: file }));
    const inflation = show("irn-inflation-sh1398-steinbock");
    expect(inflation).toContain('<u class="changed">expected to fall</u> to 38%.');
    expect(inflation).toContain('<u class="changed">reach</u>');
    expect(inflation).toContain('<b class="cited-number">38%</b>');
    expect(inflation).toContain("Direction turned");
    expect(inflation).toContain("reported in October 2019");
    expect(show("irn-currency-steinbock")).toContain("No earlier text with this statement was found.");
    expect(show("sau-arms-deal-decade-steinbock")).toContain("likely, not shown");
  });
});

test("Sentences are counted past abbreviations", () => {
  expect(countSentences("On May 20, 2017, U.S. President Trump met Mr. Smith of J. Crew Inc. Ltd. in Riyadh.")).toBe(1);
  expect(countSentences("It fell. It rose again.")).toBe(2);
  expect(countSentences('"Growth has begun," she said.')).toBe(1);
  expect(countSentences("")).toBe(0);
});

test("Words that differ are found on both sides", () => {
  const [from, to] = ["expected to fall to 38%.", "estimated to reach 38%"];
  const { origin, article: other } = sameWords(from, to);
  expect(origin.map(({ start, end }) => from.slice(start, end))).toEqual(["expected to fall"]);
  expect(other.map(({ start, end }) => to.slice(start, end))).toEqual(["estimated", "reach"]);
  expect(sameWords("Iran's oil", "Iran’s Oil")).toEqual({ origin: [], article: [] });
  expect(sameWords("roughly 9 percent", "9%").article).toEqual([]);
  expect(sameWords("", "oil")).toEqual({ origin: [], article: [{ start: 0, end: 3 }] });
});

test("A sentence falls into pieces that make it up again", () => {
  const changes = [{ kind: "qualifier_lost", from: "about 2.5 million", to: "2.5 million" }] as const;
  const text = "It fell from about 2.5 million barrels.";
  const parts = pieces(text, changedWords(text, changes, "origin"), "2.5 million");
  expect(parts.map((piece) => piece.text).join("")).toBe(text);
  expect(parts.filter(({ changed }) => changed).map((piece) => piece.text)).toEqual(["about"]);
  expect(parts.filter(({ number }) => number).map((piece) => piece.text)).toEqual(["2.5 million"]);
});

test("The likeliest origin comes first, and its date is as exact as the text bears it", () => {
  const one = (id: string, part: Partial<Input>): Origin =>
    read({ origins: [{ ...sound, id, ...part }], notFound }).origins[0] as Origin;
  const list = [one("a", { likelihood: "possible" }), one("b", {}), one("c", { of: ["other"] })];
  expect(originsOf(list, "growth").map(({ id }) => id)).toEqual(["b", "a"]);
  expect(publishedWords(one("a", {}))).toBe("published on 18 December 2017");
  expect(publishedWords(one("a", { via: "A paper", published: "2017-12" }))).toBe("reported in December 2017");
  expect(publishedWords(one("a", { notAfter: null, published: "2017" }))).toBe("dated 2017");
  expect(publishedWords(one("a", { dated: false, published: null, notAfter: null }))).toBe("undated");
});
