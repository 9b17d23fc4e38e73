import { cell, fileRows } from "./published";
import { expect, type Locator, type Page, test } from "./quiet";

/** The numbers that articles print, as the site's file of citations has them. */
const printed = fileRows("citations.csv").filter((row) => cell(row, "number_text") !== "");

/** The rows of the table of numbers; a number that is read in two ways has one more, without a number. */
const rows = (page: Page): Locator => page.locator("tr.standing").filter({ has: page.locator(".big") });

const choices = (page: Page): Locator => page.getByRole("navigation", { name: "Which numbers, in which order" });

/** How far off the numbers of a page are, in its order; those read in two ways left out. */
async function shares(page: Page): Promise<(number | undefined)[]> {
  const words = await rows(page).and(page.locator(":not(.several)")).locator(".verdicts").allInnerTexts();
  return words.map((text) => {
    const share = /, (\d+)% of it/.exec(text)?.[1] ?? (text.includes("not off") ? "0" : undefined);
    return share === undefined ? undefined : Number(share);
  });
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "With scripts" : "Without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the first page has each cited number once, with its sentence and its verdict", async ({ page }) => {
      await page.goto("");
      const links = await rows(page)
        .locator(".big")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")?.split("/").at(-2)));
      expect(links.toSorted()).toEqual(printed.map((row) => cell(row, "observation_id")).toSorted());
      for (const row of await rows(page).all()) {
        await expect(row.locator("q .number")).toBeVisible();
        await expect(row.locator(".verdict b").first()).toBeVisible();
      }
    });

    test("a reader chooses a verdict, an article and a measure, and finds as many numbers as were said", async ({
      page,
    }) => {
      for (const list of ["On the article’s day", "Article", "Measure"]) {
        await page.goto("");
        const link = choices(page).getByRole("list", { name: list }).getByRole("link").first();
        const count = Number(await link.locator("b").innerText());
        const name = await link.locator("span").innerText();
        await link.click();
        await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
        await expect(rows(page)).toHaveCount(count);
        await expect(choices(page).locator("[aria-current]")).toHaveText(new RegExp(name));
      }
      await page.getByRole("link", { name: "All numbers" }).click();
      await expect(rows(page)).toHaveCount(printed.length);
    });

    test("a reader puts the numbers in the order of how far they are off", async ({ page }) => {
      await page.goto("");
      await choices(page).getByRole("link", { name: "By how far off" }).click();
      await expect(rows(page)).toHaveCount(printed.length);
      const found = await shares(page);
      const known = found.filter((share) => share !== undefined);
      expect(known.length).toBeGreaterThan(1);
      expect(known).toEqual(known.toSorted((a, b) => b - a));
      expect(found.slice(known.length).every((share) => share === undefined)).toBe(true);
    });

    test("two steps lead from the first page to every value that a number was compared with", async ({ page }) => {
      await page.goto("");
      const row = rows(page).filter({ hasText: "contract by 8.7%" });
      await expect(row.locator(".now .value")).toHaveText(/^−\d/);
      await row.getByRole("link", { name: "−8.7%" }).click();
      await page.getByText("Show them, by what they count").click();
      await expect(page.locator("#compared-values li").first()).toBeVisible();
      await expect(page.locator("#compared-values")).toContainText("compared now");
    });

    test("the number in its words leads to its mark on the chart", async ({ page }) => {
      await page.goto("");
      await rows(page).locator("q").getByRole("link", { name: "4.5%" }).click();
      const id = "irn-gdp-growth-medium-term-steinbock";
      await expect(page).toHaveURL(`charts/gdp-growth/?o=${id}#m-${id}`);
      await expect(page.locator(`a.mark[data-o="${id}"]`).filter({ visible: true })).toBeInViewport();
    });
  });

test("A headline says for when its number is, who states it and what is recorded now", async ({ page }) => {
  await page.goto("");
  const panel = page.getByRole("region", { name: "GDP growth" });
  await expect(
    panel.getByText(/−8\.7%, forecast for 2019\/20, Dan Steinbock · now recorded as −\d+\.\d%/),
  ).toBeVisible();
});

for (const [width, size] of [
  [320, "100%"],
  [360, "200%"],
  [768, "200%"],
  [1280, "200%"],
] as const)
  test(`At ${width} pixels and text of ${size} the numbers do not move sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ["", "numbers/by-distance/"]) {
      await page.goto(address);
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
    }
  });

test("On a phone the numbers are cards, and what to choose unfolds", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("");
  const [cited, words] = [rows(page).first().locator(".cited"), rows(page).first().locator("q")];
  const [above, below] = [await cited.boundingBox(), await words.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  const link = choices(page).getByRole("link", { name: "By how far off" });
  await expect(link).toBeHidden();
  await choices(page).getByText("Choose and order").click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "By how far off" })).toBeVisible();
});
