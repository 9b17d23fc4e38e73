import type { Page } from "@playwright/test";
import { objections } from "./axe";
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

/** What was published for the year of the chart, day by day, as its file has it. */
const published = fileRows("forecasts-2019-20.csv")
  .filter((row) => row.kind === "official" && row.as_of && row.value)
  .map((row) => ({ day: cell(row, "as_of"), value: Number(cell(row, "value")), by: cell(row, "stated_by") }))
  .sort((a, b) => a.day.localeCompare(b.day));
const [first, second, third] = published;
const field = (page: Page) => page.getByRole("spinbutton", { name: "Your forecast of the next value" });
const panel = (page: Page) => page.getByRole("region", { name: "Forecasts" });
const forecasts = (page: Page) =>
  panel(page)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
const next = (page: Page) => page.getByRole("button", { name: "Next publication" });

async function startForecasting(page: Page, address = `${chart}?as_of=${first?.day}`): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Forecast the next value" }).click();
  await expect(field(page)).toBeFocused();
}

/** How far a value is from a forecast, as the page says it. */
function away(forecast: number, value = NaN): string {
  const size = Math.abs(value - forecast).toFixed(1);
  return `${size} percentage points ${value < forecast ? "lower" : "higher"}`;
}

test("A reader forecasts the next value by keys, step by step, and hears how far it was off", async ({ page }) => {
  await startForecasting(page);
  await expect(points(page)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("status")).toContainText("State a forecast first");
  await page.keyboard.type("1");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("status")).toContainText("Your forecast 1.1%, published: ");
  await expect(panel(page).getByRole("status")).toContainText(away(1.1, second?.value));
  await expect(panel(page).getByRole("status")).toContainText("Next: ");
  await expect(page).toHaveURL(`${chart}?as_of=${second?.day}`);
  await expect(points(page)).toHaveCount(2);
  await page.keyboard.type("-20");
  await page.keyboard.press("PageDown");
  await expect(forecasts(page)).toHaveCount(2);
  await expect(forecasts(page).last()).toContainText(away(-20, third?.value));
  await page.keyboard.press("PageUp");
  await expect(forecasts(page)).toHaveCount(1);
  await expect(page).toHaveURL(`${chart}?as_of=${second?.day}`);
  await expect(field(page)).toHaveValue("-20.0");
});

test("A forecast is drawn into the picture by mouse, at the day of the next publication", async ({ page }) => {
  await startForecasting(page);
  const picture = page.locator("svg.drawing").filter({ visible: true }).first();
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  const at = (share: number) =>
    [(box?.x ?? 0) + (box?.width ?? 0) * 0.9, (box?.y ?? 0) + (box?.height ?? 0) * share] as const;
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  const high = Number(await field(page).inputValue());
  await page.mouse.move(...at(0.8));
  await page.mouse.up();
  const low = Number(await field(page).inputValue());
  expect(low).toBeLessThan(high);
  await expect(picture.locator(".cross")).toHaveCount(1);
  await next(page).click();
  await expect(forecasts(page)).toContainText([away(low, second?.value)]);
  await expect(picture.locator(".way")).not.toHaveCount(0);
  await expect(page.locator(".key")).toContainText(["your forecast"]);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(picture.locator(".cross, .way")).toHaveCount(0);
  await expect(page.locator(".key")).not.toContainText(["your forecast"]);
});

test.describe("By touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap on the picture states a forecast", async ({ page }) => {
    await startForecasting(page);
    const box = await page.locator("svg.drawing").filter({ visible: true }).first().boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 250, (box?.y ?? 0) + 60);
    await expect(field(page)).not.toHaveValue("");
    await next(page).tap();
    await expect(forecasts(page)).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test("Where all is public, forecasts begin on the first day, and end where nothing follows", async ({ page }) => {
  await startForecasting(page, chart);
  await expect(points(page)).toHaveCount(1);
  await slider(page).press("End");
  await slider(page).press("ArrowLeft");
  await field(page).fill("0");
  await field(page).press("Enter");
  await expect(panel(page).getByRole("status")).toContainText("Nothing was published after that.");
  await expect(field(page)).toBeHidden();
});

test("On paper there is the chart as known on the day and a blank list of what came next, on one page", async ({
  page,
}) => {
  const day = third?.day ?? "";
  await startForecasting(page, `${chart}?as_of=${day}`);
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g), format).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet");
  await expect(sheet.locator(".point")).toHaveCount(published.filter((one) => one.day <= day).length);
  await expect(sheet.locator(".drawing :is(.mark, .line-label)")).toHaveCount(0);
  const rows = await sheet.getByRole("row").allTextContents();
  expect(rows[0]).toBe("PublicationMy forecastPublishedDistance");
  for (const row of rows.slice(1)) expect(row).not.toMatch(/%/);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("A page printed as known on a day shows nothing that was published later", async ({ page }) => {
  const day = third?.day ?? "";
  await page.goto(`${chart}?as_of=${day}`);
  await expect(slider(page)).toBeVisible();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await expect(points(page)).toHaveCount(published.filter((one) => one.day <= day).length);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`Forecasts have no fault that axe finds, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await startForecasting(page);
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(forecasts(page)).toHaveCount(1);
    expect(await objections(page)).toEqual([]);
  });

test("The editions of a number's own page can be forecast as well", async ({ page }) => {
  await startForecasting(page, "o/irn-gdp-growth-sh1398-steinbock/");
  await field(page).fill("3");
  await next(page).click();
  await expect(forecasts(page)).toHaveCount(1);
});
