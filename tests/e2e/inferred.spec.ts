import { expect, type Page, test } from "./quiet";

/** The cited numbers whose period is drawn with open ends. */
const inferred = (page: Page): Promise<string[]> =>
  page
    .locator("[data-o]:has(> .span.open)")
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-o") ?? ""))].sort());

test("A period that the text does not state is drawn, keyed and read out as inferred, as on the chart's own page", async ({
  page,
}) => {
  await page.goto("charts/gdp-growth/");
  const own = await inferred(page);
  expect(own.length).toBeGreaterThan(0);
  await page.goto("explore/?series=irn-gdp-growth-steinbock");
  await expect(page.getByRole("application", { name: /^Chart: / })).toBeVisible();
  expect(await inferred(page)).toEqual(own);
  await expect(page.getByRole("list", { name: "How to read the marks" })).toContainText("period inferred");
  await page.getByRole("radio", { name: "Table" }).check();
  for (const id of own) await expect(page.locator(`tr[data-o="${id}"] th`)).toContainText(", read as ");
});
