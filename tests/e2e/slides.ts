import { articles, charts } from "./published";
import { expect, type Page } from "./quiet";

/** The slide that is shown. */
export const slide = (page: Page) => page.locator(".slide").filter({ visible: true });

/** Which slide of how many the bar says it is. */
export const position = (page: Page) => page.getByRole("navigation", { name: "Slides" }).locator("span");

/** The number that the address has. */
export const named = (page: Page): string => new URL(page.url()).searchParams.get("o") ?? "";

/** Every page that may have slides. */
export const pathsWithSlides = [
  ...charts.map(({ id }) => `charts/${id}/`),
  ...articles.map(({ id }) => `articles/${id}/`),
];

/** Opens the slides of a page. @returns whether there are slides: a page without a chart has no way to them */
export async function present(page: Page, path: string): Promise<boolean> {
  await page.goto(path);
  const link = page.getByRole("link", { name: "Present", exact: true });
  if (!(await link.count())) {
    await expect(page.locator(".stage")).toHaveCount(0);
    return false;
  }
  await link.click();
  await countOf(page);
  return true;
}

/** How many slides there are, once they are shown. */
export async function countOf(page: Page): Promise<number> {
  await expect(page.locator(".deck")).toBeVisible();
  return page.locator(".slide").count();
}

/** What each slide is about, by stepping through all of them. */
export async function stepThrough(page: Page, see: () => Promise<void> = async () => undefined): Promise<string[]> {
  const ids: string[] = [];
  for (let left = await countOf(page); left > 0; left -= 1) {
    ids.push(named(page));
    await see();
    await page.keyboard.press("ArrowRight");
  }
  return ids;
}
