import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { attributionWords, dateWords, publicationDate, publishedWords } from "#lib/publication";
import { DateBasis } from "#lib/schema";

describe("dateWords(published)", () => {
  test.each([
    ["2019-01-17", "17 January 2019"],
    ["2020-01", "January 2020"],
    ["2023", "2023"],
  ])("%s reads “%s”", (published, words) => {
    expect(dateWords(published)).toBe(words);
  });
});

describe("publishedWords(observation) claims no more than the evidence", () => {
  const cases = [
    ["release", "day", "2019-01-17", "published 17 January 2019"],
    ["release", "month", "2020-01", "published in January 2020"],
    ["release", "year", "2023", "published in 2023"],
    ["page", "day", "2020-02-14", "reported on 14 February 2020"],
    ["page", "month", "2020-02", "reported in February 2020"],
    ["page", "year", "2020", "reported in 2020"],
    ["edition", "day", "2019-06-11", "edition of 11 June 2019"],
    ["edition", "month", "2019-06", "edition of June 2019"],
    ["edition", "year", "2019", "edition of 2019"],
    ["snapshot", "day", "2018-12-28", "in a copy of 28 December 2018"],
    ["snapshot", "month", "2018-12", "in a copy of December 2018"],
    ["snapshot", "year", "2018", "in a copy of 2018"],
  ] as const;

  test.each(cases)("%s, known to the %s: %s reads “%s”", (dateBasis, publishedPrecision, published, words) => {
    expect(publishedWords({ dateBasis, publishedPrecision, published, knownBy: "" })).toBe(words);
  });

  test("every basis has its words", () => {
    expect([...new Set(cases.map(([basis]) => basis))].sort()).toEqual([...DateBasis.options].sort());
  });

  test.each([...DateBasis.options, ""] as const)(
    "without a date and with basis “%s” it says that none was found",
    (dateBasis) => {
      expect(publishedWords({ dateBasis, publishedPrecision: "unknown", published: "", knownBy: "" })).toBe(
        "day of publication not found",
      );
      expect(publishedWords({ dateBasis, publishedPrecision: "unknown", published: "", knownBy: "2020-11-24" })).toBe(
        "public by 24 November 2020",
      );
    },
  );

  test("every value of the corpus has words", () => {
    for (const { observations } of catalog.series.values())
      for (const one of observations) expect(publishedWords(one)).not.toMatch(/undefined|Invalid|^$/);
  });
});

describe("publicationDate(observation) is for lists of values", () => {
  test.each([
    ["release", "day", "2018-10-08", "8 October 2018"],
    ["release", "month", "2019-10", "October 2019"],
    ["page", "month", "2021-01", "January 2021"],
    ["edition", "year", "2023", "edition of 2023"],
    ["snapshot", "day", "2018-08-01", "in a copy of 1 August 2018"],
    ["", "unknown", "", "day of publication not found"],
  ] as const)("%s, known to the %s: %s reads “%s”", (dateBasis, publishedPrecision, published, words) => {
    expect(publicationDate({ dateBasis, publishedPrecision, published, knownBy: "" })).toBe(words);
  });
});

describe("attributionWords(observation)", () => {
  test("names who states it, and through whom it was read", () => {
    expect(attributionWords({ statedBy: "OPEC", quotedBy: "" })).toBe("OPEC");
    expect(attributionWords({ statedBy: "OPEC", quotedBy: "Iran Daily" })).toBe("OPEC, as quoted by Iran Daily");
  });
});
