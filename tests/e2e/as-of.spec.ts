import type { Page } from "@playwright/test";
import { chart, slider, points, output, values, dated, dayBefore } from "./editions";
import { cell, type Row } from "./published";
import { expect, test } from "./quiet";

const knownBy = (day: string): Row[] => dated.filter((row) => cell(row, "not_after") <= day);

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

test("A page printed as known on a day shows nothing that was published later", async ({ page }) => {
  const day = cell(dated[2] ?? {}, "not_after");
  await page.goto(`${chart}?as_of=${day}`);
  await expect(slider(page)).toBeVisible();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await expect(points(page)).toHaveCount(knownBy(day).length);
});
