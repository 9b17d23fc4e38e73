import { objections } from "./axe";
import { cited, then, now, address, chart, chosen, search } from "./explorer-page";
import { expect, test } from "./quiet";

test("With the keyboard alone a series is chosen, its values are read and one is picked out", async ({ page }) => {
  await page.goto("explore/");
  await expect(search(page)).toBeEnabled();
  await search(page).focus();
  await page.keyboard.type("growth cited steinbock");
  const box = page.getByRole("checkbox", { name: /^Growth of gross domestic product, as cited/ });
  await expect(box).toBeVisible();
  while (!(await box.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");

  await expect(chart(page)).toBeVisible();
  while (!(await chart(page).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("Shift+Tab");
  const said = chart(page).getByRole("status");
  await expect(said).toHaveText(/^Steinbock: minus 9 percent/);
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText(/^Steinbock: 7 percent.* 2016, actual; FX Street, vintage January 2020$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&o=irn-gdp-growth-2016-steinbock$/);
  await expect(chosen(page).getByText("stated by Dan Steinbock")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/&o=/);
});

test("After a pick the next key moves tip, ring and words together", async ({ page }) => {
  await page.goto(address(cited, now));
  await chart(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&o=/);
  await page.keyboard.press("ArrowRight");
  const said = chart(page).getByRole("status");
  await expect(said).toHaveText(/4.5 percent/);
  await expect(chart(page).locator(".tip")).toContainText("4.5%");
  await expect(chart(page).locator(".hit-ring")).toHaveCount(1);
  await expect(chart(page).locator(".picked-ring")).toHaveCount(1);
});

test("On a phone no name is written into the lines: a list below says which is which", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address(cited, then, now));
  await expect(chart(page).locator(".dot").first()).toBeVisible();
  await expect(chart(page).locator(".line-label")).toHaveCount(0);
  const key = chosen(page).getByRole("list", { name: "Series" }).getByRole("listitem");
  await expect(key).toHaveText(["Steinbock", "WDI July 2019", "WDI July 2026"]);
});

test("On a phone each number stands nearer to its own dot than to any other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${address(cited, then, now)}&from=2010`);
  await expect(chart(page).locator(".dot").first()).toBeVisible();
  const strays = await chart(page)
    .locator(".mark[data-o]")
    .evaluateAll((marks) => {
      const middle = (element: Element | null | undefined) => {
        const box = element?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const dots = marks.map((mark) => middle(mark.querySelector(".dot")));
      const away = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
        Math.hypot(a.x - b.x, a.y - b.y);
      return marks.flatMap((mark, own) => {
        const at = middle(mark.querySelector(".val"));
        const distances = dots.map((dot) => away(dot, at));
        return Math.min(...distances) === distances[own] ? [] : [mark.getAttribute("data-o")];
      });
    });
  expect(strays).toEqual([]);
});

test("The pointer brings up what a value is, and the tip keeps off its mark", async ({ page }) => {
  await page.goto(address(cited));
  const dot = chart(page).locator(".dot").last();
  await dot.hover();
  const tip = chart(page).locator(".tip");
  await expect(tip).toContainText("−8.7%");
  await expect(tip).toContainText("FX Street, vintage January 2020");
  const [mark, box] = [await dot.boundingBox(), await tip.boundingBox()];
  if (!mark || !box) throw new Error("both are drawn");
  expect(box.y + box.height <= mark.y || box.y >= mark.y + mark.height).toBe(true);
});

for (const [name, query] of [
  ["empty", ""],
  ["chart", `?series=${cited}~${now}&o=irn-gdp-growth-2016-steinbock`],
  ["table", `?series=${cited}~${now}&from=2015&view=table`],
  ["as known on a day", `?series=${cited}~${then}&as_of=2020-01-23&o=irn-gdp-growth-2016-steinbock`],
] as const)
  test(`The explorer, ${name}, has no fault that axe finds and does not move sideways on a phone`, async ({ page }) => {
    await page.goto(`explore/${query}`);
    if (name === "empty") await page.getByText("Kind, publisher, definition, partner, frequency").click();
    if (name === "empty") await page.getByLabel("Indicator", { exact: true }).selectOption("gdp-growth");
    else await expect(name === "table" ? page.getByRole("table") : chart(page)).toBeVisible();
    expect(await objections(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await objections(page, "colour"), "dark").toEqual([]);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
