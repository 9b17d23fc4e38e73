import { expectLit } from "./lit";
import { citedOn } from "./published";
import { expect, type Page, test } from "./quiet";

const chart = "oil-exports";
const presented = `charts/${chart}/?view=present`;
const numbers = citedOn(chart).filter(({ printed }) => printed);
const slide = (page: Page) => page.locator(".slide").filter({ visible: true });
const position = (page: Page) => page.locator(".deck nav span");
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

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the address shows the page", async ({ page }) => {
    await page.goto(presented);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".notice")).toBeHidden();
  });
});
