import type { Page } from "@playwright/test";
import { kinds } from "./published";
import { expect, test } from "./quiet";

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = "rgb(251, 250, 247)";
const dark = "rgb(20, 20, 18)";

for (const kind of ["the front page", "the explorer"] as const)
  test(`Light or dark is chosen at the foot of ${kind}, at once and for every page after it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(kinds[kind]);
    await page.getByLabel("Colours").selectOption("Dark");
    expect(await paper(page)).toBe(dark);
    await page.goto(kinds["a chart over time"]);
    expect(await paper(page)).toBe(dark);
    await expect(page.getByLabel("Colours")).toHaveValue("dark");
    await page.emulateMedia({ media: "print" });
    expect(await paper(page), "printed on white").toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await page.getByLabel("Colours").selectOption("Light");
    expect(await paper(page)).toBe(light);
    await page.getByLabel("Colours").selectOption("As the system");
    expect(await paper(page)).toBe(dark);
  });

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });
  test("the system's choice holds, and no other is offered", async ({ page }) => {
    await page.goto("");
    await expect(page.getByLabel("Colours")).toBeHidden();
  });
});
