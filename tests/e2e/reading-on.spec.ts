import { objections } from "./axe";
import { expect, type Locator, type Page, test } from "./quiet";

const box = (page: Page): Locator => page.getByRole("searchbox", { name: "Search" });
const results = (page: Page): Locator => page.locator("#search .found li > a");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "With scripts" : "Without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a word opens its two sentences where it stands, and leads to the glossary", async ({ page }) => {
      await page.goto("");
      const word = page.getByRole("button", { name: "the official record" });
      const means = page.locator("#means-record");
      await expect(means).toBeHidden();
      await word.click();
      await expect(means).toBeVisible();
      const [above, below] = [await word.boundingBox(), await means.boundingBox()];
      expect((below?.y ?? 0) - (above?.y ?? 0)).toBeLessThan(60);
      await means.getByRole("link").click();
      await expect(page).toHaveURL(/about\/#term-record$/);
      await expect(page.locator("#term-record")).toBeInViewport();
    });

    test("a word opens and closes by the keyboard", async ({ page }) => {
      await page.goto("");
      await page.getByRole("button", { name: "what an article states" }).focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#means-cited")).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(page.locator("#means-cited a")).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(page.locator("#means-cited")).toBeHidden();
    });

    test("words of a passage that are on no chart say why, and are not marked as cited", async ({ page }) => {
      await page.goto("articles/perilous-iran-escalation/");
      const left = page.locator("button.left").first();
      await expect(left).toHaveAttribute("title", /^On no chart: /);
      await left.click();
      const why = page.locator(".means:popover-open");
      await expect(why).toContainText("On no chart");
      const [one, cited] = await Promise.all(
        [left, page.locator("a.number").first()].map((place) =>
          place.evaluate((element) => getComputedStyle(element).textDecorationColor),
        ),
      );
      expect(one).not.toBe(cited);
      await why.getByRole("link", { name: "All that is left out" }).click();
      await expect(page.locator("#coverage")).toBeInViewport();
    });

    test("a reader goes from number to number through an article, and back", async ({ page }) => {
      await page.goto("o/irn-oil-exports-2010-steinbock/");
      const numbers = page.getByRole("navigation", { name: "Numbers of this article" });
      const first = await page.getByRole("heading", { level: 1 }).innerText();
      await numbers.getByRole("link", { name: "Next" }).click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first);
      await numbers.getByRole("link", { name: "Previous" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
      await expect(page.getByRole("heading", { name: "Related charts" })).toBeVisible();
    });

    test("a flag on the timeline leads to its event, and the event to its sentence", async ({ page }) => {
      await page.goto("timeline/");
      const flag = page.locator(".timeline-form a[href$='#e-us-withdrawal']").filter({ visible: true });
      await flag.click();
      const event = page.locator("#e-us-withdrawal");
      await expect(event).toBeInViewport();
      await event.getByRole("link", { name: "The Story of Trump’s Perilous Iran Escalation" }).click();
      await expect(page).toHaveURL(/articles\/perilous-iran-escalation\/#p-/);
    });

    test("the index leads to charts, numbers and sources", async ({ page }) => {
      await page.goto("all/");
      await page.getByRole("navigation", { name: "Lists of this page" }).getByRole("link", { name: "Numbers" }).click();
      await expect(page.getByRole("heading", { name: /^Numbers/ })).toBeInViewport();
      await page.getByRole("link", { name: /8\.7%/ }).click();
      await expect(page).toHaveURL(/\/o\/irn-gdp-growth-sh1398-steinbock\/$/);
    });
  });

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a search leads to the index", async ({ page }) => {
    await page.goto("");
    await box(page).fill("oil");
    await box(page).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
    await page.getByRole("link", { name: "The index lists everything by link" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Index" })).toBeVisible();
  });
});

for (const query of ["8.7", "−8.7 %", "۸٫۷", "contarct 8.7"])
  test(`The box in the head finds the number and its sentence by “${query}”`, async ({ page }) => {
    await page.goto("charts/");
    await box(page).fill(query);
    await box(page).press("Enter");
    await expect(page.getByRole("status").filter({ hasText: /^\d+ results/ })).toBeVisible();
    await expect(page.locator("#search mark").first()).toBeVisible();
    await results(page).filter({ hasText: "−8.7%" }).first().click();
    await expect(page).toHaveURL(/\/o\/irn-gdp-growth-sh1398-steinbock\/$/);
  });

test("A search is done with the keyboard alone, and its address brings it back", async ({ page }) => {
  await page.goto("search/");
  await page.locator("main").click();
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("condensate");
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=condensate$/);
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toBeFocused();
  await page.reload();
  await expect(box(page)).toHaveValue("condensate");
  await expect(results(page).first()).toBeVisible();
});

test("What finds nothing says so, with what to try; what is typed is never markup", async ({ page }) => {
  for (const query of ["zzzqqqxxx", "<img src=x onerror=alert(1)>zzqqxx"]) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByText(/^Nothing found for|results? of/)).toBeVisible();
    expect(await page.locator("#search img").count()).toBe(0);
  }
  await page.goto("search/?q=zzzqqqxxx");
  await expect(page.getByText("Try fewer words")).toBeVisible();
});

test("A search that cannot be loaded says so, and the next one tries again", async ({ page, provoked }) => {
  provoked.push(/documents\.json|ERR_FAILED|Failed to load resource/);
  await page.route("**/documents.json", (route) => route.abort(), { times: 1 });
  await page.goto("search/?q=oil");
  await expect(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await box(page).press("Enter");
  await expect(results(page).first()).toBeVisible();
});

test("Nothing bars anyone from an opened word, from results and from a number’s way on, and nothing is too wide", async ({
  page,
}) => {
  await page.goto("search/?q=oil");
  await expect(results(page).first()).toBeVisible();
  expect(await objections(page), "results").toEqual([]);
  await page.goto("");
  await page.getByRole("button", { name: "the official record" }).click();
  expect(await objections(page, "structure"), "an opened word").toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["about/", "timeline/", "search/?q=oil", "all/", "o/irn-oil-exports-2010-steinbock/"]) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
  }
  await page.goto("");
  await page.getByRole("button", { name: "what an article states" }).click();
  const opened = await page.locator("#means-cited").boundingBox();
  expect(opened?.x).toBeGreaterThanOrEqual(8);
  expect((opened?.x ?? 0) + (opened?.width ?? 0)).toBeLessThanOrEqual(312);
});
