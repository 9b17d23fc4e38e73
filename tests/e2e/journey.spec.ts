import { markOf, numberOf } from "./lit";
import { charts, citedOn } from "./published";
import { expect, test } from "./quiet";

test("From the first page to the evidence in two steps, by mouse", async ({ page }) => {
  await page.goto("");
  await page.getByRole("region", { name: "Every number beside the record" }).locator("a.big").first().click();
  await expect(page).toHaveURL(/\/o\//);
  const source = page.locator("#compared-values a[href^='http']").first();
  const folded = page.getByText("Show them, by what they count");
  if (await folded.count()) await folded.click();
  await expect(source).toBeVisible();
});

test.describe("On a phone sentence and mark stand together", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const { id: chart, title } of charts.filter(({ id }) => citedOn(id).some(({ printed }) => printed)))
    test(`${title}: an address that names a number shows both, and says what it is`, async ({ page }) => {
      for (const { id } of citedOn(chart).filter(({ printed }) => printed)) {
        await page.goto(`charts/${chart}/?o=${id}`);
        await expect(markOf(page, id).locator(".dot, .bar")).toBeInViewport();
        await expect(numberOf(page, id)).toBeInViewport();
        await expect(page.locator(".tip .cited")).toBeVisible();
      }
    });

  test("A tap on either side shows both", async ({ page }) => {
    const id = "irn-oil-production-recent-steinbock";
    await page.goto("charts/oil-production/");
    for (const tapped of [numberOf(page, id), markOf(page, id).locator(".dot")]) {
      await tapped.tap();
      await expect(markOf(page, id).locator(".dot")).toBeInViewport();
      await expect(numberOf(page, id)).toBeInViewport();
    }
  });
});
