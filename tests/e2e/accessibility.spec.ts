import { objections } from "./axe";
import { kinds } from "./published";
import { expect, missing, test } from "./quiet";

for (const [kind, address] of Object.entries(kinds))
  test(`Nothing bars anyone from ${kind}, on a wide screen, in the dark and on a phone`, async ({ page, provoked }) => {
    if (address === kinds["an address without a page"]) provoked.push(missing);
    await page.goto(address);
    expect(await objections(page), "wide").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await objections(page, "colour"), "dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await objections(page, "structure"), "phone").toEqual([]);
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

test("With text twice as large nothing has to be scrolled sideways", async ({ page, provoked }) => {
  provoked.push(missing);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, kind).toBe(0);
  }
});
