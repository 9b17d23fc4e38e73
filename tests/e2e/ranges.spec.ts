import { charts, citedOn } from "./published";
import { expect, test } from "./quiet";

const range = (value: string): string => `.ranges [value="${value}"]`;

test.describe("A chart whose record goes on has two ranges, without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, title } of charts)
    test(title, async ({ page }) => {
      await page.goto(`charts/${id}/`);
      const marks = page.locator("a.mark").filter({ visible: true });
      await expect(marks).toHaveCount(citedOn(id).length);
      if (!(await page.locator(range("newest")).count())) return;
      await expect(page.locator(".stage.newest")).toBeHidden();
      await page.getByText("To the newest").click();
      await expect(page.locator(".stage.around")).toBeHidden();
      await expect(page.locator(".stage.newest")).toBeVisible();
      await expect(marks).toHaveCount(citedOn(id).length);
    });
});

test("The range is chosen by the arrow keys too, and each reaches the same sentences", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  await page.locator(range("around")).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(range("newest"))).toBeChecked();
  const mark = page.locator("a.mark").filter({ visible: true }).first();
  const id = (await mark.getAttribute("data-o")) ?? "";
  await mark.locator(".dot").click();
  await expect(page.locator(`a.number[data-o="${id}"]`)).toBeInViewport();
});

test("The address remembers the range beside the number that is picked out, and a link shows both", async ({
  page,
}) => {
  await page.goto("charts/gdp-growth/");
  await page.getByText("To the newest").click();
  const mark = page.locator("a.mark").filter({ visible: true }).first();
  const id = (await mark.getAttribute("data-o")) ?? "";
  await mark.locator(".dot").click();
  await expect(page).toHaveURL(`charts/gdp-growth/?o=${id}&range=newest`);
  await page.reload();
  await expect(page.locator(".stage.newest")).toBeVisible();
  await expect(mark).toHaveAttribute("aria-current", "true");
  await page.getByText("Around the article").click();
  await expect(page).toHaveURL(`charts/gdp-growth/?o=${id}`);
});

test("A range that a chart does not have changes nothing", async ({ page }) => {
  await page.goto("charts/gdp-growth/?range=all");
  await expect(page.locator(".stage.around")).toBeVisible();
});

test("The link and the embed code to copy name the number and the range that are seen", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  await page.getByText("To the newest").click();
  const mark = page.locator("a.mark").filter({ visible: true }).first();
  const id = (await mark.getAttribute("data-o")) ?? "";
  await mark.locator(".dot").click();
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue(
    new RegExp(`/charts/gdp-growth/\\?o=${id}&range=newest$`),
  );
  await expect(page.getByLabel("Embed code")).toHaveValue(new RegExp(`/embed/gdp-growth/\\?o=${id}&amp;range=newest"`));
  await page.getByText("Around the article").click();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue(/\/charts\/gdp-growth\/$/);
});
