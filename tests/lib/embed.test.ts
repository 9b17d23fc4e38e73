import { load } from "cheerio";
import { expect, test } from "vitest";
import { buildCatalog } from "#lib/catalog";
import { embedCode } from "#lib/embed";
import { absolute, links } from "#lib/links";
import { facts } from "../fixtures/small-corpus";

const catalog = buildCatalog(facts);
const [chart] = catalog.charts;
if (!chart) throw new Error("the small corpus has a chart");

test("an embed is one iframe with an address, a title and a height of its own", () => {
  const frame = load(embedCode(catalog, chart))("iframe");
  expect(frame).toHaveLength(1);
  expect(frame.attr("src")).toBe(absolute("/embed/oil/"));
  expect(frame.attr("title")).toContain("Oil");
  expect(Number(frame.attr("height"))).toBeGreaterThan(500);
});

test("an embed of one number picks it out", () => {
  expect(load(embedCode(catalog, chart, links.embed(chart.id, "irn-oil-a")))("iframe").attr("src")).toBe(
    absolute("/embed/oil/?o=irn-oil-a"),
  );
});

test("a title with quotation marks stays one attribute", () => {
  const title = `Oil "as stated" & more`;
  expect(load(embedCode(catalog, { ...chart, title }))("iframe").attr("title")).toContain(title);
});
