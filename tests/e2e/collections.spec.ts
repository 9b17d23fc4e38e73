import { objections } from "./axe";
import { expect, type Page, test } from "./quiet";

const own = "collections/own/";
const chosen = (page: Page) =>
  page.getByRole("list", { name: /./ }).and(page.locator("#own-parts")).getByRole("listitem");

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

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the lists lead to everything that can be chosen", async ({ page }) => {
    await page.goto(own);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Chart: Inflation" })).toBeVisible();
  });
});
