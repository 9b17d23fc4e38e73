import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNumbers, failuresOf, isFound, type NumberCase, NumberFile } from "../../scripts/number-cases";

/** Every file of cases beside the tests; what `npm run check:numbers` reads. */
const folder = join(import.meta.dirname, "..", "cases");
const files = readdirSync(folder).map((name) => NumberFile.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
const numbers = files.flatMap((file) => file.numbers);
const words = files.flatMap((file) => file.words);

describe("numbers as people print them", () => {
  test.each(numbers.map((one) => [one.kind, one.number, one.quote, one] as const))(
    "%s: “%s” in “%s”",
    (_, __, ___, one) => {
      expect(failuresOf(one)).toEqual([]);
    },
  );

  test.each(words.map((one) => [one.found, one.text, one] as const))("“%s” is a quantity of “%s”", (_, __, one) => {
    expect(isFound(one)).toBe(true);
  });
});

const read = numbers.filter((one): one is NumberCase & { value: number } => one.value !== null);
const digit = fc.constantFrom(..."0123456789");
/** What an editor's own word settles may go either way: it is left out. */
const anyCase = fc.constantFrom(...read.filter(({ sign, quote, number }) => !sign && quote.includes(number)));

/** A decimal with one digit replaced, added or dropped, or with the other sign. */
const altered = fc
  .tuple(anyCase, fc.nat(), digit, fc.constantFrom("replace", "add", "drop", "turn"))
  .map(([one, place, other, way]) => {
    const text = String(one.value);
    const at = place % text.length;
    const cut = way === "replace" || way === "drop" ? 1 : 0;
    const put = way === "replace" || way === "add" ? other : "";
    return { one, value: way === "turn" ? -one.value : Number(text.slice(0, at) + put + text.slice(at + cut)) };
  })
  .filter(({ one, value }) => Number.isFinite(value) && value !== one.value && value !== 0);

describe("no value but the one printed is ever accepted", () => {
  test("whichever digit of it is replaced, added or dropped, and never with the other sign", () => {
    fc.assert(
      fc.property(altered, ({ one, value }) => {
        expect(failuresOf({ ...one, value: null, refuse: [value] })).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("nor when a digit, a group or a decimal is added to the number in the text", () => {
    const before = fc.oneof(digit, fc.constantFrom("1,", "12.", "0.", "3/", "MQ-", "1 0"));
    fc.assert(
      fc.property(anyCase, before, (one, more) => {
        if (!/^[\d۰-۹]/.test(one.number)) return;
        const quote = one.quote.replace(one.number, more + one.number);
        expect(failuresOf({ ...one, quote, value: null, refuse: [one.value] })).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("nor when one is added behind its digits", () => {
    const after = fc.oneof(digit, fc.constantFrom(",000", ".5", "½", "x", "th", ",5"));
    fc.assert(
      fc.property(anyCase, after, (one, more) => {
        if (!/[\d۰-۹]$/.test(one.number)) return;
        const quote = one.quote.replace(one.number, one.number + more);
        expect(failuresOf({ ...one, quote, value: null, refuse: [one.value] })).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test("a list says what fails, with the sentence, and how many hold", () => {
  const one = { ...(read[0] as NumberCase), refuse: [] };
  const { lines, ok } = checkNumbers({ numbers: [one, { ...one, value: 1 }], words: [{ text: "none", found: "ten" }] });
  expect(ok).toBe(false);
  expect(lines.join("\n")).toContain(one.quote);
  expect(lines.at(-1)).toBe("1 of 3");
});
