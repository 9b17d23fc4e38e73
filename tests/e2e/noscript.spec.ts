import { expectLit, markOf, numberOf } from "./lit";
import { articles, charts, citedOn, kinds } from "./published";
import { expect, type Page, test } from "./quiet";

test.use({ javaScriptEnabled: false });

const shown = (page: Page) => page.locator("svg.drawing").filter({ visible: true });

async function expectDrawn(page: Page): Promise<void> {
  for (const drawing of await shown(page).all()) {
    const box = await drawing.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
  }
}

for (const { id, title } of charts)
  test(`Without scripts, ${title} shows its chart, its sentences, its table and its links`, async ({ page }) => {
    await page.goto(`charts/${id}/`);
    await expect(shown(page)).not.toHaveCount(0);
    await expectDrawn(page);
    const printed = citedOn(id).filter((cited) => cited.printed);
    for (const { id: one } of printed) await expect(numberOf(page, one)).toBeVisible();
    for (const closed of await page.getByText(/^The official record, \d+ values$/).all()) await closed.click();
    await expect(page.getByRole("table").last()).toBeVisible();
    await expect(page.getByRole("link", { name: `${id}.csv` })).toHaveAttribute("href", /data\/v1\//);
  });

for (const { id, title } of charts.filter((chart) => citedOn(chart.id).length > 0))
  test(`Without scripts, a click on a number of ${title} lights its mark, and back`, async ({ page }) => {
    await page.goto(`charts/${id}/`);
    for (const cited of citedOn(id).filter(({ printed }) => printed)) {
      await numberOf(page, cited.id).click();
      await page.mouse.move(1, 1);
      await expectLit(page, cited);
      await expect(markOf(page, cited.id)).toBeInViewport();
      await markOf(page, cited.id).locator(".dot, .bar").click();
      await page.mouse.move(1, 1);
      await expectLit(page, cited);
      await expect(numberOf(page, cited.id)).toBeInViewport();
    }
  });

for (const { id, title } of articles)
  test(`Without scripts, “${title}” shows its passages and the charts they belong to`, async ({ page }) => {
    await page.goto(`articles/${id}/`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("blockquote").first()).toBeVisible();
    await expectDrawn(page);
    const numbers = await page.locator("a.number").count();
    expect((await shown(page).count()) > 0).toBe(numbers > 0);
  });

test("Without scripts, the front page shows four charts, each with its sentence", async ({ page }) => {
  await page.goto(kinds["the front page"]);
  for (const name of ["Oil production", "Crude oil exports", "GDP growth", "Inflation"]) {
    const panel = page.getByRole("region", { name });
    await expect(panel.getByRole("group", { name })).toBeVisible();
    await expect(panel.getByRole("blockquote").getByRole("link").first()).toBeVisible();
  }
  await expectDrawn(page);
});

test("Without scripts, a number's own page lights its mark and shows its sentence, facts and citation", async ({
  page,
}) => {
  await page.goto("o/irn-oil-exports-2010-steinbock/");
  await expectLit(page, { id: "irn-oil-exports-2010-steinbock", printed: true });
  await expectDrawn(page);
  await expect(page.getByRole("blockquote").first()).toContainText("2.5 million");
  await expect(page.getByRole("definition").filter({ hasText: "Dan Steinbock" })).toBeVisible();
  await expect(page.getByLabel("Citation", { exact: true })).toHaveValue(/Dan Steinbock/);
});

test("Without scripts, an embedded chart shows its drawing, its sentences and the way back", async ({ page }) => {
  await page.goto(kinds["an embedded chart"]);
  await expect(shown(page)).toHaveCount(1);
  await expectDrawn(page);
  await expect(page.getByRole("blockquote").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Crude oil exports at/ })).toBeVisible();
});

test("Without scripts, the data page lists its files", async ({ page }) => {
  await page.goto(kinds["the data page"]);
  await expect(page.getByRole("link", { name: "observations.csv" })).toBeVisible();
});
