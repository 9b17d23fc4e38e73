import type { Page } from "@playwright/test";
import { objections } from "./axe";
import { chart, slider, points, dated, dayBefore } from "./editions";
import { cell } from "./published";
import { expect, test } from "./quiet";

/** What was published, publication by publication. */
const published = dated.map((row) => ({ day: cell(row, "not_after"), value: Number(cell(row, "value")) }));
const [first, second, third] = published;
const field = (page: Page) => page.getByRole("spinbutton", { name: "Your forecast of the next value" });
const panel = (page: Page) => page.getByRole("region", { name: "Forecasts" });
const forecasts = (page: Page) =>
  panel(page)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
const next = (page: Page) => page.getByRole("button", { name: "Next publication" });
const status = (page: Page) => panel(page).getByRole("status");

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
  await expect(status(page)).toContainText("State a forecast first");
  await page.keyboard.type("1");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("Your forecast 1.1%, published: ");
  await expect(status(page)).toContainText(away(1.1, second?.value));
  await expect(status(page)).toContainText("Next: ");
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
  await startForecasting(page, `${chart}?as_of=${dayBefore(published.at(-1)?.day ?? "")}`);
  await field(page).fill("0");
  await field(page).press("Enter");
  await expect(status(page)).toContainText("No later publication is held.");
  await expect(field(page)).toBeHidden();
});

test("Forecasts are kept while the reader goes back and on, and the day moves with nothing else meanwhile", async ({
  page,
}) => {
  await startForecasting(page);
  for (const text of ["1", "2"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await expect(slider(page)).toBeDisabled();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect(forecasts(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("1.0");
  await page.keyboard.press("PageDown");
  await expect(field(page)).toHaveValue("2.0");
  await page.keyboard.press("PageDown");
  await expect(forecasts(page)).toHaveCount(2);
  await expect(status(page)).toContainText("Your forecast 2.0%");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(slider(page)).toBeEnabled();
});

test("Going back in the history of the page takes no day away from under the forecasts", async ({ page }) => {
  await startForecasting(page);
  await page.evaluate(() => history.pushState(null, "", location.href));
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect(forecasts(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(`${chart}?as_of=${second?.day}`);
  await expect(points(page)).toHaveCount(2);
  await expect(forecasts(page)).toHaveCount(1);
});

test("While a reader forecasts, the page tells nothing that came later, to eyes or to keys", async ({ page }) => {
  await page.goto(`${chart}?as_of=${first?.day}`);
  const telling = page.locator("main :is(.headline, .headline-notes, .passages, table, .badge, a)");
  const before = await telling.filter({ visible: true }).count();
  expect(before).toBeGreaterThan(10);
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.getByRole("button", { name: "Forecast the next value" }).click();
  await expect(telling.filter({ visible: true })).toHaveCount(0);
  const told = await page.getByRole("main").ariaSnapshot();
  for (const row of dated.slice(1)) expect(told).not.toContain(`${cell(row, "value_shown").replace("-", "−")}%`);
  const reached = new Set<string>();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.closest("main [data-concealed]")?.tagName ?? ""));
  }
  expect([...reached]).toEqual([""]);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(telling.filter({ visible: true })).toHaveCount(before);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
});

for (const [typed, read] of [
  ["-4,5", "−4.5%"],
  ["−5", "−5.0%"],
  ["−۳٫۲٪", "−3.2%"],
] as const)
  test(`“${typed}” is read as ${read}`, async ({ page }) => {
    await startForecasting(page);
    await field(page).fill(typed);
    await page.keyboard.press("Enter");
    await expect(status(page)).toContainText(`Your forecast ${read}, published`);
  });

test("What is no number is not accepted, and the reader hears how to write one", async ({ page }) => {
  await startForecasting(page);
  for (const text of ["4-5", "3,700", "four"]) {
    await field(page).fill(text);
    await page.keyboard.press("Enter");
    await expect(status(page)).toContainText(`“${text}” is not read as a number: write one such as 4.5 or −4.5`);
    await expect(field(page)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page)).toHaveValue(text);
  }
  await expect(forecasts(page)).toHaveCount(0);
  await field(page).fill("4");
  await expect(status(page)).not.toContainText("not read");
});

test("A forecast outside the axis stands at its end, inside the picture, and is said to lie outside", async ({
  page,
}) => {
  await startForecasting(page);
  const picture = page.locator("svg.drawing").filter({ visible: true }).first();
  for (const text of ["-45", "999999"]) {
    await field(page).fill(text);
    await expect(status(page)).toContainText("lies outside the axis");
    const [cross, frame] = [await picture.locator(".cross").boundingBox(), await picture.boundingBox()];
    expect(cross?.y).toBeGreaterThanOrEqual(frame?.y ?? NaN);
    expect((cross?.y ?? NaN) + (cross?.height ?? NaN)).toBeLessThanOrEqual((frame?.y ?? NaN) + (frame?.height ?? NaN));
  }
  await field(page).fill("1");
  await expect(status(page)).not.toContainText("outside");
});

for (const [width, height] of [
  [1280, 900],
  [360, 740],
] as const)
  test(`The whole chart is in view when forecasts open, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await startForecasting(page, "o/irn-oil-exports-2010-steinbock/");
    const picture = page.locator(".stage svg.drawing").filter({ visible: true });
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeInViewport({ ratio: 1 });
    await expect(field(page)).toBeInViewport({ ratio: 1 });
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
