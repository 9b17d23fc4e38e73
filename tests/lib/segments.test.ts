import { describe, expect, test } from "vitest";
import { catalog } from "#data";
import { fold } from "#lib/fold";
import { segments } from "#lib/segments";

const passage = "Exports fell from 2.5 million to 1.1 million. Prices fell sharply.";
const picks = [
  { id: "low", quote: "to 1.1 million.", number: "1.1 million" },
  { id: "high", quote: "from 2.5 million to", number: "2.5 million" },
  { id: "prices", quote: "Prices fell sharply.", number: "" },
];

test("a passage is cut where its numbers stand, in the order of the text", () => {
  expect(segments(passage, picks)).toEqual([
    { kind: "text", text: "Exports fell from " },
    { kind: "number", id: "high", text: "2.5 million" },
    { kind: "text", text: " to " },
    { kind: "number", id: "low", text: "1.1 million" },
    { kind: "text", text: ". " },
    { kind: "says", id: "prices", text: "Prices fell sharply." },
  ]);
});

test.each([
  ["nothing to pick out", [], 1],
  ["the same words picked twice", [...picks, { id: "again", quote: "from 2.5 million to", number: "2.5 million" }], 6],
  [
    "a quotation that begins before the numbers in it",
    [...picks, { id: "all", quote: "from 2.5 million to 1.1 million", number: "" }],
    4,
  ],
])("%s leaves the words whole", (_, given, count) => {
  const cut = segments(passage, given);
  expect(cut.map(({ text }) => text).join("")).toBe(passage);
  expect(cut).toHaveLength(count);
});

test("a number is found in its own quotation, not where it stands first", () => {
  const cut = segments("In 9 years it shrank by 9%.", [{ id: "growth", quote: "shrank by 9%", number: "9%" }]);
  expect(cut.map(({ text }) => text)).toEqual(["In 9 years it shrank by ", "9%", "."]);
});

describe("every passage of the corpus, cut at everything that it states, can be joined again", () => {
  const passages = catalog.articles.flatMap((article) =>
    Object.entries(article.passages).map(([id, { text }]) => ({
      name: `${article.id} › ${id}`,
      article: article.id,
      id,
      text,
    })),
  );

  test.each(passages)("$name", ({ article, id, text }) => {
    const here = (one: { article: string; passage: string }) => one.article === article && one.passage === id;
    const numbers = catalog.cited.filter((one) => here(one) && one.number);
    const says = catalog.statements.filter(here).map((one) => ({ ...one, number: "" }));
    const cut = segments(text, [...numbers, ...says]);
    expect(cut.map((segment) => segment.text).join("")).toBe(fold(text));
    for (const { id, number } of numbers) expect(cut).toContainEqual({ kind: "number", id, text: number });
  });
});

describe("words that are left out of the charts", () => {
  const left = (quote: string) => ({ id: "left", quote, number: "", left: true });
  const leftIn = (text: string, quote: string, taken = picks) =>
    segments(text, [...taken, left(quote)]).flatMap((one) => (one.kind === "left" ? one.text : []));

  test.each([
    ["stand where the passage has them", "Exports fell", ["Exports fell"]],
    ["are cut short where a cited number begins", "Exports fell from 2.5 million", ["Exports fell from"]],
    ["are cut short where a cited number ends", "2.5 million to", ["to"]],
    ["give way to a statement around them", "Prices", []],
    ["are none where a cited number is all there is", "2.5 million", []],
    ["are none where a number stands between them", "fell from 2.5 million to", []],
    ["are no part of another word", "port", []],
    ["may be absent", "Imports", []],
  ])("%s", (_, quote, expected) => {
    expect(leftIn(passage, quote)).toEqual(expected);
  });

  test("leave the words of the passage whole", () => {
    const cut = segments(passage, [...picks, left("Exports fell")]);
    expect(cut.map(({ text }) => text).join("")).toBe(passage);
  });
});
