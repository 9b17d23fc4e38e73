import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import type { Catalog } from "#lib/catalog";
import { loadModule } from "../../scripts/load-module.mjs";

/** The same words whatever their white space and their capitals; a stop may stand inside the marks. */
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim().toLowerCase();

/** Every text that a page may quote: articles, earlier texts, the pages named beside rows and notes, and the names of all of them. */
function textsOf({ articles, origins, sources, series }: Catalog): string {
  const rows = [...series.values()].flatMap(({ observations }) => observations.map(({ note }) => note));
  const evidence = articles.flatMap(({ passages, events, notCharted }) =>
    [...Object.values(passages), ...Object.values(events), ...notCharted].flatMap((one) => one.evidence ?? []),
  );
  return plain(
    [
      ...articles.flatMap(({ title, alternativeTitle, passages, notCharted }) => [
        title,
        alternativeTitle,
        ...Object.values(passages).flatMap(({ heading, text }) => [heading, text]),
        ...notCharted.map(({ quote }) => quote),
      ]),
      ...origins.origins.flatMap(({ title, quote, beside }) => [title, quote, ...beside]),
      ...[...sources.values()].map(({ title }) => title),
      ...evidence.map(({ quote }) => quote),
      ...new Set(rows),
    ].join(" \n "),
  );
}

test("every phrase in quotation marks on every page stands in a text", async () => {
  const { catalog } = (await loadModule("data/index.ts")) as { catalog: Catalog };
  const texts = textsOf(catalog);
  const pages = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const phrases = pages.flatMap((file) => {
    const page = load(readFileSync(`out/${file}`, "utf8"));
    page("script, style, textarea").remove();
    return [
      ...page("body")
        .text()
        .matchAll(/“([^“”]+)”/g),
    ].map(([, phrase = ""]) => ({ file, phrase }));
  });
  expect(phrases.length).toBeGreaterThan(100);
  expect(phrases.filter(({ phrase }) => !texts.includes(plain(phrase).replace(/[.,;]$/, "")))).toEqual([]);
});
