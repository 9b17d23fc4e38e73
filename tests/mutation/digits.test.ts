import { describe, expect, test } from "vitest";
import { facts } from "#data";
import type { Facts } from "#lib/facts";
import { fold } from "#lib/fold";
import { after, article, entry, observation } from "./damage";

/** Every digit of a text replaced by two others, one at a time; that no other value is taken at all is a property of the matcher. */
function otherDigits(text: string): string[] {
  return [...text].flatMap((char, index) =>
    /\d/.test(char)
      ? [1, 5].map((step) => text.slice(0, index) + String((Number(char) + step) % 10) + text.slice(index + 1))
      : [],
  );
}

const printed = facts.articles.flatMap((one) =>
  Object.entries(one.observations).flatMap(([id, { number, value, quote, passage: of }]) =>
    number ? [{ id, of: one.id, passage: of, number, value, quote }] : [],
  ),
);

describe.each(printed)("no digit of $id ($number) can change unseen", ({ id, of, passage, number, value, quote }) => {
  const pathsAfter = (damage: (corpus: Facts) => void) => after(damage).map(({ path }) => path);
  const at = (field: string) => expect.arrayContaining([`observations › ${id} › ${field}`]);
  const restate = (corpus: Facts, to: string) => {
    const found = entry(article(corpus, of).passages, passage);
    found.text = fold(found.text).replace(fold(quote), fold(quote).replace(number, to));
  };

  test.each(otherDigits(String(value)))("the value %s", (to) => {
    const { damage } = observation(id, { value: Number(to) }, of);
    expect(pathsAfter(damage)).toEqual(at("value"));
  });

  test.each(otherDigits(number))("the passage with %s", (to) => {
    expect(pathsAfter((corpus) => restate(corpus, to))).toEqual(at("quote"));
  });

  test.each(otherDigits(number))("passage, quotation and number with %s, but not the value", (to) => {
    const { damage } = observation(id, { number: to, quote: quote.replace(number, to) }, of);
    expect(
      pathsAfter((corpus) => {
        restate(corpus, to);
        damage(corpus);
      }),
    ).toEqual(at("value"));
  });
});
