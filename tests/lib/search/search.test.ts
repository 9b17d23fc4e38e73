import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import type { SearchDocument } from "#lib/search/document";
import { searchDocuments } from "#lib/search/documents";
import { excerpt, searchOf, stretches } from "#lib/search/search";

const documents = searchDocuments(catalog);
const search = searchOf(documents);
const found = (query: string): SearchDocument[] =>
  search(query).flatMap((group) => group.found.map(({ document }) => document));

describe("searching the corpus", () => {
  test.each([
    ["8.7", "/o/irn-gdp-growth-sh1398-steinbock/"],
    ["−8.7 %", "/o/irn-gdp-growth-sh1398-steinbock/"],
    ["۸٫۷", "/o/irn-gdp-growth-sh1398-steinbock/"],
    ["8.7", "/charts/gdp-growth/"],
    ["2.8 mb/d", "/charts/oil-production/"],
    ["condensate", "/about/#term-condensate"],
    ["condensat", "/about/#term-condensate"],
    ["sanctons", "/timeline/#e-sanctions-lifted"],
    ["inflaton", "/charts/inflation/"],
    ["nuclear accord", "/timeline/#e-nuclear-accord"],
    ["weo april 2019", "/all/#s-weo-2019-04"],
    ["INSTEX", "/timeline/#e-instex-created"],
  ])("%s finds %s", (query, href) => {
    expect(found(query).map((one) => one.href)).toContain(href);
  });

  test("a word that stands somewhere is not taken for another one like it", () => {
    expect(found("opec").length).toBeGreaterThan(0);
    for (const { title, text, also } of found("opec")) expect(`${title} ${text} ${also}`).toMatch(/\bopec/i);
  });

  test("a publisher and a year find its series", () => {
    const titles = found("imf 2019").filter(({ kind }) => kind === "series");
    expect(titles.length).toBeGreaterThan(0);
  });

  test("a number is found only as it is, never with a slip", () => {
    for (const { title, text, also } of found("8.7")) expect(`${title} ${text} ${also}`).toContain("8.7");
    expect(found("8.71")).toEqual([]);
  });

  test("a number of an article is found by each of its printed digits", () => {
    for (const { id, number } of catalog.cited.filter((one) => one.number))
      expect(found(number).map(({ href }) => href)).toContain(`/o/${id}/`);
  });

  test.each(["", "   ", "zzzqqqxxx", "“”", "<script>"])(
    "%j finds nothing that it should not, and does not fail",
    (query) => {
      expect(found(query).filter(({ text }) => text.includes("<script"))).toEqual([]);
    },
  );

  test("charts and numbers stand before the many series", () => {
    const kinds = search("oil").map(({ kind }) => kind);
    expect(kinds.indexOf("chart")).toBeLessThan(kinds.indexOf("series"));
    expect(kinds.indexOf("number")).toBeLessThan(kinds.indexOf("series"));
  });

  test("the kind of the best result stands first, each kind once", () => {
    const kinds = search("oil").map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

test("everything is there to be found", () => {
  const count = (kind: string) => documents.filter((one) => one.kind === kind).length;
  expect(count("chart")).toBe(catalog.charts.length);
  expect(count("number")).toBe(catalog.cited.length);
  expect(count("event")).toBe(catalog.events.length);
  expect(count("word")).toBe(catalog.glossary.length);
  expect(count("source")).toBe(catalog.sources.size);
  expect(count("series")).toBe(catalog.series.size);
  const hrefs = documents.filter(({ kind }) => kind !== "sentence").map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

describe("stretches(text, terms)", () => {
  test("cuts a text at the words that were found, and gives it back whole", () => {
    const cut = stretches("It fell by 8.7% in 2019.", ["8.7", "2019"]);
    expect(cut.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["8.7", "2019"]);
    expect(cut.map(({ text }) => text).join("")).toBe("It fell by 8.7% in 2019.");
  });
});

describe("excerpt(text, terms)", () => {
  const long = `${"word ".repeat(80)}needle ${"word ".repeat(80)}`;
  test("leaves a short text as it is", () => expect(excerpt("A short one.", [])).toBe("A short one."));
  test("shows the first word that was found", () => {
    expect(excerpt(long, ["needle"])).toMatch(/^… .*needle.* …$/);
    expect(excerpt(long, ["needle"]).length).toBeLessThan(200);
  });
  test("begins at the beginning where nothing of it was found", () => {
    expect(excerpt(long, ["absent"])).toMatch(/^word .* …$/);
  });
});
