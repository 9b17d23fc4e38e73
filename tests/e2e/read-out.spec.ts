import type { Locator } from "@playwright/test";
import { charts } from "./published";
import { expect, type Page, test } from "./quiet";

interface Readings {
  cited: [number, number, number, string][];
  lines: { name: string; values: [number, number, number, string, string][] }[];
}

const pictures = (page: Page): Locator => page.locator("svg.drawing[data-across]").filter({ visible: true });

/** What a picture says from its first value to its last, when the keys go through all of them. */
function readThrough(picture: Locator, stops: number): Promise<string[]> {
  return picture.evaluate((svg: SVGSVGElement, count) => {
    const status = svg.closest(".pair")?.querySelector("p.sr[role=status]");
    const press = (key: string): void => {
      const at = svg.contains(document.activeElement) ? document.activeElement : svg;
      at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    };
    svg.querySelector<SVGAElement>("a.mark")?.focus();
    press("Home");
    const heard: string[] = [];
    for (let step = 0; step < count; step++) {
      const panel = document.querySelector<HTMLElement>(".tip")?.innerText.replace(/\s+/g, " ") ?? "";
      heard.push(`${status?.textContent} ${panel}`);
      press("ArrowRight");
    }
    return heard;
  }, stops);
}

for (const { id, title } of charts)
  test(`${title}: the keys name every value that is drawn`, async ({ page }) => {
    await page.goto(`charts/${id}/`);
    for (const picture of await pictures(page).all()) {
      const readings = await picture.evaluate((svg): Readings => {
        const all = JSON.parse(svg.closest(".stage")?.querySelector("script.readings")?.textContent ?? "[]");
        return all[Number((svg as SVGElement).dataset.panel ?? 0)];
      });
      const values = readings.lines.flatMap(({ name, values: all }) =>
        all.map((one) => ({ name, text: one[3], when: one[4] })),
      );
      const heard = (await readThrough(picture, values.length + readings.cited.length)).join(" | ");
      const unheard = values.filter(({ name, text, when }) => !heard.includes(`${text}, ${name}, ${when}`));
      expect(unheard).toEqual([]);
    }
  });

test("Pointing at an official line names its value, and the words cover nothing of the picture", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  const picture = pictures(page).first();
  const box = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tip = page.locator(".tip");
  await expect(tip).toContainText("WDI July 2026");
  await expect(tip).toContainText("%");
  const words = (await tip.boundingBox()) ?? { y: 0, height: 0 };
  expect(words.y + words.height <= box.y + 1 || words.y >= box.y + box.height - 1).toBe(true);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("A finger on the chart names what stands there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}charts/oil-price/`);
  await pictures(page).first().tap();
  await expect(page.locator(".tip")).toContainText("$");
  await context.close();
});
