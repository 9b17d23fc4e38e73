import { brotliCompressSync, constants } from "node:zlib";
import { load } from "cheerio";
import { expect, missing, type Page, type Request, test } from "./quiet";
import { loadModule } from "../../scripts/load-module.mjs";
import { charts, kinds } from "./published";

/** What a page may cost: bytes as they travel (Brotli), nodes of its document, files it asks for. */
interface Budget {
  bytes: number;
  nodes: number;
  requests: number;
}

const reading = (bytes: number, nodes: number): Budget => ({ bytes, nodes, requests: 1 });

const budgets: Record<keyof typeof kinds, Budget> = {
  "the front page": reading(17_500, 1_600),
  "the list of charts": reading(3_200, 300),
  "a chart over time": reading(17_000, 2_600),
  "a chart of one number's vintages": reading(11_300, 800),
  "a chart of panels": reading(8_200, 1_050),
  "a chart of amounts": reading(7_800, 400),
  "a chart of the record alone": reading(11_500, 2_700),
  "the list of articles": reading(4_100, 200),
  "an article with charts": reading(25_000, 2_300),
  "an article without charts": reading(7_800, 300),
  "a number's own page": reading(12_500, 850),
  "a derived number's own page": reading(9_800, 600),
  "an embedded chart": reading(9_000, 700),
  "the explorer": { bytes: 175_000, nodes: 500, requests: 10 },
  "the plain list of series": reading(6_200, 900),
  "the data page": reading(6_400, 900),
  "an address without a page": reading(5_000, 100),
};

/** The one page that hydrates, and what it may cost once it draws three series. */
const hydrated = "the explorer";
const drawing: Budget = { bytes: 275_000, nodes: 500, requests: 14 };
const three = "irn-gdp-growth-steinbock~irn-gdp-growth-wdi-2019-07~irn-gdp-growth-wdi-2026";

/** Everything a page asks for, but for the icon, which a browser asks for when it likes. */
function listen(page: Page): Request[] {
  const asked: Request[] = [];
  page.on("request", (request) => {
    if (!/\/icon\.png$/.test(new URL(request.url()).pathname)) asked.push(request);
  });
  return asked;
}

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

async function expectWithin(budget: Budget, page: Page, asked: readonly Request[]): Promise<void> {
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const cost = { bytes: await bytesOf(asked), nodes, requests: asked.length };
  for (const what of ["bytes", "nodes", "requests"] as const)
    expect(cost[what], `${what}, of ${JSON.stringify(cost)}`).toBeLessThanOrEqual(budget[what]);
}

/** Points at things and goes through a page by the keyboard. */
async function touch(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 300);
  for (const key of ["Tab", "Tab", "Escape"]) await page.keyboard.press(key);
}

for (const [kind, address] of Object.entries(kinds) as [keyof typeof kinds, string][])
  test(`What ${kind} costs is within its budget, before the first touch and after it`, async ({ page, provoked }) => {
    if (kind === "an address without a page") provoked.push(missing);
    const asked = listen(page);
    await page.goto(address, { waitUntil: "networkidle" });
    await expectWithin(budgets[kind], page, asked);
    if (kind === hydrated) return;
    expect(await page.locator("script[src], link[rel=stylesheet], link[rel=preload]").count()).toBe(0);
    await touch(page);
    await page.waitForLoadState("networkidle");
    expect(asked.slice(1).map((request) => request.url())).toEqual([]);
  });

test("What the explorer costs with three series is within its budget", async ({ page }) => {
  const asked = listen(page);
  await page.goto(`explore/?series=${three}`, { waitUntil: "networkidle" });
  await expect(page.locator(".live-plot .dot").first()).toBeVisible();
  await expectWithin(drawing, page, asked);
});

/** A text as a server would send it at its best. */
function pack(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length;
}

interface Limit {
  limitOfChart: (id: string) => string;
}

test("A chart's page costs at most twice the hand-written page of its content", async ({ request }) => {
  const { limitOfChart } = (await loadModule("bench/limit/chart.ts")) as Limit;
  for (const { id } of charts) {
    const headers = (await request.get(`charts/${id}/`)).headers();
    expect(headers["content-encoding"]).toBe("br");
    expect(Number(headers["content-length"]), id).toBeLessThanOrEqual(2 * pack(limitOfChart(id)));
  }
});

/** The words of a page in their order, and where its links lead; ticks on an axis are in no order. */
function contentOf(html: string): { words: string[]; links: string[] } {
  const $ = load(html);
  $("script, style, svg .rules, svg .years, svg > g:not([class])").remove();
  const links = $("a[href]")
    .toArray()
    .map((link) => ($(link).attr("href") ?? "").replace(/#[mn].*/, "#"));
  return { words: [$("body").text().replace(/\s+/g, "")], links: links.sort() };
}

test("The hand-written page has every word, link, mark and row that the chart's page has", async ({ request }) => {
  const { limitOfChart } = (await loadModule("bench/limit/chart.ts")) as Limit;
  for (const { id } of charts) {
    const [ours, limit] = [await (await request.get(`charts/${id}/`)).text(), limitOfChart(id)];
    expect(contentOf(limit), id).toEqual(contentOf(ours));
    expect(load(limit)("svg .m").length, id).toBe(load(ours)("svg .mark").length);
    expect(load(limit)("tr").length, id).toBe(load(ours)("tr").length);
  }
});

/** What stands in the first screen of a page, whose first paint waits for it. */
const firstSeen = {
  "the front page": ["svg", "blockquote"],
  "a chart over time": ["svg", "blockquote"],
  "a number's own page": ["svg", "blockquote"],
  "an article with charts": ["blockquote"],
} satisfies Partial<Record<keyof typeof kinds, string[]>>;

for (const [kind, seen] of Object.entries(firstSeen) as [keyof typeof firstSeen, string[]][])
  test(`The first paint of ${kind} waits for ${seen.join(" and ")}`, async ({ page }) => {
    await page.goto(kinds[kind]);
    const above = await page.evaluate((wanted) => {
      const address = document.querySelector('head > link[rel="expect"][blocking="render"]')?.getAttribute("href");
      const edge = document.getElementById(address?.slice(1) ?? "");
      const isAbove = (one: Element | null) =>
        one && edge && one.compareDocumentPosition(edge) & Node.DOCUMENT_POSITION_FOLLOWING;
      return wanted.filter((selector) => isAbove(document.querySelector(selector)));
    }, seen);
    expect(above).toEqual(seen);
  });
