import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { indicators, indicatorWords } from "#data/indicators";
import { accountFor } from "#lib/account";
import { parseArticle } from "#lib/article-check";
import { checkCitation } from "#lib/citation";
import { readCsv, writeCsv } from "#lib/csv";
import { describeFilter, narrow, noFilter, readChosen, vintageName } from "#lib/explore";
import { draftArticle } from "#lib/draft/draft";
import { dateWords } from "#lib/draft/period-words";
import { cite, fold, occurrences } from "#lib/fold";
import { atSentence } from "#lib/links";
import { findAmounts, findNumbers, findNumberWords } from "#lib/number";
import { pageNumber } from "#lib/paging";
import { isPeriod } from "#lib/period";
import { Id, PartialDate, Text, Url } from "#lib/cells";
import { sentencesOf } from "#lib/sentences";
import { readSeriesRows } from "#lib/series-file";
import { readView } from "#lib/view";
import { older } from "../fixtures/small-corpus";

/**
 * 100 kB of what makes a careless pattern go back and forth. Work that grows with the square of a text would take minutes here, and the
 * run would end at the test's time limit; nothing is timed.
 */
const length = 100_000;
const fill = (part: string, end = ""): string => part.repeat(Math.ceil(length / part.length)) + end;
const texts: [name: string, text: string][] = [
  ["one letter", fill("a")],
  ["one letter and what ends no word", fill("a", "!")],
  ["words", fill("more than ")],
  ["hyphened words", fill("two-", "x")],
  ["words that multiply", fill("million ")],
  ["digits", fill("1", "x")],
  ["groups of digits", fill("1,111", "x")],
  ["digits and dots", fill("1.1")],
  ["signs", fill("-")],
  ["dashes and spaces", fill(" – ")],
  ["spaces", fill(" ", "x")],
  ["tabs", fill("x\t")],
  ["line breaks", fill("\r\n", "x")],
  ["full stops", fill(". ")],
  ["closing quotation marks", fill(".”)", " ")],
  ["quotation marks", fill('"')],
  ["quoted cells", fill('"a",')],
  ["commas", fill(",")],
  ["tildes", fill("a~")],
  ["ampersands", fill("o=a&")],
  ["percent signs", fill("%")],
  ["slashes", fill("/")],
  ["ranges", fill("2010..")],
  ["hyphened ids", fill("a-", "A")],
  ["brackets", fill("(", ")")],
  ["combining marks", fill("e\u0301\u0323")],
  ["invisible characters", fill("\u200C", "x")],
  ["Persian digits", fill("۱٫۱٬")],
  ["an address", `https://${fill("a.")}`],
];

const article = parseArticle(older);
if (Array.isArray(article)) throw new Error("the small corpus has changed");

/** Calls that may refuse the text, in their own words. */
const mayThrow = (call: (text: string) => unknown) => (text: string) => {
  try {
    call(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(TypeError);
  }
};

const known = { indicators, vocabulary: indicatorWords };
const about = {
  ...{ id: "a-draft", tag: "example", title: "A Draft", authors: [{ given: "Ada", family: "Example" }] },
  ...{ outlet: "The Example", published: "2020-01-30", url: null },
};

const readers: [name: string, read: (text: string) => unknown][] = [
  ["readView", (text) => ["o", "series", "from", "units"].map((key) => readView(`${key}=${text}`))],
  ["readChosen", (text) => readChosen(text, new Set())],
  ["isPeriod", isPeriod],
  ["vintageName", vintageName],
  ["pageNumber", pageNumber],
  ["findNumbers", findNumbers],
  ["findAmounts", findAmounts],
  ["findNumberWords", findNumberWords],
  ["sentencesOf", (text) => sentencesOf(text)],
  ["dateWords", (text) => dateWords(text, "2020-01-30")],
  ["draftArticle", (text) => draftArticle(`${text}. In 2019 inflation was 38 percent.`, about, known)],
  ["fold, occurrences and cite", (text) => [fold(text), occurrences(text, text.slice(0, 99)), cite(text)]],
  [
    "checkCitation",
    (text) =>
      checkCitation(
        { quote: text, number: "1", value: 1, unit: "PC", sign: "printed", qualifier: "exact", unitImplied: undefined },
        text,
      ),
  ],
  ["accountFor", (text) => accountFor({ ...article, passages: { oil: { heading: null, text: `${text}b` } } }, text)],
  ["readCsv", mayThrow(readCsv)],
  [
    "readSeriesRows",
    mayThrow((text) => readSeriesRows(`period,value,status,qualifier,vintage,publisher,cite,note\n${text}`, "x.csv")),
  ],
  ["writeCsv", (text) => writeCsv(["a"], [{ a: text }])],
  [
    "narrow and describeFilter",
    (text) => [narrow([], { ...noFilter, text }), describeFilter({ ...noFilter, text }, () => "")],
  ],
  ["atSentence", (text) => atSentence("https://example.org/", text)],
  ["schemas", (text) => [Id, PartialDate, Text, Url].map((schema) => schema.safeParse(text))],
];

describe.each(readers)("%s takes 100 kB of", (_, read) => {
  test.each(texts)("%s", (_name, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

test.each([
  ["goes back and forth", "export const bad = /^(?:a+)+$/;", "regexp/no-super-linear-backtracking"],
  ["begins again at each letter", "export const bad = /a+$/;", "regexp/no-super-linear-move"],
])("the linter refuses a pattern that %s", async (_, code, rule) => {
  const linter = new ESLint();
  for (const folder of ["lib", "app/_reading", "scripts/refresh", "data"]) {
    const [result] = await linter.lintText(code, { filePath: `${folder}/pattern.ts` });
    expect(result?.messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([[rule, 2]]);
  }
});
