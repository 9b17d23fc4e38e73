import type { Page } from "@playwright/test";
import { cell, fileRows } from "./published";
import { expect, test } from "./quiet";

const chart = "charts/forecasts-2019-20/";
const slider = (page: Page) => page.getByRole("slider", { name: "As known on a day" });
const points = (page: Page) => page.locator("svg.drawing .point").filter({ visible: true });

test("A chart of editions is shown as known on a day: what was published later is not drawn, read or counted", async ({
  page,
}) => {
  await page.goto(`${chart}?as_of=2019-06-30`);
  const values = fileRows("forecasts-2019-20.csv").filter((row) => row.kind === "official" && row.as_of);
  const known = values.filter((row) => cell(row, "as_of") <= "2019-06-30");
  expect(known.length).toBeGreaterThan(2);
  await expect(points(page)).toHaveCount(known.length);
  await expect(page.locator("a.mark").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator(".as-of output")).toContainText(`${known.length} of ${values.length} values`);
  await page.locator('svg.drawing[role="group"]').filter({ visible: true }).focus();
  await page.keyboard.press("End");
  await expect(page.locator(".tip")).toContainText("2019");
  await expect(page.locator(".notice")).toBeHidden();
});

test("The day is moved by keys, stands in the address, and the newest day shows everything", async ({ page }) => {
  await page.goto(chart);
  const all = await points(page).count();
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(points(page)).toHaveCount(all - 1);
  await expect(page).toHaveURL(/\?as_of=\d{4}-\d\d-\d\d$/);
  await page.keyboard.press("End");
  await expect(points(page)).toHaveCount(all);
  await expect(page).toHaveURL(chart);
  await page.keyboard.press("Home");
  await expect(points(page)).toHaveCount(1);
});

for (const odd of ["yesterday", "1900-01-01", "2019-13-45"])
  test(`as_of=${odd} leaves a chart that can be read`, async ({ page }) => {
    await page.goto(`${chart}?as_of=${odd}`);
    await expect(points(page).first()).toBeVisible();
    await expect(page.locator(".as-of output")).toContainText(/As known on \d/);
  });
