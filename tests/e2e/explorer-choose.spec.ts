import { then, thenTitle, nowTitle, chart, chosen, search, state } from "./explorer-page";
import { expect, test } from "./quiet";

test("A reader finds a series by a word, chooses it, and finds the choice again after reload, back and forward, and elsewhere", async ({
  page,
  alsoListen,
  browser,
}) => {
  await page.goto("explore/");
  await search(page).fill("gdp growth july 2019");
  await expect(page.getByText(/^1 of \d+ series$/)).toBeVisible();
  await page.getByRole("checkbox", { name: thenTitle }).check();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2019/);
  expect(state(page)).toBe(then);

  await search(page).fill("gdp growth july 2026");
  await page.getByRole("checkbox", { name: nowTitle }).check();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2019, WDI July 2026/);

  await page.reload();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2019, WDI July 2026/);
  await page.goBack();
  await expect(chart(page)).not.toHaveAccessibleName(/2026/);
  expect(state(page)).toBe(then);
  await page.goForward();
  await expect(chart(page)).toHaveAccessibleName(/2026/);

  const second = await browser.newContext();
  await alsoListen(second);
  const elsewhere = await second.newPage();
  await elsewhere.goto(page.url());
  await expect(chart(elsewhere)).toHaveAccessibleName(/WDI July 2019, WDI July 2026/);
  await second.close();
});

test("Filters narrow the list, and a list without results names what narrows it", async ({ page }) => {
  await page.goto("explore/");
  await page.getByLabel("Indicator", { exact: true }).selectOption("inflation");
  await page.getByText("Kind, publisher, definition, partner, frequency").click();
  await page
    .getByRole("group", { name: "Publisher" })
    .getByRole("checkbox", { name: /^World Bank/ })
    .check();
  await page.getByLabel("Vintage", { exact: true }).selectOption("2018");
  const listed = page.locator(".entry").getByRole("checkbox");
  await expect(listed).toHaveCount(1);
  await search(page).fill("gold");
  await expect(
    page.getByText(
      "Nothing matches the text “gold”, the indicator Inflation, annual average, the publisher World Bank, the vintage 2018.",
    ),
  ).toBeVisible();
  await expect(page).toHaveURL(/\?q=gold&indicator=inflation&vintage=2018&publisher=World\+Bank$/);
  await page.reload();
  await expect(search(page)).toHaveValue("gold");
  await page.getByRole("button", { name: "Show all series" }).click();
  expect(await listed.count()).toBe(0);
  await expect(page.getByText(/^\d+ series$/)).toBeVisible();
});

test("The page begins with combinations to start from, and Clear comes back to them", async ({ page }) => {
  await page.goto("explore/");
  await expect(page.getByRole("link", { name: /three editions|two definitions|official and open market/ })).toHaveCount(
    3,
  );
  await page.getByRole("link", { name: "Oil output by two definitions" }).click();
  await expect(chart(page)).toHaveCount(2);
  await expect(chosen(page).getByText("the article does not say which definition it means")).toHaveCount(2);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("Nothing is chosen yet.")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
});

test("A misspelled word, a publisher with a year, and a code find series", async ({ page }) => {
  await page.goto("explore/");
  const box = search(page);
  await box.fill("inflatoin");
  await expect(page.getByText("these are spelled nearly so")).toBeVisible();
  expect(await page.locator(".entry").count()).toBeGreaterThan(3);
  await box.fill("imf 2019");
  await expect(page.locator(".entry").first()).toBeVisible();
  await expect(page.getByText("these are spelled nearly so")).toHaveCount(0);
  await box.fill("NY.GDP.MKTP.KD.ZG");
  await expect(page.getByRole("checkbox", { name: nowTitle })).toBeVisible();
});

test("A series is asked for once, as soon as someone points at it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (request.url().includes("/series/") && asked.push(request.url())));
  await page.goto("explore/");
  await search(page).fill("gdp growth july 2019");
  const answer = page.waitForResponse(/\/series\/.*\.json$/);
  await page.getByRole("checkbox", { name: thenTitle }).hover();
  await answer;
  await page.getByRole("checkbox", { name: thenTitle }).check();
  await expect(chart(page)).toBeVisible();
  await page.getByRole("checkbox", { name: thenTitle }).uncheck();
  await page.getByRole("checkbox", { name: thenTitle }).check();
  await expect(chart(page)).toBeVisible();
  expect(asked).toHaveLength(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every series is listed with its file", async ({ page }) => {
    await page.goto("explore/");
    await expect(page.locator(".lede noscript p")).toBeVisible();
    const file = page.getByRole("link", { name: `JSON of ${thenTitle}` });
    await expect(file).toBeVisible();
    await expect(file).toHaveAttribute("href", /\/data\/v1\/series\/irn-gdp-growth-wdi-2019-07\.json$/);
    await expect(page.getByRole("checkbox").first()).toBeHidden();
  });

  test("the plain list goes on page by page to the last series", async ({ page }) => {
    const listed: string[] = [];
    await page.goto("explore/series/1/");
    const said = await page.getByText(/^\d+ series by indicator/).textContent();
    for (let more = true; more;) {
      const files = page.locator('main a[href$=".json"]');
      listed.push(...(await files.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))));
      const next = page.getByRole("link", { name: "Next page" });
      more = (await next.count()) > 0;
      if (!more) break;
      const address = new URL((await next.getAttribute("href")) ?? "", page.url()).href;
      await next.click();
      await page.waitForURL(address);
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/page (\d+) of \1/);
    expect(new Set(listed).size).toBe(listed.length);
    expect(said).toContain(`${listed.length} series`);
  });
});
