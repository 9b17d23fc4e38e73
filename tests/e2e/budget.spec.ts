import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, missing, type Page, type Request, test } from "./quiet";
import { kinds } from "./published";

/** What a page may cost: bytes as they travel (Brotli), nodes of its document, files it asks for. */
interface Budget {
  bytes: number;
  nodes: number;
  requests: number;
}

const reading = (bytes: number, nodes: number): Budget => ({ bytes, nodes, requests: 2 });

const budgets: Record<keyof typeof kinds, Budget> = {
  "the front page": reading(35_500, 2_900),
  "the front page by how far off": { ...reading(13_900, 1_080), requests: 1 },
  // It shows each of them.
  "the list of charts": { ...reading(15_500, 1_200), requests: 1 },
  "a chart over time": reading(29_200, 3_000),
  // With the script that shows what was known on a day.
  "a chart of one number's vintages": { ...reading(23_300, 950), requests: 3 },
  "a chart of panels": reading(20_600, 1_330),
  "a chart of amounts": reading(17_300, 520),
  "a chart of the record alone": reading(24_200, 2_800),
  "the list of articles": reading(8_800, 200),
  "an article with charts": reading(36_600, 2_700),
  "an article without charts": reading(13_500, 300),
  "a number's own page": { ...reading(24_800, 1_070), requests: 3 },
  "a derived number's own page": reading(17_000, 600),
  "an embedded chart": reading(17_400, 790),
  "the list of collections": { ...reading(10_400, 500), requests: 1 },
  "a collection": { ...reading(26_000, 2_600), requests: 1 },
  "a collection for teachers": reading(13_500, 250),
  // Each exercise with its empty axes, its values and its key.
  "the sheets of a collection": { ...reading(36_000, 3_000), requests: 10 },
  "an embedded collection": { ...reading(9_500, 350), requests: 1 },
  // With the scripts that follow and copy its address.
  "an own collection": { ...reading(14_500, 350), requests: 3 },
  "the list of exercises": { ...reading(9_500, 320), requests: 1 },
  // With the script that marks answers, the picture of its address to scan, and the values to judge by.
  "an exercise": { ...reading(15_000, 700), requests: 3 },
  "an exercise on a statement": { ...reading(15_000, 420), requests: 3 },
  // React wakes it: what it costs before anything is chosen. It shares its pieces with the check.
  "the explorer": { bytes: 190_500, nodes: 500, requests: 10 },
  // React wakes this one too; what reads and judges comes behind it, so that the first answer is at hand.
  "the check of a sentence": { bytes: 225_000, nodes: 350, requests: 12 },
  "the plain list of series": reading(11_000, 900),
  "the page about the site": { ...reading(10_400, 500), requests: 1 },
  "the timeline": reading(30_000, 2_500),
  // With the script that searches; what it searches in comes at the first use.
  "the search page": reading(16_000, 150),
  "the index": { ...reading(16_000, 1_000), requests: 1 },
  // With the script that copies lines.
  "the data page": reading(19_000, 1_280),
  "an address without a page": { ...reading(31_000, 100), requests: 3 },
};

/** What it may cost once it draws three series. */
const drawing: Budget = { bytes: 290_000, nodes: 500, requests: 15 };
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
    if (kind === "the explorer" || kind === "the check of a sentence") return;
    const before = asked.length;
    await touch(page);
    await page.waitForLoadState("networkidle");
    expect(asked.slice(before).map((request) => request.url())).toEqual([]);
  });

test("What the explorer costs with three series is within its budget", async ({ page }) => {
  const asked = listen(page);
  await page.goto(`explore/?series=${three}`, { waitUntil: "networkidle" });
  await expect(page.locator(".live-plot .dot").first()).toBeVisible();
  await expectWithin(drawing, page, asked);
});

test("A chart's page costs at most twice the hand-written page of its content", async ({ request }) => {
  const size = (html: string | Buffer): number =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length;
  const ours = size(await (await request.get("charts/oil-exports/")).body());
  expect(ours).toBeLessThanOrEqual(2 * size(readFileSync("bench/by-hand.html")));
});

/** What stands in the first screen of a page, whose first paint waits for it. */
const firstSeen = {
  "the front page": ["svg", "q"],
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
