import { objections } from "./axe";
import { expectLit } from "./lit";
import { articles, charts, citedOn } from "./published";
import { expect, type Page, test } from "./quiet";

const chart = "oil-exports";
const presented = `charts/${chart}/?view=present`;
const numbers = citedOn(chart).filter(({ printed }) => printed);
const slide = (page: Page) => page.locator(".slide").filter({ visible: true });
const position = (page: Page) => page.locator(".bar span");
const named = (page: Page): string => new URL(page.url()).searchParams.get("o") ?? "";

async function countOf(page: Page): Promise<number> {
  await expect(page.locator(".deck")).toBeVisible();
  return page.locator(".slide").count();
}

/** What each slide is about, by stepping through all of them. */
async function stepThrough(page: Page, see: () => Promise<void> = async () => undefined): Promise<string[]> {
  const ids: string[] = [];
  for (let left = await countOf(page); left > 0; left -= 1) {
    ids.push(named(page));
    await see();
    await page.keyboard.press("ArrowRight");
  }
  return ids;
}

/** Draws a finger across the middle of the window. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
  await touch("touchStart", from);
  await touch("touchMove", (from + to) / 2);
  await touch("touchMove", to);
  await touch("touchEnd");
}

test("A chart is shown as slides, a slide for each cited number, with nothing else on the screen", async ({ page }) => {
  await page.goto(presented);
  await expect(slide(page)).toHaveCount(1);
  await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("table").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("link").filter({ visible: true })).toHaveCount(0);
  const ids = await stepThrough(page, async () => {
    const number = numbers.find(({ id }) => id === named(page));
    if (!number) return;
    await expect(slide(page).locator(".headline")).toContainText(String(number.value));
    await expect(slide(page).locator(`.mark[data-o="${number.id}"][aria-current]`)).not.toHaveCount(0);
    await expect(slide(page).locator(`.number[aria-current]`)).toHaveCount(1);
  });
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(expect.arrayContaining(numbers.map(({ id }) => id)));
});

test("Keys, those of slide remotes too, and buttons step; the address follows, and the place is said", async ({
  page,
}) => {
  await page.goto(presented);
  const count = await countOf(page);
  for (const [key, at] of [
    ["PageDown", 2],
    ["PageUp", 1],
    ["Space", 2],
    ["Shift+Space", 1],
    ["ArrowRight", 2],
    ["ArrowLeft", 1],
    ["End", count],
    ["Home", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(position(page), key).toHaveText(`${at} of ${count}`);
  }
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("status")).toContainText(`2 of ${count}: `);
  await page.getByRole("button", { name: "Previous" }).click();
  await expect(page.getByRole("button", { name: "Previous" })).toBeDisabled();
  await page.keyboard.press("End");
  const last = page.url();
  await page.goto(last);
  await expect(position(page)).toHaveText(`${count} of ${count}`);
});

test.describe("By touch", () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 600 } });

  test("A finger to the left goes on, to the right back", async ({ page }) => {
    await page.goto(presented);
    const count = await countOf(page);
    await swipe(page, 600, 200);
    await expect(position(page)).toHaveText(`2 of ${count}`);
    await swipe(page, 200, 600);
    await expect(position(page)).toHaveText(`1 of ${count}`);
  });
});

test("Another mark leads to its slide, and the whole screen is a button away", async ({ page }) => {
  await page.goto(presented);
  const other = numbers.find(({ id }) => id !== named(page))?.id ?? "";
  await slide(page).locator(`.mark[data-o="${other}"] .dot`).filter({ visible: true }).click();
  await expect.poll(() => named(page)).toBe(other);
  await page.getByRole("button", { name: "Full screen" }).click();
  await page.getByRole("button", { name: "Leave full screen" }).click();
  await expect(page.getByRole("button", { name: "Full screen" })).toBeVisible();
});

test("“Present” carries what is picked out, and Escape leads back to it", async ({ page }) => {
  const id = numbers.at(-1)?.id ?? "";
  await page.goto(`charts/${chart}/?o=${id}`);
  await page.getByRole("link", { name: "Present" }).click();
  await expect(page).toHaveURL(`charts/${chart}/?view=present&o=${id}`);
  await expect(slide(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`charts/${chart}/?o=${id}`);
  await expect(page.locator(".deck")).toHaveCount(0);
  await expectLit(page, { id, printed: true });
  await expect(page.locator(".notice")).toBeHidden();
});

test("A number's own page is one slide", async ({ page }) => {
  const { id, value } = numbers[0] ?? { id: "", value: 0 };
  await page.goto(`o/${id}/?view=present`);
  await expect(slide(page).locator(".headline")).toContainText(String(value));
  await expect(page.getByRole("button", { name: "Next" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`o/${id}/`);
});

test("An article's slides follow its text, each with the chart of its number", async ({ page }) => {
  const places = new Map<string, number>();
  await page.goto("articles/perilous-iran-escalation/");
  for (const number of await page.locator(".passage a.number[data-o]").all()) {
    const at = await number.locator("xpath=ancestor::article").getAttribute("data-at");
    places.set((await number.getAttribute("data-o")) ?? "", Number(at));
  }
  await page.getByRole("link", { name: "Present" }).click();
  const ids = await stepThrough(page, async () => {
    await expect(slide(page).locator(`.mark[data-o="${named(page)}"][aria-current]`)).not.toHaveCount(0);
  });
  expect(ids).toEqual(expect.arrayContaining([...places.keys()]));
  const order = ids.flatMap((id) => places.get(id) ?? []);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

/** What does not fit into the slide that is shown, and type that the last row could not read. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [shown] = [...document.querySelectorAll<HTMLElement>(".slide")].filter(({ hidden }) => !hidden);
    const frame = shown?.getBoundingClientRect();
    if (!shown || !frame) return ["no slide"];
    const parts = [...shown.querySelectorAll<HTMLElement>("h1, .headline, .what, .quotation, .by, .picture")];
    const cut = parts.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
    });
    const least = Math.min(0.0155 * innerWidth, 0.025 * innerHeight);
    const sizeOf = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
    const words = [...shown.querySelectorAll(".what, .quotation, .by")].filter((part) => sizeOf(part) < least);
    const ticks = [...shown.querySelectorAll<SVGTextElement>(".tick, .val")].filter(
      (part) => part.getClientRects().length && sizeOf(part) * (part.getScreenCTM()?.a ?? 0) < 0.75 * least,
    );
    const small = [...words, ...ticks];
    return [...cut.map((part) => `cut: ${part.className}`), ...small.map((part) => `small: ${part.textContent}`)];
  });
}

for (const path of [...charts.map(({ id }) => `charts/${id}/`), ...articles.map(({ id }) => `articles/${id}/`)])
  test(`The slides of ${path} fit a wide and an old screen, in type for the last row`, async ({ page }) => {
    await page.goto(path);
    const links = page.getByRole("link", { name: "Present", exact: true });
    if (!(await links.count())) return expect(page.locator(".stage")).toHaveCount(0);
    await links.click();
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      await page.keyboard.press("Home");
      await stepThrough(page, async () => expect(await faults(page), `${page.url()} ${size.width}`).toEqual([]));
    }
  });

test("On paper each slide has a page of its own", async ({ page }) => {
  await page.goto(presented);
  const count = await countOf(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(count);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`Slides have no fault that axe finds, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [presented, "charts/gdp-supply-side/?view=present"]) {
      await page.goto(path);
      await countOf(page);
      expect(await objections(page)).toEqual([]);
    }
  });

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the address shows the page", async ({ page }) => {
    await page.goto(presented);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".notice")).toBeHidden();
  });
});
