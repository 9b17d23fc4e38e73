import { objections } from "./axe";
import { expect, type Page, test } from "./quiet";
import { countOf, pathsWithSlides, present, slide, stepThrough } from "./slides";

const presented = "charts/oil-exports/?view=present";

/** What does not fit into the slide that is shown, and what the last row could not read or see. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [shown] = [...document.querySelectorAll<HTMLElement>(".slide")].filter(({ hidden }) => !hidden);
    const frame = shown?.getBoundingClientRect();
    if (!shown || !frame) return ["no slide"];
    const isSeen = (part: Element): boolean => part.getClientRects().length > 0;
    const parts = [...shown.querySelectorAll<HTMLElement>("h1, .headline, .what, .quotation, .by, .picture")];
    const cut = parts.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
    });
    const least = Math.min(0.0155 * innerWidth, 0.025 * innerHeight);
    const sizeOf = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
    const words = [...shown.querySelectorAll(".what, .quotation, .by")].filter((part) => sizeOf(part) < least);
    const drawn = [...shown.querySelectorAll<SVGTextElement>(".picture :is(text, .panel-name, .line-label)")].filter(
      (part) =>
        isSeen(part) &&
        sizeOf(part) * (part instanceof SVGElement ? (part.getScreenCTM()?.a ?? 0) : 1) < innerHeight / 50,
    );
    const points = [...shown.querySelectorAll(".picture :is(.dot, .point:not(.stretch))")].filter(
      (part) => isSeen(part) && part.getBoundingClientRect().height < innerHeight / 100,
    );
    const small = [...words, ...drawn].map((part) => `small: ${part.textContent}`);
    return [...cut.map((part) => `cut: ${part.className}`), ...small, ...points.map(() => "small: a point")];
  });
}

/** How many shapes each slide's picture draws, of those that are laid out. */
function shapesOn(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slide")]
      .filter((one) => one.getClientRects().length)
      .map((one) => [...one.querySelectorAll("svg :is(path, rect, circle, line)")])
      .map((shapes) => shapes.filter((shape) => shape.getClientRects().length).length),
  );
}

for (const path of pathsWithSlides) {
  test(`The slides of ${path} fit a wide and an old screen, in type and marks for the last row`, async ({ page }) => {
    if (!(await present(page, path))) return;
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      await page.keyboard.press("Home");
      await stepThrough(page, async () => expect(await faults(page), `${page.url()} ${size.width}`).toEqual([]));
    }
  });

  test(`The slides of ${path} have on paper every shape that they have on the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    if (!(await present(page, path))) return;
    const seen: number[] = [];
    await stepThrough(page, async () => void seen.push(...(await shapesOn(page))));
    await page.emulateMedia({ media: "print" });
    expect(await shapesOn(page)).toEqual(seen);
    expect(Math.min(...seen)).toBeGreaterThan(0);
  });

  test(`On a phone nothing lies over the slides of ${path}, and the bar is one line`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    if (!(await present(page, path))) return;
    const bar = page.getByRole("navigation", { name: "Slides" });
    await stepThrough(page, async () => {
      await page.locator(".deck").evaluate((deck) => deck.scrollTo(0, deck.scrollHeight));
      const [below, shown] = [await bar.boundingBox(), await slide(page).boundingBox()];
      for (const part of await slide(page).locator(".picture, .words").all()) {
        const { y = 0, height = Infinity } = (await part.boundingBox()) ?? {};
        expect(y + height, page.url()).toBeLessThanOrEqual((below?.y ?? 0) + 1);
      }
      expect(shown?.width).toBeLessThanOrEqual(360);
      const lines = bar.locator("button:visible, span").evaluateAll((parts) =>
        parts.map((part) => {
          const words = document.createRange();
          words.selectNodeContents(part);
          return words.getClientRects().length;
        }),
      );
      expect(new Set(await lines), page.url()).toEqual(new Set([1]));
    });
    expect(await page.locator(".deck").evaluate((deck) => deck.scrollWidth - deck.clientWidth)).toBe(0);
  });
}

test("On paper each slide has a page of its own", async ({ page }) => {
  await page.goto(presented);
  const count = await countOf(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(count);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`Slides have no fault that axe finds, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [presented, `${presented}&o=nothing&range=newest`, "charts/gdp-supply-side/?view=present"]) {
      await page.goto(path);
      await countOf(page);
      expect(await objections(page)).toEqual([]);
    }
  });
