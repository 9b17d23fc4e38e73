import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "#lib/sentences";

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each([
  ["It fell. It rose.", ["It fell.", "It rose."]],
  ["The U.S. Treasury said so. It fell.", ["The U.S. Treasury said so.", "It fell."]],
  ["See Fig. 2 on page 3. It fell.", ["See Fig. 2 on page 3.", "It fell."]],
  ["Output was 2 mln bbl. in Jan. 2019.", ["Output was 2 mln bbl. in Jan. 2019."]],
  ["Oil\n\nIt fell.", ["Oil", "It fell."]],
  ["It was 2.5 million. تورم ۳۸ درصد بود.", ["It was 2.5 million.", "تورم ۳۸ درصد بود."]],
])("%j has the sentences %j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("each stands where it is said to stand", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { start, end, text: sentence } of sentencesOf(text)) expect(text.slice(start, end)).toBe(sentence);
    }),
  );
});
