import { lit, named } from "./lit";
import { charts, citedOn } from "./published";
import { expect, type Page, test } from "./quiet";

/** Where the focus is: a mark or a number by its observation, or nothing of a chart. */
function focused(page: Page): Promise<{ kind: string; id: string } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const id = element?.getAttribute("data-o");
    return element && id ? { kind: element.classList.contains("mark") ? "mark" : "number", id } : null;
  });
}

/** Tabs on until the focus is on what `found` accepts. */
async function tabTo(page: Page, found: (at: { kind: string; id: string } | null) => boolean): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press("Tab");
    if (found(await focused(page))) return;
  }
  throw new Error("The Tab key never gets there.");
}

for (const { id: chart, title } of charts.filter(({ id }) => citedOn(id).length > 0))
  test(`${title}: Tab and arrow keys reach every number and every mark, and light both at either`, async ({ page }) => {
    const cited = citedOn(chart);
    const wanted = cited.flatMap(({ id, printed }) => [`mark ${id}`, ...(printed ? [`number ${id}`] : [])]);
    const reached = new Set<string>();
    const look = async (): Promise<void> => {
      const at = await focused(page);
      if (!at) return;
      reached.add(`${at.kind} ${at.id}`);
      const printed = cited.some((one) => one.id === at.id && one.printed);
      expect(await lit(page)).toEqual({ marks: [at.id], numbers: printed ? [at.id] : [] });
    };
    await page.goto(`charts/${chart}/`);
    for (let steps = 0; steps < 120 && reached.size < wanted.length; steps++) {
      await page.keyboard.press("Tab");
      await look();
      if ((await focused(page))?.kind === "mark")
        for (let mark = 0; mark < cited.length; mark++) {
          await page.keyboard.press("ArrowDown");
          await look();
        }
    }
    expect([...reached].sort()).toEqual(wanted.sort());
  });

test("Enter on a number picks it out, Escape lets go, with the keyboard alone", async ({ page }) => {
  await page.goto("charts/oil-exports/");
  await tabTo(page, (at) => at?.kind === "number");
  const id = (await focused(page))?.id ?? "";
  await page.keyboard.press("Enter");
  await expect.poll(() => named(page)).toBe(id);
  await expect(page.getByRole("status").filter({ hasText: "Picked out:" })).toBeAttached();
  await page.keyboard.press("Escape");
  await expect.poll(() => named(page)).toBeNull();
  await expect(page.locator("[data-o][aria-current]")).toHaveCount(0);
});

/** Moves the focus to the picture, and from there to its first mark. */
async function goToMark(page: Page): Promise<string> {
  await tabTo(page, (at) => at?.kind === "mark");
  return (await focused(page))?.id ?? "";
}

test("Enter on a mark picks it out and its sentence is in view", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  const id = await goToMark(page);
  await page.keyboard.press("Enter");
  await expect.poll(() => named(page)).toBe(id);
  await expect(page.locator(`a.number[data-o="${id}"]`)).toBeInViewport();
});

test("A picture is one tab stop", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  await goToMark(page);
  await page.keyboard.press("Tab");
  await expect(page.locator("svg.drawing :focus")).toHaveCount(0);
});

test("Arrows up and down move from mark to mark, round and round", async ({ page }) => {
  await page.goto("charts/gdp-growth/");
  const first = await goToMark(page);
  const met: (string | undefined)[] = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) {
    await page.keyboard.press(key);
    met.push((await focused(page))?.id);
  }
  expect(new Set(met).size).toBe(4);
  expect(met.at(-1)).toBe(first);
  await page.keyboard.press("ArrowUp");
  expect((await focused(page))?.id).toBe(met.at(-2));
});

test("The first Tab offers to skip to the content, and Enter goes there", async ({ page }) => {
  await page.goto("charts/oil-exports/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});
