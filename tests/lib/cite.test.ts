import { Cite } from "@citation-js/core";
import { toJSON } from "@orcid/bibtex-parse-js";
import { entries } from "bibtex-parse";
import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { subjectOf } from "#lib/describe";
import { accessedDay, chartCitations, numberCitations, sentenceCitations, type Written } from "#lib/files/cite";
import { absolute } from "#lib/links";

const [chart] = catalog.charts;
const observation = indexOf(catalog).observation.get("irn-gdp-growth-sh1398-steinbock");
const article = indexOf(catalog).article.get(observation?.article ?? "");
const indicator = catalog.indicators.get(observation?.indicator ?? "");
if (!chart || !observation || !article || !indicator) throw new Error("the corpus has a chart and this number");

const [year, month, day] = accessedDay(catalog).split("-").map(Number);
const cited: Record<string, { ways: Written[]; title: RegExp; author: object; issued: number[]; url: string }> = {
  chart: {
    ways: chartCitations(catalog, chart),
    title: new RegExp(`^${chart.title}: `),
    author: { literal: "Iran indicators" },
    issued: [year ?? 0, month ?? 0, day ?? 0],
    url: absolute(`/charts/${chart.id}/`),
  },
  number: {
    ways: numberCitations(catalog, { observation, article, subject: subjectOf(observation, indicator) }),
    title: /−8\.7.*2019\/20, as stated by/,
    author: { literal: "Iran indicators" },
    issued: [year ?? 0, month ?? 0, day ?? 0],
    url: absolute(`/o/${observation.id}/`),
  },
  sentence: {
    ways: sentenceCitations(catalog, article, observation.quote),
    title: new RegExp(article.title.replace(/\W/g, ".")),
    author: { given: "Dan", family: "Steinbock" },
    issued: article.published.split("-").map(Number),
    url: absolute(`/articles/${article.id}/`),
  },
};

describe.each(Object.entries(cited))("a citation of a %s", (_, { ways, title, author, issued, url }) => {
  const textOf = (way: string): string => ways.find(({ name }) => name === way)?.text ?? "";

  test.each(["BibTeX", "RIS", "CSL-JSON"])("in %s is read back with author, title, date and address", (way) => {
    const [read] = new Cite(textOf(way)).data;
    expect(read?.title).toMatch(title);
    const name = "literal" in author ? Object.values(author)[0] : author;
    const [first] = read?.author as ({ literal?: string; family?: string } & object)[];
    expect(first?.literal ?? (typeof name === "string" ? first?.family : first)).toEqual(name);
    expect((read?.issued as { "date-parts": number[][] })["date-parts"][0]).toEqual(issued);
    expect(read?.URL).toBe(url);
  });

  test.each(["Plain text", "APA", "MLA", "Chicago"])("in %s has year and address", (way) => {
    expect(textOf(way)).toContain(String(issued[0]));
    expect(textOf(way)).toContain(url);
    expect(textOf(way)).not.toMatch(/undefined|\.\.|,,| {2}/);
  });

  test("names the part that says when it was read", () => {
    const without = ways.filter(({ accessed }) => !accessed).map(({ name }) => name);
    expect(without).toEqual(without.includes("APA") ? ["APA"] : []);
    for (const { text, accessed } of ways) expect(text.split(accessed || "\n\n\n").length).toBeLessThanOrEqual(2);
  });
});

test("a sentence in MLA and in Chicago looks as these styles say", () => {
  const textOf = (way: string) => cited.sentence?.ways.find(({ name }) => name === way)?.text;
  const address = absolute("/articles/perilous-iran-escalation/");
  expect(textOf("MLA")).toMatch(
    `Steinbock, Dan. “The Story of Trump’s Perilous Iran Escalation.” FX Street, 23 Jan. 2020, ${address}. Accessed `,
  );
  expect(textOf("Chicago")).toMatch(
    "Steinbock, Dan. 2020. “The Story of Trump’s Perilous Iran Escalation.” FX Street, January 23, 2020. Accessed ",
  );
});

/** BibTeX as two other programs read it: the fields of its entry, with their names in capitals. */
const readers: Record<string, (bibtex: string) => Partial<Record<string, string>> | undefined> = {
  "bibtex-parse": (bibtex) => entries(bibtex)[0],
  "that of ORCID": (bibtex) => {
    const fields = Object.entries(toJSON(bibtex)[0]?.entryTags ?? {});
    return Object.fromEntries(fields.map(([name, value]) => [name.toUpperCase(), value]));
  },
};

test.each(Object.entries(cited).flatMap(([what, one]) => Object.keys(readers).map((name) => ({ what, name, one }))))(
  "BibTeX for a $what is read by $name as well",
  ({ name, one: { ways, title, author, issued, url } }) => {
    const entry = readers[name]?.(ways.find((way) => way.name === "BibTeX")?.text ?? "");
    // Marks are commands of TeX, and capitals are kept by braces.
    const plain = entry?.TITLE?.replace(/[{}]/g, "") ?? "";
    const text = plain.replace("\\textquoteright", "’").replace("\\textminus", "−");
    expect(text).toMatch(title);
    expect(entry?.AUTHOR).toContain(Object.values(author)[0]);
    expect(entry?.YEAR).toBe(String(issued[0]));
    expect(entry?.URL).toBe(url);
  },
);

test("No two things of ours have one key, in any program", () => {
  const numbers = catalog.cited.flatMap((one) => {
    const [of, what] = [indexOf(catalog).article.get(one.article), catalog.indicators.get(one.indicator)];
    return of && what
      ? [numberCitations(catalog, { observation: one, article: of, subject: subjectOf(one, what) })]
      : [];
  });
  const all = [...catalog.charts.map((one) => chartCitations(catalog, one)), ...numbers];
  for (const key of [/(?<=^ID {2}- ).*/m, /(?<=^@\w+\{).*(?=,)/m]) {
    const keys = all.flatMap((ways) => ways.flatMap(({ text }) => key.exec(text) ?? []));
    expect(keys).toHaveLength(all.length);
    expect(new Set(keys).size).toBe(all.length);
  }
});
