import { expect, test } from "vitest";
import { catalog } from "#data";
import { indicatorHints, indicatorWords } from "#data/indicators";
import { judgeRead } from "#lib/check/judge";
import { readText } from "#lib/check/read";
import type { NumberRead } from "#lib/check/reading";
import { officialsOf, wordsOf } from "#lib/check/words-file";

const words = wordsOf(catalog, indicatorWords, indicatorHints);
const published = new Map(catalog.articles.map(({ id, published }) => [id, published]));

/** Every cited number, with its sentence as the check reads it and its verdicts by that reading. */
function readAs(known: typeof words.known) {
  return catalog.cited
    .filter(({ kind }) => kind === "cited")
    .map((cited) => {
      const day = published.get(cited.article) ?? "";
      const found = readText(cited.quote, day, { ...words, known }).numbers.find(
        ({ text, start }) => text === cited.number || cited.quote.startsWith(cited.number, start),
      );
      return { cited, day, found, check: found && checked(found, day) };
    });
}

function checked(found: NumberRead, day: string) {
  const [first] = found.candidates;
  if (first?.period === undefined) return undefined;
  const record = { officials: officialsOf(catalog, first.indicator), continues: catalog.continues };
  return judgeRead(found, { ...first, period: first.period }, day, record).check;
}

test("Each cited sentence gives the verdicts of the page of its number", () => {
  for (const { cited, check } of readAs(words.known)) {
    const page = catalog.crosschecks.get(cited.id);
    expect([check?.then.verdict, check?.now.verdict], cited.id).toEqual([page?.then.verdict, page?.now.verdict]);
    expect(
      check?.then.judgements.map(({ decides }) => decides?.official.id),
      cited.id,
    ).toEqual(page?.then.judgements.map(({ decides }) => decides?.official.id));
  }
});

test("Read without what is known of them, none gives another verdict surely", () => {
  for (const { cited, found, check } of readAs([])) {
    if (found?.sureness !== "sure") continue;
    const page = catalog.crosschecks.get(cited.id);
    expect([check?.then.verdict, check?.now.verdict], cited.id).toEqual([page?.then.verdict, page?.now.verdict]);
  }
});

test("The number, its unit and its size are read in each of them by rule alone, where an indicator is named", () => {
  const read = readAs([]).filter(({ found }) => found?.candidates.length);
  for (const { cited, found } of read)
    expect(
      found?.candidates.map(({ value }) => value),
      cited.id,
    ).toContain(cited.value);
  expect(read.length).toBeGreaterThanOrEqual(10);
});
