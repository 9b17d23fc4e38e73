import { expectLit } from "./lit";
import { articles, cell, citedOn, fileRows } from "./published";
import { expect, type Page, test } from "./quiet";
import { countOf, named, position, slide, stepThrough } from "./slides";

const chart = "oil-exports";
const presented = `charts/${chart}/?view=present`;
const numbers = citedOn(chart).filter(({ printed }) => printed);

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

/** The printed numbers of each article that has such, as the site's own file has them. */
const stated = articles
  .map(({ id }) => [id, fileRows("citations.csv").filter((row) => row.article_id === id && row.number_text)] as const)
  .filter(([, rows]) => rows.length);
const article = "perilous-iran-escalation";

/** Those of them that the article's page has no chart for: they lead to pages of their own. */
async function withoutChart(page: Page): Promise<string[]> {
  await page.goto(`articles/${article}/`);
  const links = await page.locator(".passage a.number:not([data-o])").all();
  const ids = await Promise.all(links.map(async (link) => (await link.getAttribute("href"))?.split("/").at(-2) ?? ""));
  expect(ids).not.toEqual([]);
  return ids;
}

for (const [id, rows] of stated)
  test(`The article ${id} has a slide for each of its cited numbers, in the order of its text, with chart and sentence`, async ({
    page,
  }) => {
    const places = new Map<string, number>();
    await page.goto(`articles/${id}/`);
    for (const number of await page.locator(".passage a.number[data-o]").all()) {
      const at = await number.locator("xpath=ancestor::article").getAttribute("data-at");
      places.set((await number.getAttribute("data-o")) ?? "", Number(at));
    }
    await page.getByRole("link", { name: "Present" }).click();
    const ids = await stepThrough(page, async () => {
      await expect(slide(page).locator(`.mark[data-o="${named(page)}"][aria-current]`)).not.toHaveCount(0);
      await expect(slide(page).locator(".number[aria-current]")).toHaveCount(1);
      await expect(slide(page).locator(".headline")).toHaveText(/\d/);
    });
    expect(ids.toSorted()).toEqual([...new Set(rows.map((row) => cell(row, "observation_id")))].toSorted());
    const order = ids.flatMap((id) => places.get(id) ?? []);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

test("A number whose chart stands on another page has its slide on the article's, and Escape leads to its words", async ({
  page,
}) => {
  for (const id of await withoutChart(page)) {
    await page.goto(`articles/${article}/?view=present&o=${id}`);
    await expect(slide(page).locator(`.mark[data-o="${id}"][aria-current]`)).not.toHaveCount(0);
    expect(named(page)).toBe(id);
    await expect(page.locator(".deck .notice")).toBeEmpty();
    await page.keyboard.press("Escape");
    await expect(page.locator(`.passage a.number[href$="/o/${id}/"]`)).toBeFocused();
  }
});

test.describe("Where the page of its chart does not answer", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("a number's slide has its sentence and says what is missing", async ({ page }) => {
    const [id = ""] = await withoutChart(page);
    await page.route(`**/o/${id}/`, (route) => route.abort());
    await page.goto(`articles/${article}/?view=present&o=${id}`);
    await expect(slide(page)).toContainText("The chart of this number did not load");
    await expect(slide(page).locator(".number[aria-current]")).toHaveCount(1);
    expect(named(page)).toBe(id);
  });
});

for (const path of [`charts/${chart}/`, `articles/${article}/`, `o/${numbers[0]?.id}/`])
  test(`Slides of ${path} name a number that they do not have, until a step is taken`, async ({ page }) => {
    await page.goto(`${path}?view=present&o=nothing&to=1`);
    const notice = page.locator(".deck .notice");
    await expect(notice).toHaveText("The address asks for something this page does not have: to=1; o=nothing.");
    await page.keyboard.press("End");
    await expect(notice).toBeEmpty();
  });

test("Slides as known on a day say so on screen and paper and to those who listen, and in the printed address", async ({
  page,
}) => {
  const editions = "forecasts-2019-20";
  const days = fileRows(`${editions}.csv`).flatMap(({ kind, as_of: day }) => (kind === "official" && day ? [day] : []));
  const day = days.toSorted()[2] ?? "";
  const words = new Date(day).toLocaleDateString("en-GB", {
    ...({ day: "numeric", month: "long", year: "numeric" } as const),
    timeZone: "UTC",
  });
  await page.goto(`charts/${editions}/?view=present&as_of=${day}`);
  const [shown, address] = [page.locator(".slide .as-shown"), page.locator(".slide .address").first()];
  await expect(shown.first()).toContainText(`As known on ${words}: `);
  await expect(slide(page).locator(".mark").filter({ visible: true })).toHaveCount(0);
  await expect(shown.last()).toHaveText("The cited number was stated later");
  await expect(page.locator(".deck").getByRole("status").last()).toContainText(`As known on ${words}`);
  await page.emulateMedia({ media: "print" });
  await expect(shown.first()).toBeVisible();
  await expect(address).toContainText(new RegExp(`/charts/${editions}/\\?o=[^&]+&as_of=${day}$`));
});

test("Slides of another time than the first say so, and so does their printed address", async ({ page }) => {
  await page.goto(presented);
  await expect(slide(page)).toHaveCount(1);
  await expect(page.locator(".slide .as-shown")).toHaveCount(0);
  await page.goto(`${presented}&range=newest`);
  await expect(slide(page).locator(".as-shown")).toHaveText(/^Time shown: To the newest, .*\d{4}$/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".slide .address").first()).toContainText(/\?o=[^&]+&range=newest$/);
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the address shows the page", async ({ page }) => {
    await page.goto(presented);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".notice")).toBeHidden();
  });
});
