import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { Parser } from "htmlparser2";
import { expect, test } from "@playwright/test";
import { readSettings } from "../../scripts/settings.mjs";

/** The built folder as it is published, file by file; nothing is served. */
const { basePath, siteUrl } = readSettings();
const origin = siteUrl || "http://localhost:3000";
const files = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(`out/${file}`).isFile(),
);
const published = new Set(files.filter((file) => !/\.(br|gz)$|^_headers$/.test(file)));
const pages = [...published].filter((file) => file.endsWith(".html"));
const read = (file: string): string => readFileSync(`out/${file}`, "utf8");
const addressOf = (file: string): string => `${basePath}/${file}`.replace(/(^|\/)index\.html$/, "$1");

/** A page in one pass: its ids and every address that it asks for or leads to, in markup, style and running text. */
function readPage(html: string): { ids: Set<string>; addresses: string[] } {
  const [ids, addresses] = [new Set<string>(), [] as string[]];
  const full = (text: string): void => {
    for (const [found] of text.matchAll(/https?:\/\/[^\s"'<>)\\`|,}]+/g))
      addresses.push(found.replace(/(&quot.*|[.;:]+)$/, ""));
  };
  const parser = new Parser({
    onattribute: (name, value) => {
      if (name === "id") ids.add(value);
      else if (["href", "src", "action", "poster", "cite"].includes(name)) addresses.push(value);
      else full(value);
    },
    ontext: full,
  });
  parser.end(html);
  return { ids, addresses };
}

const ids = new Map<string, Set<string>>();
function idsOf(file: string): Set<string> {
  const known = ids.get(file) ?? readPage(read(file)).ids;
  ids.set(file, known);
  return known;
}

/** The ids of observations in a chart's own table. */
const rowsOf = (chart: string): Set<string> =>
  new Set(
    read(`data/v1/${chart}.csv`)
      .split("\r\n")
      .map((line) => line.split(",")[0] ?? ""),
  );

/** What is wrong with an address of ours that stands in a file; nothing where it is somebody else's. */
function faultOf(address: string, from: string): string | undefined {
  const { origin: whose, pathname, searchParams, hash } = new URL(address, `${origin}${addressOf(from)}`);
  if (whose !== origin) return undefined;
  if (!pathname.startsWith(`${basePath}/`)) return "leads out of the site's folder";
  const path = decodeURIComponent(pathname).slice(basePath.length + 1);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!published.has(file)) return "leads nowhere";
  const id = decodeURIComponent(hash.slice(1).split(":~:")[0] ?? "");
  if (id && id !== "top" && !idsOf(file).has(id)) return "names a place that is not there";
  const [chart, picked] = [/^(?:charts|embed)\/([^/]+)\/index\.html$/.exec(file)?.[1], searchParams.get("o")];
  if (chart && picked !== null && !rowsOf(chart).has(picked)) return "picks out a number that is not on the chart";
  const series = (searchParams.get("series") ?? "").split("~").filter(Boolean);
  if (series.some((one) => !published.has(`data/v1/series/${one}.json`))) return "names an unknown series";
  return undefined;
}

test("Every address in every page leads to something that is there", () => {
  const faults = pages.flatMap((file) =>
    [...new Set(readPage(read(file)).addresses)].flatMap((address) => {
      const wrong = faultOf(address, file);
      return wrong ? [`${file}: ${address} ${wrong}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test("Every address of ours in every file for programs leads to something that is there", () => {
  // What stands between semicolons stands between commas in the file beside it.
  const texts = [...published].filter((file) => /(?<!semicolon)\.(csv|json|md|xml|txt)$/.test(file));
  const found = new Map<string, string>();
  for (const file of texts)
    for (const [address] of read(file).matchAll(/https?:\/\/[^\s"'<>)\\`|,}]+/g))
      if (address.startsWith(`${origin}/`)) found.set(address.replaceAll("&amp;", "&"), file);
  expect(found.size).toBeGreaterThan(100);
  const faults = [...found].map(([address, file]) => [file, address, faultOf(address, file)]);
  expect(faults.filter(([, , wrong]) => wrong)).toEqual([]);
});

test("Every page is valid HTML", async () => {
  test.setTimeout(180_000);
  // The spelling of React's own output, which means the same to every parser, is let through, and a title however long it is.
  const off = ["attr-case", "void-style", "attribute-empty-style", "attribute-boolean-style", "long-title"];
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      ...Object.fromEntries(off.map((rule) => [rule, "off" as const])),
      "valid-id": ["error", { relaxed: true }],
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
    },
  });
  for (const file of pages) {
    const { results } = await validator.validateString(read(file), file);
    const messages = results.flatMap((result) =>
      result.messages.map(({ message, selector }) => `${selector}: ${message}`),
    );
    expect.soft(messages, file).toEqual([]);
  }
});

test("Only a page that says it hydrates carries scripts of Next, and no page a style attribute", () => {
  for (const file of pages) {
    const $ = load(read(file));
    expect($("[style]").length, file).toBe(0);
    const sources = $("script:not([data-plain])")
      .toArray()
      .map((one) => $(one).attr("src") ?? $(one).attr("type") ?? "inline");
    const others = sources.filter((source) => !/\/reading\/[^/]+\.js$|json$/.test(source));
    expect(others.length > 0, file).toBe($('meta[name="hydrate"]').length > 0);
  }
});

test("The site map lists every page that is to be found, once, and robots.txt names it", () => {
  const maps = [...published].filter((file) => /^sitemaps\/.*\.xml$|^sitemap\.xml$/.test(file));
  const listed = new Set(
    maps.flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, one]) => one ?? "")),
  );
  const found = pages.filter(
    (file) => !file.startsWith("embed/") && !/name="robots" content="[^"]*noindex/.test(read(file)),
  );
  const wanted = found.map((file) => origin + addressOf(file));
  expect([...listed].filter((address) => !/\/sitemaps\//.test(address)).sort()).toEqual(wanted.sort());
  expect(read("robots.txt")).toContain(`Sitemap: ${origin}${basePath}/sitemap.xml`);
});

test("Every text has its two packed forms beside it", () => {
  const texts = [...published].filter((file) => /\.(html|css|js|json|csv|md|svg|txt|xml)$/.test(file));
  expect(texts.filter((file) => !existsSync(`out/${file}.br`) || !existsSync(`out/${file}.gz`))).toEqual([]);
});
