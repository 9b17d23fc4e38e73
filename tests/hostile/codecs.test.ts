import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeFilter, narrow, noFilter, periodProblem, rangeProblem, readChosen, vintageName } from "#lib/explore";
import { atSentence } from "#lib/links";
import { pageNumber } from "#lib/paging";
import { comparePeriods, formatPeriod, isPeriod, parsePeriod, periodMiddle, shortPeriod } from "#lib/period";
import { Id, Url } from "#lib/cells";
import { SeriesJson } from "#lib/series-json";
import { createShelf } from "#lib/shelf";
import { sitemapParts } from "#lib/sitemap";
import { unseenProblem } from "#lib/text";
import { readView } from "#lib/view";
import { always, text } from "./strings";

describe("a period code", () => {
  test("is either read by all or by none, with one named error", () => {
    always((code) => {
      for (const read of [parsePeriod, formatPeriod, shortPeriod, periodMiddle]) {
        if (isPeriod(code)) expect(() => read(code)).not.toThrow();
        else expect(() => read(code)).toThrow(RangeError);
      }
    });
  });

  test("that is one comes back as it was, ends no earlier than it begins, and is equal to itself in order", () => {
    const part = fc.constantFrom(
      "2018",
      "1900",
      "2199",
      "2018Q4",
      "2018M12",
      "2016-02-29",
      "SH1398",
      "SH1398Q1",
      "SH1398M12",
    );
    const code = fc.oneof(
      part,
      fc.tuple(part, part).map((ends) => ends.join("..")),
    );
    fc.assert(
      fc.property(code.filter(isPeriod), (given) => {
        const period = parsePeriod(given);
        expect(period.code).toBe(given);
        expect(period.start <= period.end).toBe(true);
        expect(comparePeriods(given, given)).toBe(0);
      }),
    );
  });
});

describe("an address of the explorer", () => {
  test("whatever it says, leads to series that exist, each once, and names the rest", () => {
    const known = new Set(["irn-oil", "irn-gas"]);
    always((search) => {
      const { view, dropped } = readChosen(`series=irn-oil~${search}&o=${search}&from=${search}`, known);
      expect(view.series?.every((id) => known.has(id)) ?? true).toBe(true);
      expect(new Set(view.series).size).toBe(view.series?.length ?? 0);
      expect(dropped.every((one) => one.length < 200)).toBe(true);
    });
  });

  test("has ends of a range that are periods or a sentence about them", () => {
    always((end) => {
      const problem = periodProblem(end);
      expect(problem === undefined).toBe(end === "" || isPeriod(end));
      if (!problem) expect(() => rangeProblem({ from: end, to: "2018" })).not.toThrow();
    });
  });

  test("and its search take any words", () => {
    always((words) => {
      expect(narrow([], { ...noFilter, text: words, vintage: words })).toEqual([]);
      expect(describeFilter({ ...noFilter, indicator: words }, () => undefined)).toContain(words);
      expect(vintageName(words)).not.toBe(undefined);
      expect(pageNumber(words) ?? 1).toBeGreaterThan(0);
    });
  });

  test("with a parameter twice is read by the first", () => {
    expect(readView("o=irn-a&o=irn-b").view).toEqual({ o: "irn-a" });
    expect(readView("__proto__=x&constructor=y&o=__proto__")).toEqual({
      view: {},
      dropped: ["o=__proto__ cannot be read"],
    });
  });
});

describe("what leaves the site", () => {
  test("an id is a file's name and nothing more", () => {
    always((given) => {
      if (Id.safeParse(given).success) expect(given).toMatch(/^[a-z][a-z0-9-]*$/);
    });
  });

  test("an address is a page's", () => {
    always((given) => {
      const read = Url.safeParse(given);
      if (read.success) expect(new URL(read.data).protocol).toMatch(/^https?:$/);
      expect(Url.safeParse(`javascript:${given}`).success).toBe(false);
    });
  });

  test("a sentence in an address of an article is one fragment", () => {
    always((sentence) => {
      if (unseenProblem(sentence)) return;
      expect(atSentence("https://example.org/a", sentence)).toMatch(
        /^https:\/\/example\.org\/a#:~:text=[\w.!~*'()%,]*$/,
      );
    });
  });

  test("an address in a site map is text", () => {
    always((address) => {
      const [part = ""] = sitemapParts([address]);
      const inside = part.slice(part.indexOf("<loc>") + 5, part.lastIndexOf("</loc>"));
      expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|apos;|quot;)/);
    });
  });
});

describe("what is fetched", () => {
  test("is in its form or refused, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (answer) => {
          expect(SeriesJson.safeParse(answer).success).toBe(false);
        },
      ),
    );
  });

  test("is kept under any name without meeting another", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(text, fc.constantFrom("__proto__", "constructor")), { maxLength: 8 }),
        (names) => {
          const shelf = createShelf<string>(1_000_000);
          for (const name of names) shelf.take(name, () => `of ${name}`);
          for (const name of names) expect(shelf.take(name, () => "made again")).toBe(`of ${name}`);
        },
      ),
    );
  });
});
