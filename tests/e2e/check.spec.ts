import { readFileSync } from "node:fs";
import { objections } from "./axe";
import { expect, type Page, test } from "./quiet";
import { rowsOf } from "./published";

const sentence = "Iran's crude exports fell to 1.1 mb/d by mid-2013, and inflation reached 38 percent.";
const plain = "Iran's economy shrank by 7.6 percent in 2019.";

async function open(page: Page, text: string, date = "2020-01-23"): Promise<void> {
  await page.goto(`check/?${new URLSearchParams({ text, date })}`);
  await expect(page.locator(".as-read")).toBeVisible();
}

test("A pasted sentence is read where its numbers stand, each beside the record", async ({ page }) => {
  await page.goto("check/");
  await page.getByLabel("A sentence, or a text of several").fill(sentence);
  await page.getByLabel("Stated on").fill("2014-06-10");
  await expect(page.locator(".as-read a")).toHaveText([/1\.1 mb\/d.*unsure/, /38 percent.*unsure/]);
  await expect(page.locator("#number-1")).toContainText("Same for another period");
  await expect(page.locator("#number-1")).toContainText("“mid-2013” leaves the period open.");
  await expect(page.locator("#number-2")).toContainText("No period is named that can be read.");
});

test("A plain sentence is read surely, with a verdict then and now", async ({ page }) => {
  await open(page, plain);
  const card = page.locator("#number-1");
  await expect(card).toContainText("Sure.");
  await expect(card).toContainText("Then, 23 January 2020");
  await expect(card.locator(".beside").first()).toBeVisible();
});

test("Another reading is chosen by the keyboard alone", async ({ page }) => {
  await open(page, sentence);
  const card = page.locator("#number-2");
  await card.locator("summary").focus();
  await page.keyboard.press("Enter");
  await card.getByLabel("in the period").focus();
  await page.keyboard.type("2019/20");
  await expect(card).toContainText("Your reading.");
  await expect(card).toContainText("Then, 23 January 2020");
});

test("Nothing that is written leaves the browser but for the indicators whose values are fetched", async ({ page }) => {
  await page.goto("check/", { waitUntil: "networkidle" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.getByLabel("A sentence, or a text of several").fill(sentence);
  await expect(page.locator("#number-1 .side").first()).toBeVisible();
  for (const one of asked) expect(one).toMatch(/^GET .*\/(?:_next\/static\/.*|check\/[a-z-]+\.json|icon\.png)$/);
});

test("Markup in a text stays text", async ({ page }) => {
  await open(page, `<img src=x onerror=alert(1)><b>Iran's</b> inflation was 38 percent in 2019.`);
  await expect(page.locator(".as-read")).toContainText("<img src=x onerror=alert(");
  expect(await page.locator(".as-read img, .as-read b").count()).toBe(0);
});

test("The report is a file with the columns of crosschecks.csv, and says how each number was read, compared or not", async ({
  page,
}) => {
  await open(page, `${plain} Nobody knows whether it was 3 percent.`);
  await expect(page.locator("#number-1 .side").first()).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const csv = readFileSync(await (await waiting).path(), "utf8");
  const [header] = readFileSync("out/data/v1/crosschecks.csv", "utf8").split("\r\n");
  expect(csv.split("\r\n")[0]).toMatch(new RegExp(`^${header},sureness,`));
  const rows = rowsOf(csv);
  expect(rows.filter(({ observation_id: id }) => id === "number-1").length).toBeGreaterThan(1);
  expect(rows.find(({ observation_id: id }) => id === "number-1")).toMatchObject({
    sureness: "sure",
    cited_value: "-7.6",
  });
  expect(rows.find(({ observation_id: id }) => id === "number-2")).toMatchObject({
    number_text: "3 percent",
    verdict: "",
  });
});

for (const width of [320, 1280])
  test(`It is accessible and fits at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${sentence} نرخ تورم ایران در سال ۱۳۹۸ به ۳۴٫۸ درصد رسید.`);
    await expect(page.locator("#number-3 .side").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
  });

test("On paper stand the text and the cards, and nothing to press", async ({ page }) => {
  await open(page, plain);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".as-read")).toBeVisible();
  await expect(page.locator("#number-1")).toBeVisible();
  await expect(page.locator(".check-fields")).toBeHidden();
  await expect(page.locator(".choices")).toBeHidden();
});

test("A long text answers within a second once the page is there, and says what it left out", async ({ page }) => {
  await page.goto("check/");
  const field = page.getByLabel("A sentence, or a text of several");
  await field.focus();
  await page.waitForLoadState("networkidle");
  await field.fill("7".repeat(100_000));
  await expect(page.locator(".checked [role=status]").first()).toContainText("Only the first 20,000 of 100,000", {
    timeout: 1_500,
  });
});

test("A number that was compared has a chart, which is drawn when it is opened", async ({ page }) => {
  await open(page, plain);
  const card = page.locator("#number-1");
  await card.getByText("Chart", { exact: true }).click();
  await expect(card.locator(".live-plot .mark")).toHaveAttribute("data-value", "-7.6");
  await expect(card.locator(".live").getByText("Text", { exact: true }).first()).toBeVisible();
});

test("An editor takes the text along as the module of an article, with the reading that was picked", async ({
  page,
}) => {
  await open(page, sentence);
  const card = page.locator("#number-2");
  await card.locator("summary").filter({ hasText: "Read it another way" }).click();
  await card.getByLabel("in the period").fill("2019/20");
  await expect(card).toContainText("Your reading.");
  await page.getByText("Make an article of it").click();
  for (const [label, words] of [
    ["Title", "A text"],
    ["Authors", "Ann Example"],
    ["Outlet", "The Outlet"],
    ["Id", "a-text"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(words);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the module" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("a-text.ts");
  const module = readFileSync(await download.path(), "utf8");
  expect(module).toContain('period: "SH1398"');
  expect(module).toContain("decide(");
});
