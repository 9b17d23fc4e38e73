import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { limits, readText } from "#lib/check/read";
import { wordsOf } from "#lib/check/words-file";

const words = wordsOf(catalog, indicatorWords, indicatorHints);
const day = "2020-01-23";
const sentence = "Iran's oil production was 2.4 million barrels a day in May 2019. ";
const texts = {
  "100 kB of prose": sentence.repeat(1600),
  "100 kB without a full stop": "Iran's inflation was 38 percent and ".repeat(3000),
  "a million digits": "7".repeat(1_000_000),
  "digits in groups": "1,000 ".repeat(20_000),
  "nothing but percent signs": "%".repeat(100_000),
  "words of change": "fell rose by ".repeat(8_000),
  brackets: "(".repeat(50_000) + ")".repeat(50_000),
  "Persian joiners": "۳۴٫۸\u200C درصد و ".repeat(7_000),
  "directions turned": "\u202E38 percent\u202C inflation in Iran ".repeat(3_000),
};

for (const [name, text] of Object.entries(texts))
  test(`It answers within a second: ${name}`, () => {
    const from = performance.now();
    const { numbers, left } = readText(text, day, words);
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(numbers.length).toBeLessThanOrEqual(limits.numbers);
    if (text.length > limits.text) expect(left.join(" ")).toContain("were read");
  });

test("Every number stands where it is said to stand, in whatever text, and none is found twice", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      " 38 percent",
      " inflation in 2019",
      "Iran's ",
      "\u202E",
      "\u200C",
      " <b>",
      "۳۴٫۸ درصد",
      ". ",
      "\n",
      " تورم ",
      "$5 billion",
      " mb/d",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, text: found } of readText(text, day, words).numbers) {
        expect(text.slice(start, end).startsWith(found)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
