import { expectLit, named, numberOf, pointAway, wake } from "./lit";
import { charts, citedOn, fileRows, cell } from "./published";
import { expect, test } from "./quiet";

const [before, after] = ["irn-oil-exports-2010-steinbock", "irn-oil-exports-mid-2013-steinbock"] as const;

test("Picking numbers out writes them to the address; back, forward and reload keep to it", async ({ page }) => {
  await page.goto("charts/oil-exports/");
  await wake(page);
  for (const id of [before, after]) {
    await numberOf(page, id).click();
    await expect.poll(() => named(page)).toBe(id);
  }
  await pointAway(page);
  await expectLit(page, { id: after, printed: true });

  await page.goBack();
  await expect.poll(() => named(page)).toBe(before);
  await expectLit(page, { id: before, printed: true });
  await page.goForward();
  await expectLit(page, { id: after, printed: true });
  await page.reload();
  await expectLit(page, { id: after, printed: true });
  expect(named(page)).toBe(after);
});

test("A number that is clicked before the page is awake gets into the address too", async ({ page }) => {
  await page.goto("charts/oil-exports/");
  await numberOf(page, before).click();
  await expect.poll(() => named(page)).toBe(before);
});

test("Escape takes the number out of the address, also on a page that was opened with one", async ({ page }) => {
  await page.goto(`charts/oil-exports/?o=${before}`);
  await expectLit(page, { id: before, printed: true });
  await page.keyboard.press("Escape");
  await expect.poll(() => named(page)).toBeNull();
  await expect(page.locator("[data-o][aria-current]")).toHaveCount(0);
});

for (const { id: chart, title } of charts.filter(({ id }) => citedOn(id).length > 0))
  test(`${title}: the address of each number opens with it picked out and says so`, async ({ page }) => {
    for (const cited of citedOn(chart)) {
      await page.goto(`charts/${chart}/?o=${cited.id}`);
      await expectLit(page, cited);
      await expect(page.getByRole("status").filter({ hasText: "Picked out:" })).toBeAttached();
    }
  });

test("An official value's permanent address opens without a complaint", async ({ page }) => {
  const [official] = fileRows("oil-production.csv").filter((row) => !row.article_id);
  const address = new URL(cell(official ?? {}, "url"));
  await page.goto(`charts/oil-production/${address.search}`);
  await expect(page.getByRole("status").filter({ hasText: "Picked out:" })).toBeAttached();
  await expect(page.getByText("asks for something this page does not have")).toBeHidden();
});

test("An unknown number in the address is named in a notice, and the chart stands as it was drawn", async ({
  page,
}) => {
  await page.goto("charts/oil-exports/?o=irn-moon-dust-2019");
  const notice = page.getByRole("status").filter({ hasText: "irn-moon-dust-2019" });
  await expect(notice).toBeVisible();
  await expect(page.getByRole("group", { name: /^Crude oil exports/ })).toBeVisible();
});

test("Nonsense in the address is named in a notice, not obeyed", async ({ page }) => {
  await page.goto("charts/oil-exports/?o=%3Cimg+src=x%3E&view=upside-down&from=99999");
  const notice = page.getByRole("status").filter({ hasText: "does not have" });
  for (const key of ["o=<img src=x>", "view=upside-down", "from=99999"]) await expect(notice).toContainText(key);
  await expect(notice.getByRole("img")).toHaveCount(0);
});
