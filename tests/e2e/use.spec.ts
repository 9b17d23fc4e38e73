import { here } from "./published";
import { expect, type Page, test } from "./quiet";

const pages = {
  "a chart's page": "charts/oil-exports/",
  "a number's page": "o/irn-gdp-growth-sh1398-steinbock/",
} as const;

const panel = (page: Page) => page.locator("details.use:not(.cite)");

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await panel(page).locator("summary").first().click();
}

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of Object.entries(pages))
    test(`the panel of ${kind} has addresses that answer and lines for nine tools`, async ({ page, request }) => {
      await page.goto(address);
      await expect(panel(page).getByRole("link").first()).toBeHidden();
      await open(page, address);
      const links = await panel(page)
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(6);
      for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
      await expect(panel(page).locator("pre")).toHaveCount(9);
      for (const code of await panel(page).locator("pre").allTextContents()) {
        const file = /https?:\/\/[^\s"',)]+/.exec(code)?.[0] ?? "";
        expect((await request.get(here(file))).status(), code).toBe(200);
      }
      await expect(panel(page).getByRole("button")).toHaveCount(0);
    });
});

for (const [kind, address] of Object.entries(pages))
  test(`An address and lines of ${kind} are copied with one click, and name the address that serves it`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, address);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const first = panel(page).getByRole("listitem").first();
    await first.getByRole("button", { name: "Copy" }).click();
    await expect(first.getByRole("button")).toHaveText("Copied");
    expect(await copied()).toBe(new URL((await first.getByRole("link").getAttribute("href")) ?? "", baseURL).href);
    await panel(page).getByText("DuckDB", { exact: true }).click();
    await panel(page).locator("pre:visible + button").click();
    await expect(page.getByRole("status").filter({ hasText: "DuckDB: copied" })).toBeAttached();
    expect(await copied()).toMatch(/^SELECT \* FROM read_csv\('http/);
    if (!process.env.SITE_URL) expect(await copied()).toContain(new URL(baseURL ?? "").origin);
  });

test("Of the lines one tool is open at a time, by keys too", async ({ page }) => {
  await open(page, pages["a chart's page"]);
  await panel(page).getByText("pandas", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).locator("pre:visible")).toContainText("import pandas");
  await panel(page).getByText("curl", { exact: true }).click();
  await expect(panel(page).locator("pre:visible")).toHaveCount(1);
  await expect(panel(page).locator("pre:visible")).toContainText("curl -O");
});

test("The data page has seven tasks, each as lines to copy", async ({ page }) => {
  await page.goto("data/");
  const tasks = page.getByRole("region", { name: "Seven tasks" });
  await expect(tasks.locator("details")).toHaveCount(7);
  await tasks.getByText("The fall of exports").click();
  await expect(tasks.locator("pre:visible")).toContainText("pivot_table");
  await expect(tasks.locator("pre:visible + button")).toHaveText("Copy");
});
