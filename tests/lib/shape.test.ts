import { expect, test } from "vitest";
import { facts } from "#data";
import { parseArticle } from "#lib/article-check";
import { authorNames } from "#lib/cited";

const [article] = facts.articles;
if (!article) throw new Error("no article");
const [[id, spec] = []] = Object.entries(article.observations);
const changed = (change: object) => {
  const parsed = parseArticle({ ...article, observations: { [id ?? ""]: { ...spec, ...change } } } as typeof article);
  return Array.isArray(parsed) ? parsed.map(({ remedy }) => remedy) : [];
};

test("a code that is none gets the list of those there are", () => {
  expect(changed({ status: "X" })).toEqual([`Write one of "A", "E", "F", "P", "M", "B" at observations.${id}.status.`]);
  expect(changed({ qualifier: "exactly" })[0]).toContain('"exact", "about", "at_least", "at_most", "range"');
  expect(changed({ unit: "PERCENT" })[0]).toContain('"PC", "PCT"');
});

test("a field that is none is named", () => {
  expect(changed({ periodlabel: "2018" })).toEqual([
    `Take periodlabel out of observations.${id}, or correct the name.`,
  ]);
});

test("an organisation is an author by its one name", () => {
  expect(authorNames({ authors: [{ given: "", family: "Reuters" }] })).toBe("Reuters");
  expect(parseArticle({ ...article, authors: [{ given: "", family: "Reuters" }] })).not.toBeInstanceOf(Array);
  expect(parseArticle({ ...article, authors: [{ given: "Ada", family: "" }] })).toBeInstanceOf(Array);
});
