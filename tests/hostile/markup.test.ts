import { type CheerioAPI, load } from "cheerio";
import Papa from "papaparse";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { buildCatalog } from "#lib/catalog";
import { allFiles } from "#lib/files";
import { hostileFacts, nasty } from "../fixtures/hostile-corpus";

vi.mock("#data", async () => {
  const { buildCatalog: build } = await import("#lib/catalog");
  const { hostileFacts: facts } = await import("../fixtures/hostile-corpus");
  return { facts, catalog: build(facts) };
});
vi.mock("#components/reading-script", () => ({
  ReadingScript: () => null,
  AsOfScript: () => null,
  scriptAddress: () => "/reading/any.js",
}));

const catalog = buildCatalog(hostileFacts);

type Props = { params: Promise<Record<string, string>> };
const pages: [name: string, page: () => Promise<{ default: unknown }>, params: Record<string, string>][] = [
  ["the dashboard", () => import("../../app/(site)/page"), {}],
  ["a chart", () => import("../../app/(site)/charts/[chart]/page"), { chart: "oil" }],
  ["an article", () => import("../../app/(site)/articles/[article]/page"), { article: "older-article" }],
  ["another article", () => import("../../app/(site)/articles/[article]/page"), { article: "newer-article" }],
  ["a number", () => import("../../app/(site)/o/[observation]/page"), { observation: "irn-oil-2018-writer" }],
  ["an embedded chart", () => import("../../app/embed/[chart]/page"), { chart: "oil" }],
  ["the list of charts", () => import("../../app/(site)/charts/page"), {}],
  ["the list of articles", () => import("../../app/(site)/articles/page"), {}],
  ["the list of files", () => import("../../app/(site)/data/page"), {}],
];

async function rendered([, page, params]: (typeof pages)[number]): Promise<CheerioAPI> {
  const { default: Page } = (await page()) as { default: (props: Props) => ReactNode | Promise<ReactNode> };
  return load(renderToStaticMarkup(await Page({ params: Promise.resolve(params) })));
}

/** Every way in which a text could have become more than text. */
function intrusions($: CheerioAPI): string[] {
  const attributes = $("*")
    .toArray()
    .map((one) => $(one).attr() ?? {});
  const nodes = $("*").contents().toArray();
  return [
    ...attributes.flatMap((one) => Object.keys(one).filter((name) => name.startsWith("on"))),
    ...attributes
      .flatMap(({ href, src }) => href ?? src ?? [])
      .filter((one) => !/^(?:https?:\/\/|[/#]|\?view=present$|mailto:\?subject=[^<>"\s]*$)/.test(one)),
    ...nodes.flatMap(({ type }) => (type === "comment" ? type : [])),
    ...$("img, b[onload], iframe, object, foreignObject, script:not([type$=json], [data-plain])")
      .toArray()
      .map((one) => $.html(one)),
  ];
}

test.each(pages)("stored markup is text on %s", async (...page) => {
  const $ = await rendered(page);
  expect(intrusions($)).toEqual([]);
  expect($("body").text()).toContain("<script>alert(1)</script><!--");
});

test("the words a mark says survive in the page's JSON", async () => {
  const $ = await rendered(["", () => import("../../app/(site)/charts/[chart]/page"), { chart: "oil" }]);
  const tips = JSON.parse($("script.tips").first().text()) as Record<string, string[]>;
  expect(tips["irn-oil-2018-writer"]?.join(" ")).toContain(nasty);
});

test("what a page says to programs is whole", async () => {
  const $ = await rendered(["", () => import("../../app/(site)/charts/[chart]/page"), { chart: "oil" }]);
  expect(JSON.parse($("script[type='application/ld+json']").text())).toMatchObject({ "@type": "Dataset" });
});

test("a picture is markup of ours alone, and whole", async () => {
  const $ = await rendered(["", () => import("../../app/(site)/charts/[chart]/page"), { chart: "oil" }]);
  expect($("svg[aria-label]").length).toBeGreaterThan(0);
  for (const svg of $("svg[aria-label]").toArray()) {
    expect($(svg).find("script, image, use, style").length).toBe(0);
    expect($(svg).attr("aria-label")).toContain("<script>alert(1)</script><!--");
  }
});

test("files for programs carry the words unchanged", async () => {
  const files = allFiles(catalog);
  const body = async (name: string) => new TextDecoder().decode(await files.get(name)?.bytes());
  const rows = Papa.parse<Record<string, string>>(await body("oil.csv"), { header: true, skipEmptyLines: true }).data;
  const row = rows.find(({ observation_id: id }) => id === "irn-oil-2018-writer");
  expect(row?.quote).toBe(`to 3 million barrels per day ${nasty} in 2018`);
  expect(row?.note).toContain(nasty);
  for (const [name] of files)
    if (/\.json$/.test(name) && !/(csv-metadata|croissant|changelog)\.json$/.test(name))
      expect(JSON.stringify(JSON.parse(await body(name)))).toContain("alert(1)");
});
