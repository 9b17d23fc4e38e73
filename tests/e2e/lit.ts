import { expect, type Frame, type Locator, type Page } from "@playwright/test";

/** A mark of a chart in the form that the screen has room for. */
export function markOf(page: Page, id: string): Locator {
  return page.locator(`a.mark[data-o="${id}"]`).filter({ visible: true });
}

/** The part of a mark that a pointer aims at. */
export function dotOf(page: Page, id: string): Locator {
  return markOf(page, id).locator(".dot, .bar");
}

/** A number in its sentence. */
export function numberOf(page: Page, id: string): Locator {
  return page.locator(`a.number[data-o="${id}"]`);
}

/** The observations whose marks and whose numbers are lit at this moment. */
export function lit(page: Page | Frame): Promise<{ marks: string[]; numbers: string[] }> {
  return page.evaluate(() => {
    const isLit = (element: Element): boolean =>
      getComputedStyle(element).getPropertyValue("--lit").trim() === "1" && element.getClientRects().length > 0;
    const ids = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].filter(isLit).map((one) => one.getAttribute("data-o") ?? "");
    return { marks: ids("a.mark"), numbers: ids("a.number") };
  });
}

/** Waits until what is lit is one observation, its mark and its number, and nothing else. */
export async function expectLit(page: Page | Frame, { id, printed }: { id: string; printed: boolean }): Promise<void> {
  await expect.poll(() => lit(page)).toEqual({ marks: [id], numbers: printed ? [id] : [] });
}

export async function expectNothingLit(page: Page | Frame): Promise<void> {
  await expect.poll(() => lit(page)).toEqual({ marks: [], numbers: [] });
}

/** Puts the pointer where nothing is. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
}

/** Touches a page with a chart until it is awake: a mark that is pointed at then says what it is. */
export async function wake(page: Page): Promise<void> {
  const dot = page.locator("a.mark").filter({ visible: true }).first().locator(".dot, .bar");
  await expect(async () => {
    await pointAway(page);
    await dot.hover();
    await expect(page.locator(".tip")).toBeVisible({ timeout: 250 });
  }).toPass();
  await pointAway(page);
}

/** The observation that the address names. */
export function named(page: Page): string | null {
  return new URL(page.url()).searchParams.get("o");
}
