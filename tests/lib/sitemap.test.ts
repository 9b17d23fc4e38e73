import { load } from "cheerio";
import { expect, test } from "vitest";
import { mostAddresses, sitemapParts, sitemapRoot } from "#lib/sitemap";

const addresses = (total: number): string[] =>
  Array.from({ length: total }, (_, index) => `https://example.org/o/n-${index}/`);
const locations = (xml: string, within: string): string[] =>
  load(xml, { xml: true })(`${within} > loc`)
    .toArray()
    .map((loc) => load(loc, { xml: true }).text());
const part = (number: number): string => `https://example.org/sitemaps/${number}.xml`;

test("a site that fits is one list at the root", () => {
  const parts = sitemapParts(addresses(3));
  expect(parts).toHaveLength(1);
  expect(locations(sitemapRoot(parts, part), "urlset > url")).toEqual(addresses(3));
});

test("the protocol's limit is kept: one address more makes two parts, and the root names both", () => {
  expect(sitemapParts(addresses(mostAddresses))).toHaveLength(1);
  const parts = sitemapParts(addresses(mostAddresses + 1));
  expect(parts.map((one) => one.split("<loc>").length - 1)).toEqual([mostAddresses, 1]);
  expect(locations(sitemapRoot(parts, part), "sitemapindex > sitemap")).toEqual([part(1), part(2)]);
});

test("an address is never markup", () => {
  const [xml = ""] = sitemapParts(["https://example.org/?a=1&b=<x>"]);
  expect(locations(xml, "url")).toEqual(["https://example.org/?a=1&b=<x>"]);
});
