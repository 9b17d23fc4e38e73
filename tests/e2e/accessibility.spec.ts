import AxeBuilder from "@axe-core/playwright";
import { kinds } from "./published";
import { expect, missing, type Page, test } from "./quiet";

/** What axe objects to, all of its rules on, short enough to read. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

const screens = [
  { name: "on a wide screen", use: { viewport: { width: 1280, height: 800 }, colorScheme: "light" } },
  { name: "in the dark", use: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { name: "on a phone", use: { viewport: { width: 360, height: 740 }, colorScheme: "light" } },
] as const;

for (const { name, use } of screens)
  test.describe(name, () => {
    test.use(use);
    for (const [kind, address] of Object.entries(kinds))
      test(`Nothing bars anyone from ${kind} ${name}`, async ({ page, provoked }) => {
        if (address === kinds["an address without a page"]) provoked.push(missing);
        await page.goto(address);
        expect(await objections(page)).toEqual([]);
      });
  });

test("Nothing bars anyone from a chart with a number picked out", async ({ page }) => {
  await page.goto("charts/gdp-growth/?o=irn-gdp-growth-sh1398-steinbock");
  await expect(page.getByRole("status").filter({ hasText: "Picked out:" })).toBeAttached();
  expect(await objections(page)).toEqual([]);
});

test("Nothing bars anyone from a chart with a notice and the record opened", async ({ page }) => {
  await page.goto("charts/oil-price/?o=unknown");
  await expect(page.getByRole("status").filter({ hasText: "unknown" })).toBeVisible();
  await page
    .getByText(/^The official record/)
    .first()
    .click();
  expect(await objections(page)).toEqual([]);
});
