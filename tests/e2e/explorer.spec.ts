import { readFile } from "node:fs/promises";
import { objections } from "./axe";
import { expect, type Locator, type Page, test } from "./quiet";
import { readCsv } from "#lib/csv";

const cited = "irn-gdp-growth-steinbock";
const then = "irn-gdp-growth-wdi-2019-07";
const now = "irn-gdp-growth-wdi-2026";
const thenTitle = "Iran: GDP growth (World Development Indicators, July 2019)";
const nowTitle = "Iran: GDP growth (World Development Indicators, July 2026)";
const address = (...series: string[]): string => `explore/?series=${series.join("~")}`;

const chart = (page: Page): Locator => page.getByRole("application", { name: /^Chart: / });
const chosen = (page: Page): Locator => page.getByRole("region", { name: "What is shown" });
const search = (page: Page): Locator => page.getByRole("region", { name: "Choose series" }).getByRole("searchbox");
const state = (page: Page): string | null => new URL(page.url()).searchParams.get("series");

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

test("The file is what the table shows, value by value", async ({ page }) => {
  await page.goto(`${address(cited, now)}&view=table&from=2015&to=2019`);
  const rows = page.getByRole("table").locator("tr[data-o]");
  await expect(rows.first()).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV, \d+ rows$/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("explore.csv");
  const lines = readCsv(await readFile(await file.path(), "utf8"));
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector("td.value");
      const shown = (cell?.textContent ?? "").replace("−", "-").replace(/[\s≈≥≤]/g, "");
      return [row.getAttribute("data-o"), cell?.querySelector("data")?.value ?? String(Number(shown))];
    }),
  );
  expect(lines.map(({ observation_id: id, value }) => [id, value])).toEqual(shown);
  expect(shown.length).toBeGreaterThan(5);
});

test("A single series comes out as it stands in the file of everything", async ({ page, request }) => {
  await page.goto(address(then));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const made = (await readFile(await (await download).path(), "utf8")).split("\r\n");
  const whole = (await (await request.get("data/v1/observations.csv")).text()).split("\r\n");
  expect(made[0]).toBe(whole[0]);
  expect(made.slice(1, -1)).toEqual(whole.filter((line) => line.split(",")[1] === then));
});

test("The range is typed as years or period codes, says what it cannot read, and takes no step in the history", async ({
  page,
}) => {
  await page.goto(address(now));
  await expect(chart(page)).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel("From", { exact: true }).fill("2019/20");
  await expect(chosen(page).getByRole("alert")).toContainText("“2019/20” is not a period");
  await expect(page.getByLabel("From", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("From", { exact: true }).fill("2018");
  await page.getByLabel("To", { exact: true }).fill("2016");
  await expect(chosen(page).getByRole("alert")).toHaveText(/ends \(2016\) before it begins \(2018\)/);
  await page.getByLabel("To", { exact: true }).fill("2020");
  await expect(chosen(page).getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(/&from=2018&to=2020$/);
  await expect(page.getByRole("button", { name: "Download CSV, 4 rows" })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
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

test("As known on a day later editions are gone, the sentence counts them and the file says the day", async ({
  page,
}) => {
  await page.goto(address(cited, then, now));
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
  await page.getByLabel("As known on").fill("2020-01-23");
  await expect(chart(page)).not.toHaveAccessibleName(/WDI July 2026/);
  await expect(page).toHaveURL(/&as_of=2020-01-23$/);
  await expect(
    chosen(page).getByText(/published later are left out. Nothing of WDI July 2026 was known/),
  ).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("explore-as-of-2020-01-23.csv");
  const lines = readCsv(await readFile(await file.path(), "utf8"));
  expect(lines.every(({ known_on: day, not_after: known }) => day === "2020-01-23" && (known ?? "") <= day)).toBe(true);
  await page.getByRole("button", { name: "Show what is known now" }).click();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
});

test("Values become changes with the published ones in the file, and an index of changes is refused with the reason", async ({
  page,
}) => {
  await page.goto(address("irn-fx-official-wdi"));
  await page.getByLabel("Values").selectOption("change");
  await expect(chart(page)).toHaveAccessibleName(/percent change on previous year/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const [, second] = readCsv(await readFile(await (await download).path(), "utf8"));
  expect(second?.transform).toBe("change");
  expect(Number(second?.value)).toBeGreaterThan(0);
  await page.goto(`${address(now)}&show=index&scale=log`);
  await expect(chosen(page).getByText(/^No index: WDI July 2026 is in changes.*No log scale/)).toBeVisible();
});

test("Two values give what is between them", async ({ page }) => {
  await page.goto(`${address(cited, now)}&o=irn-gdp-growth-2016-steinbock`);
  await page.getByRole("button", { name: "Compare with another value" }).click();
  await chart(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&o=irn-gdp-growth-2016-steinbock&with=/);
  await expect(chosen(page).getByText(/^From .* to .*: .* percentage points\.$/)).toBeVisible();
  await expect(chart(page).locator(".picked-ring")).toHaveCount(2);
});

test("The table is sorted by its columns and copied with a cell apart by tabs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${address(cited, now)}&view=table&from=2015&to=2019`);
  const table = page.getByRole("table");
  await table.getByRole("button", { name: "Value" }).click();
  await table.getByRole("button", { name: "Value" }).click();
  await expect(table.getByRole("columnheader", { name: "Value" })).toHaveAttribute("aria-sort", "descending");
  const values = await table.locator("tr[data-o] .value").allInnerTexts();
  const numbers = values.map((text) => Number(text.replace("−", "-").replace(/[^\d.-]/g, "")));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByRole("button", { name: "Copy table" }).click();
  await expect(page.getByText("The table was copied")).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines).toHaveLength(values.length + 1);
});

test("The chart is saved as a picture with its title, unit, sources and address", async ({ page }) => {
  await page.goto(address(cited, now));
  await expect(chart(page).locator(".dot").first()).toBeVisible();
  for (const kind of ["SVG", "PNG"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `Picture, ${kind}` }).click();
    const bytes = await readFile(await (await download).path());
    if (kind === "PNG") {
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      continue;
    }
    const svg = bytes.toString();
    for (const part of ["percent change on previous year", "Sources: ", "/explore/?view=chart", "−8.7%"])
      expect(svg).toContain(part);
    expect(svg).not.toContain("class=");
  }
});

test("A button sets the range", async ({ page }) => {
  await page.goto(address(now));
  await page.getByRole("button", { name: "10 years" }).click();
  await expect(page).toHaveURL(/&from=20\d\d&to=20\d\d$/);
  await expect(page.getByRole("button", { name: "10 years" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect(page).not.toHaveURL(/from=/);
});

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

test("The link to copy leaves nothing to defaults", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address(cited));
  await expect(chart(page)).toBeVisible();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("The link was copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?view=chart&series=${cited}&from=2012&to=2023`);
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
