import type { Page } from "@playwright/test";
import { objections } from "./axe";
import { cell, fileRows, type Row } from "./published";
import { expect, test } from "./quiet";

const chart = "charts/forecasts-2019-20/";
const slider = (page: Page) => page.getByRole("slider", { name: "As known on a day" });
const points = (page: Page) => page.locator("svg.drawing .point").filter({ visible: true });

/** What was published for the year of the chart, as its file has it: what was public for certain from a day on in the order of these. */
const values = fileRows("forecasts-2019-20.csv").filter((row) => row.kind === "official" && row.published);
const byDay = (a: Row, b: Row): number => cell(a, "not_after").localeCompare(cell(b, "not_after"));
const dated = values.filter((row) => row.not_after).sort(byDay);
const knownBy = (day: string): Row[] => dated.filter((row) => cell(row, "not_after") <= day);
const dayBefore = (day: string): string => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);
const output = (page: Page) => page.locator(".as-of output");

test("A chart of editions is shown as known on a day: what was published later is not drawn, read or counted", async ({
  page,
}) => {
  await page.goto(`${chart}?as_of=2019-06-30`);
  const known = knownBy("2019-06-30");
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

/** How a value is dated that is known to the month or the year only. */
const month = (row: Row): string =>
  new Date(`${cell(row, "published")}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric" });
const monthly = dated.filter((row) => row.published_precision === "month" && row.date_basis !== "edition");
const undated = values.filter((row) => !row.not_after);

test("A value known to the month only counts from the day it was public for certain, and is dated by its month", async ({
  page,
}) => {
  expect(monthly.length).toBeGreaterThan(1);
  for (const row of monthly) {
    const day = cell(row, "not_after");
    for (const asked of [dayBefore(day), day]) {
      await page.goto(`${chart}?as_of=${asked}`);
      const known = knownBy(asked);
      await expect(points(page), asked).toHaveCount(known.length);
      await expect(output(page)).toContainText(`${known.length} of ${values.length} values`);
    }
    const data = await page.locator("script.readings").first().textContent();
    expect(data).toContain(`"${month(row)}"`);
  }
});

/** Where the points that are shown stand, as days and values, by the scales that the picture carries; in the order of the days. */
const placesOf = (page: Page): Promise<{ day: number; value: number }[]> =>
  page
    .locator("svg.drawing")
    .filter({ visible: true })
    .evaluate((svg: SVGSVGElement) => {
      const scale = (text = "") => text.split(" ").map(Number) as [number, number, number, number];
      const read = ([near, far, low, high]: ReturnType<typeof scale>, at: number): number =>
        low + ((at - near) * (high - low)) / (far - near);
      return [...svg.querySelectorAll<SVGGraphicsElement>(".point")]
        .filter((point) => getComputedStyle(point).visibility === "visible")
        .map((point) => {
          const { x, y, width, height } = point.getBBox();
          const [across, up] = [scale(svg.dataset.across), scale(svg.dataset.up)];
          return { day: read(across, x + width / 2), value: read(up, y + height / 2) };
        })
        .sort((one, other) => one.day - other.day);
    });

test("Each step of the slider shows what was public for certain on its day, however near the next value stands", async ({
  page,
}) => {
  await page.goto(chart);
  const last = Number(await slider(page).getAttribute("max"));
  await slider(page).press("Home");
  for (let step = 0; step < last; step++) {
    const day = new URL(page.url()).searchParams.get("as_of") ?? "";
    const known = knownBy(day);
    const places = await placesOf(page);
    expect(places, day).toHaveLength(known.length);
    // A shape is not drawn to the day and the tenth.
    for (const [index, { day: at }] of places.entries())
      expect(Math.abs(at - Date.parse(cell(known[index] ?? {}, "not_after")) / 864e5), day).toBeLessThan(8);
    const heights = known.map((row) => Number(cell(row, "value"))).sort((a, b) => a - b);
    const drawn = places.map(({ value }) => value).sort((a, b) => a - b);
    for (const [index, value] of drawn.entries())
      expect(Math.abs(value - (heights[index] ?? NaN)), day).toBeLessThan(0.1);
    await slider(page).press("ArrowRight");
  }
  await expect(points(page)).toHaveCount(values.length);
});

test("A value that was public from no day that is known is shown on none, and last on the slider, with its year", async ({
  page,
}) => {
  expect(undated.length).toBeGreaterThan(0);
  await page.goto(`${chart}?as_of=${cell(dated.at(-1) ?? {}, "not_after")}`);
  await expect(points(page)).toHaveCount(dated.length);
  await slider(page).press("End");
  await expect(points(page)).toHaveCount(values.length);
  await expect(output(page)).toContainText(`As known now: ${values.length} of ${values.length} values`);
  const data = await page.locator("script.readings").first().textContent();
  for (const row of undated) expect(data).toContain(`edition of ${cell(row, "published")}`);
});

test("A value is said with the digits that the table prints", async ({ page }) => {
  await page.goto(chart);
  const printed = await page.locator("tr[id^='r-'] td.value").allTextContents();
  const data = (await page.locator("script.readings").first().textContent()) ?? "";
  const said = (JSON.parse(data) as [{ lines: { values: string[][] }[] }])[0].lines.flatMap((line) =>
    line.values.map((value) => (value[3] ?? "").replace(/%.*/, "")),
  );
  expect(said.filter((value) => !printed.includes(value))).toEqual([]);
});

test("The name of the picture tells what is shown as known on a day, and all of it again afterwards", async ({
  page,
}) => {
  await page.goto(chart);
  const picture = page.locator("svg.drawing").filter({ visible: true });
  const whole = (await picture.getAttribute("aria-label")) ?? "";
  const day = cell(dated[2] ?? {}, "not_after");
  await page.goto(`${chart}?as_of=${day}`);
  await expect(picture).toHaveAttribute("aria-label", /\. As known on .*3 of \d+ values; the newest: /);
  await expect(picture).not.toHaveAttribute("aria-label", /The record:/);
  await slider(page).press("End");
  await expect(picture).toHaveAttribute("aria-label", whole);
});

for (const address of [chart, "o/irn-gdp-growth-sh1398-steinbock/"])
  for (const odd of ["yesterday", "08.10.2018", "2018", "2018-02-30", "2019-13-45"])
    test(`as_of=${odd} at ${address} is no day, and is said to be none; all is shown`, async ({ page }) => {
      await page.goto(`${address}?as_of=${odd}`);
      await expect(page.locator(".notice")).toHaveText(
        `The address asks for something this page does not have: as_of=${odd}.`,
      );
      await expect(output(page)).toContainText("As known now");
      await expect(page.locator(".section > .stage .point, .around .point").filter({ visible: true })).toHaveCount(
        values.length,
      );
    });

test("Before the first value nothing is shown, and the line says so; the next step of the slider is the first value", async ({
  page,
}) => {
  const day = dayBefore(cell(dated[0] ?? {}, "not_after"));
  await page.goto(`${chart}?as_of=${day}`);
  await expect(output(page)).toContainText("no value yet");
  await expect(points(page)).toHaveCount(0);
  await expect(page.locator(".notice")).toBeHidden();
  await slider(page).press("ArrowRight");
  await expect(points(page)).toHaveCount(1);
});

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
