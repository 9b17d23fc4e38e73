import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers, findNumberWords } from "../../lib/number";

describe("for every input", () => {
  const piece = fc.constantFrom(
    ...[
      "0",
      "7",
      "12",
      "345",
      "۸",
      "٣",
      ",",
      ".",
      "٫",
      "٬",
      "-",
      "–",
      "—",
      "−",
      "$",
      "US$",
      "%",
      " ",
      "\n",
      "\u200E",
      "\u200C",
    ],
    ...[
      "m",
      "million",
      " bn",
      "percent",
      "درصد",
      "هزار",
      "about ",
      "fell ",
      "two",
      "-",
      "decade-long",
      "😀",
      "\uD83D",
      "e",
      "é",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  test("spans are in order, do not overlap, and hold the text they name", () => {
    fc.assert(
      fc.property(text, (given) => {
        expectSpans(given, findNumbers(given));
        expectSpans(given, findNumberWords(given));
        expectSpans(
          given,
          [...findNumbers(given), ...findNumberWords(given)].sort((a, b) => a.start - b.start),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("every digit belongs to a number", () => {
    fc.assert(
      fc.property(text, (given) => {
        const outside = findNumbers(given).reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          given,
        );
        expect(outside).not.toMatch(/[0-9٠-٩۰-۹]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("a number that JavaScript prints without an exponent is read back", () => {
    const printed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(printed, ([whole, cents]) => {
        const number = `${whole}.${String(cents).padStart(2, "0")}`;
        expect(findNumbers(`It was ${number}, they said`)).toMatchObject([
          { text: number, value: Number(number) + 0, precision: 0.01 },
        ]);
      }),
    );
  });

  test.each([
    ...[
      "1",
      ",",
      ".",
      "-",
      "–",
      "$",
      " ",
      "\n",
      "\u200E",
      "1,234",
      ",234",
      "1.",
      "1 ",
      "1-",
      "-1 ",
      "1–",
      "$1",
      "1 million ",
    ],
    ...[
      "1 m",
      "five-",
      "fell. ",
      ".)",
      ". ",
      "two ",
      "twenty-twox",
      "about ",
      "over a ",
      "fell 1 ",
      "a",
      "۸",
      "\uD83D",
      "1 a",
      "US",
    ],
  ])("30 kB of %j are read to the end", (unit) => {
    const given = unit.repeat(Math.floor(30_000 / unit.length));
    expectSpans(given, findNumbers(given));
    expectSpans(given, findNumberWords(given));
  });
});

function expectSpans(given: string, spans: { start: number; end: number; text: string }[]): void {
  const bounds = spans.flatMap(({ start, end }) => [start, end]);
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  expect(spans.map((span) => span.text)).toEqual(spans.map(({ start, end }) => given.slice(start, end)));
  expect(spans.filter((span) => span.end <= span.start || span.end > given.length)).toEqual([]);
}
