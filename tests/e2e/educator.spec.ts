import { elsewhere } from "./foreign";
import { dotOf, expectLit, wake } from "./lit";
import { cell, charts, fileRows, here, kinds } from "./published";
import { expect, type Page, test } from "./quiet";

const read = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The button beside a field to hand on. */
function copyButton(page: Page, field: string) {
  return page
    .locator(".share > div")
    .filter({ has: page.getByLabel(field, { exact: true }) })
    .getByRole("button");
}

test("Every cited number has a page of its own with its value and its sentence", async ({ page }) => {
  for (const row of fileRows("citations.csv")) {
    const id = cell(row, "observation_id");
    await test.step(id, async () => {
      await page.goto(`o/${id}/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("blockquote").first()).toContainText(cell(row, "quote"));
      await expect(page.getByRole("definition").filter({ hasText: id })).toBeVisible();
      await expectLit(page, { id, printed: cell(row, "number_text") !== "" });
    });
  }
});

test("A number's own page keeps its mark lit when it wakes; another mark leads to that one's page", async ({
  page,
}) => {
  await page.goto("o/irn-oil-exports-2010-steinbock/");
  await wake(page);
  await expectLit(page, { id: "irn-oil-exports-2010-steinbock", printed: true });
  await dotOf(page, "irn-oil-exports-mid-2013-steinbock").click();
  await expect(page).toHaveURL(/\/o\/irn-oil-exports-mid-2013-steinbock\/$/);
});

test("A number's link and citation are copied with one click each", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("o/irn-gdp-growth-sh1398-steinbock/");
  for (const [field, holds] of [
    ["Link to this number", /^https?:\/\/\S+\/o\/irn-gdp-growth-sh1398-steinbock\/$/],
    ["Citation", /Dan Steinbock.*23 January 2020.*−8\.7%.*2019\/20.*https?:\/\//],
  ] as const) {
    const button = copyButton(page, field);
    await expect(async () => {
      await button.click();
      await expect(button).toHaveText("Copied", { timeout: 300 });
    }).toPass();
    expect(await read(page)).toMatch(holds);
    expect(await read(page)).toBe(await page.getByLabel(field, { exact: true }).inputValue());
  }
});

test("What a chart offers to hand on are full addresses, and each answers", async ({ page, request }) => {
  await page.goto("charts/oil-exports/");
  for (const [field, path] of [
    ["Link", "charts/oil-exports/"],
    ["Embed code", "embed/oil-exports/"],
    ["Citation", "charts/oil-exports/"],
  ] as const) {
    const text = await page.getByLabel(field, { exact: true }).inputValue();
    const address = /https?:\/\/[^\s"]+/.exec(text)?.[0] ?? "";
    expect(here(address)).toBe(path);
    expect((await request.get(here(address))).status()).toBe(200);
  }
});

test("The embed code shows the chart on somebody else's page, awake, with a way back", async ({ page, baseURL }) => {
  await page.goto("charts/oil-exports/");
  const code = await page.getByLabel("Embed code", { exact: true }).inputValue();
  const frameCode = code.replace(/src="[^"]+"/, `src="${new URL("embed/oil-exports/", baseURL).href}"`);
  await elsewhere(`<h1>My lesson</h1>${frameCode}`, async (address) => {
    await page.goto(address);
    await expect(page.getByTitle(/Crude oil exports/)).toBeVisible();
    const chart = page.frameLocator("iframe");
    await expect(chart.getByRole("group", { name: /^Crude oil exports/ })).toBeVisible();
    const frame = page.frames().at(-1);
    if (!frame) throw new Error("There is no frame.");
    await chart.getByRole("blockquote").getByRole("link", { name: "1.1 million" }).hover();
    await expectLit(frame, { id: "irn-oil-exports-mid-2013-steinbock", printed: true });
    const back = chart.getByRole("link", { name: /Crude oil exports at/ });
    await expect(back).toHaveAttribute("target", "_blank");
    expect(here((await back.getAttribute("href")) ?? "")).toBe("charts/oil-exports/");
  });
});

for (const { id, title } of charts)
  test(`${title}: whatever leaves its embed opens a new tab`, async ({ page }) => {
    await page.goto(`embed/${id}/`);
    const leaving = page.locator("a[href]:not([href^='#'])");
    await expect(leaving).not.toHaveCount(0);
    await expect(page.locator("a[href]:not([href^='#']):not([target='_blank'][rel~='noopener'])")).toHaveCount(0);
    await expect(page.locator("a[href^='#'][target]")).toHaveCount(0);
  });

test("Only embeds can be framed by somebody else", async ({ page, baseURL, provoked }) => {
  provoked.push(/frame-ancestors/);
  const whole = `<iframe title="Framed" src="${new URL("charts/oil-exports/", baseURL).href}"></iframe>`;
  await elsewhere(whole, async (address) => {
    await page.goto(address);
    await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(0);
  });
});

for (const [kind, address] of Object.entries(kinds).filter(([name]) => /^the front page$|chart o|number's/.test(name)))
  test(`Printed, ${kind} keeps its charts on the paper and loses what paper cannot use`, async ({ page }) => {
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await page.goto(address);
    const drawings = page.locator("svg.drawing").filter({ visible: true });
    await expect(drawings).not.toHaveCount(0);
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(718);
    }
    // A word that opens its meaning is a word like any other on paper.
    await expect(page.getByRole("button").and(page.locator(":not(.term)"))).toHaveCount(0);
    await expect(page.locator(".words-here").filter({ visible: true })).toHaveCount(0);
    for (const dot of await page.locator("a.mark .dot").filter({ visible: true }).all())
      await expect(dot).toHaveCSS("stroke", "rgb(0, 0, 0)");
  });

/** What a sheet of A4 holds at ten millimetres of margin, in pixels. */
const sheet = { width: 718, height: 1047 };

for (const [kind, address] of Object.entries(kinds).filter(([name]) => /chart over|vintages|number's own/.test(name)))
  test(`On paper, ${kind} has chart and sentence on the first sheet, and no table is cut`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: "print" });
    await page.goto(address);
    const sentence = await page.locator(".passage .quotation").first().boundingBox();
    expect((sentence?.y ?? Infinity) + (sentence?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
    if (kind === "a chart over time") await expect(page.locator(".observations").first()).toBeVisible();
    for (const table of await page.locator("table").filter({ visible: true }).all())
      expect(((await table.boundingBox())?.width ?? 0) - sheet.width).toBeLessThanOrEqual(0);
  });

test("A chart becomes a PDF", async ({ page }) => {
  await page.goto("charts/oil-production/");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(20_000);
});
