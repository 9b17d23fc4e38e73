import { objections } from "./axe";
import { pagesOf } from "./pdf";
import { expect, type Page, test } from "./quiet";

const own = "collections/own/";
const chosen = (page: Page) => page.locator("#own-parts").getByRole("link");

test("A collection leads to its charts and exercises, to its teacher’s page, and from there to its files", async ({
  page,
  request,
}) => {
  await page.goto("collections/");
  await page.getByRole("main").getByRole("link", { name: /^Oil/ }).click();
  await expect(page.locator("svg.drawing").filter({ visible: true })).not.toHaveCount(0);
  await expect(page.getByRole("link", { name: /2\.8 million/ })).toHaveAttribute("href", /\/exercises\/[^/]+\/$/);
  await page.getByRole("link", { name: /^For teachers/ }).click();
  await expect(page.getByRole("heading", { name: /^Steps, \d+ minutes$/ })).toBeVisible();
  for (const [ending, type] of [
    [".zip", "application/zip"],
    [".imscc", "application/vnd.ims.imsccv1p1"],
  ] as const) {
    const href = await page.locator(`a[download][href$="${ending}"]`).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, type]);
    expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
  }
});

test("An address alone makes a collection: its parts in order, its title as text, and what is not there is told", async ({
  page,
}) => {
  const title = encodeURIComponent("<b>Monday</b> & more");
  await page.goto(`${own}?charts=inflation~irn-inflation-sh1398-steinbock~nothing~oil-exports&title=${title}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("<b>Monday</b> & more");
  await expect(chosen(page)).toHaveText([
    /^Chart: Inflation$/,
    /^Exercise: “38% annually/,
    /^Chart: Crude oil exports$/,
  ]);
  await expect(page.locator("p.notice")).toHaveText("There is no chart or exercise “nothing”.");
  await expect(page.getByRole("checkbox", { name: "Chart: Inflation" })).toBeChecked();
});

test("Boxes and the title write the address; what is chosen last stands last", async ({ page }) => {
  await page.goto(own);
  for (const name of ["Chart: Inflation", "Chart: Crude oil exports"])
    await page.getByRole("checkbox", { name }).check();
  await page.getByLabel("Title").fill("My lesson");
  await expect(page).toHaveURL(/\?charts=inflation~oil-exports&title=My\+lesson$/);
  await page.reload();
  await expect(chosen(page)).toHaveText(["Chart: Inflation", "Chart: Crude oil exports"]);
  await page.getByRole("checkbox", { name: "Chart: Inflation" }).uncheck();
  await expect(chosen(page)).toHaveText(["Chart: Crude oil exports"]);
  expect(await objections(page)).toEqual([]);
});

test("What is chosen is put in order by a button, by keys too; title and address to copy follow", async ({ page }) => {
  await page.goto(`${own}?charts=inflation~gdp-growth~oil-exports&title=Monday`);
  await expect(page).toHaveTitle(/^Monday · /);
  const up = page.getByRole("button", { name: "Move up: Chart: Crude oil exports" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chosen(page)).toHaveText(["Chart: Crude oil exports", "Chart: Inflation", "Chart: GDP growth"]);
  await expect(up, "the first has no place before it, and no press leads away").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chosen(page).first()).toHaveText("Chart: Crude oil exports");
  await expect(page).toHaveURL(/\?charts=oil-exports~inflation~gdp-growth&title=Monday$/);
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue(page.url());
});

test("All sheets of a collection print at once: a page each, a page for each list of values, and for each key where they are open", async ({
  page,
}) => {
  await page.goto("collections/oil/sheets/");
  const exercises = await page.locator(".exercise").count();
  expect(exercises).toBeGreaterThan(3);
  for (const format of ["A4", "Letter"]) expect(pagesOf(await page.pdf({ format })), format).toBe(2 * exercises);
  await page.getByText("Show the keys").click();
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(3 * exercises);
  await expect(page.locator(".answers h2")).toHaveCount(exercises);
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the lists lead to everything that can be chosen", async ({ page }) => {
    await page.goto(own);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Chart: Inflation" })).toBeVisible();
  });
});
