import { dotOf, expectLit, expectNothingLit, markOf, numberOf, pointAway, wake } from "./lit";
import { charts, citedOn } from "./published";
import { expect, test } from "./quiet";

const withMarks = charts.filter(({ id }) => citedOn(id).length > 0);

test("There are charts with cited numbers", () => {
  expect(withMarks.length).toBeGreaterThan(6);
});

for (const { id: chart, title } of withMarks) {
  test(`${title}: pointing at a mark lights its number and no other, and back`, async ({ page }) => {
    await page.goto(`charts/${chart}/`);
    for (const cited of citedOn(chart))
      await test.step(cited.id, async () => {
        await dotOf(page, cited.id).hover();
        await expectLit(page, cited);
        await pointAway(page);
        await expectNothingLit(page);
        if (!cited.printed) return;
        await numberOf(page, cited.id).hover();
        await expectLit(page, cited);
        await pointAway(page);
        await expectNothingLit(page);
      });
  });

  test(`${title}: clicking a mark or a number picks it out until Escape lets it go`, async ({ page }) => {
    await page.goto(`charts/${chart}/`);
    await wake(page);
    for (const cited of citedOn(chart))
      for (const one of [dotOf(page, cited.id), ...(cited.printed ? [numberOf(page, cited.id)] : [])])
        await test.step(cited.id, async () => {
          await one.click();
          await pointAway(page);
          await expectLit(page, cited);
          await expect(markOf(page, cited.id)).toHaveAttribute("aria-current", "true");
          await page.keyboard.press("Escape");
          await expect(page.locator("[data-o][aria-current]")).toHaveCount(0);
        });
  });
}

test("The number that was clicked last is the one that is lit, however early the first click came", async ({
  page,
}) => {
  const [first, last] = ["irn-oil-exports-2010-steinbock", "irn-oil-exports-mid-2013-steinbock"] as const;
  await page.goto("charts/oil-exports/");
  await numberOf(page, first).click();
  await expectLit(page, { id: first, printed: true });
  await wake(page);
  await numberOf(page, last).click();
  await pointAway(page);
  await expectLit(page, { id: last, printed: true });
});

test("On the front page a number lights its mark in its own panel only", async ({ page }) => {
  await page.goto("");
  const exports = page.getByRole("region", { name: "Crude oil exports" });
  await exports.getByRole("blockquote").getByRole("link", { name: "1.1 million" }).hover();
  await expectLit(page, { id: "irn-oil-exports-mid-2013-steinbock", printed: true });
});
