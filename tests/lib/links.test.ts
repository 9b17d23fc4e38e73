import { describe, expect, test } from "vitest";
import { absolute, atSentence, links } from "#lib/links";

test.each([
  [links.home(), "/"],
  [links.charts(), "/charts/"],
  [links.chart("oil-exports"), "/charts/oil-exports/"],
  [links.chart("oil-exports", "irn-oil-2018"), "/charts/oil-exports/?o=irn-oil-2018"],
  [links.articles(), "/articles/"],
  [links.article("older-article"), "/articles/older-article/"],
  [links.article("older-article", "oil"), "/articles/older-article/#p-oil"],
  [links.observation("irn-oil-2018"), "/o/irn-oil-2018/"],
  [links.embed("oil-exports"), "/embed/oil-exports/"],
  [links.data(), "/data/"],
  [links.file("oil-exports.csv"), "/data/v1/oil-exports.csv"],
])("%s is the address promised", (address, promised) => {
  expect(address).toBe(promised);
});

test("an address that leaves the site is a full one", () => {
  expect(new URL(absolute(links.observation("irn-oil-2018"))).pathname).toBe("/o/irn-oil-2018/");
});

describe("an article opened at a sentence", () => {
  const open = (sentence: string) => atSentence("https://example.org/a/", sentence);

  test("keeps the place that an address names already", () => {
    expect(atSentence("https://example.org/a/#p-2", "Growth broadened.")).toBe(
      "https://example.org/a/#p-2:~:text=Growth%20broadened.",
    );
  });

  test.each([
    ["a short one is named whole", "Growth broadened.", "Growth%20broadened."],
    ["what is syntax there is encoded", "a non-oil sector, up & away", "a%20non%2Doil%20sector%2C%20up%20%26%20away"],
    ["white space is one space", " Growth \n broadened. ", "Growth%20broadened."],
    [
      "a long one is named by its beginning and end",
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen",
    ],
  ])("%s", (_, sentence, fragment) => {
    expect(open(sentence)).toBe(`https://example.org/a/#:~:text=${fragment}`);
  });
});
