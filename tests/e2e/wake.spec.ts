import { wake } from "./lit";
import { kinds } from "./published";
import { expect, type Page, test } from "./quiet";

const charted = Object.entries(kinds).filter(([kind]) =>
  /front page$|chart o(ver|f)|article with charts|number|embedded chart/.test(kind),
);
const marked = charted.filter(([kind]) => !/panels|record/.test(kind));

/** Where a page's main things are: its heading, its first chart, its first passage. */
async function places(page: Page): Promise<unknown[]> {
  const things = [page.locator("h1"), page.locator(".stage, figure"), page.locator(".quotation")];
  return Promise.all(things.map(async (thing) => (await thing.count()) > 0 && thing.first().boundingBox()));
}

/** Holds the scripts of a page back. @returns what lets them arrive */
async function delayScripts(page: Page): Promise<() => void> {
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await late;
    await route.continue();
  });
  return arrive;
}

test("Before the first touch no reading page asks for anything but its one or two small scripts, and a sheet for its code to scan", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => void (request.isNavigationRequest() || asked.push(new URL(request.url()).pathname)));
  for (const [kind, address] of Object.entries(kinds).filter(
    ([name]) => !/^the (explorer|check)|without a page/.test(name),
  )) {
    asked.length = 0;
    await page.goto(address, { waitUntil: "networkidle" });
    // A browser asks for the icon when it likes, also while the next page loads.
    const own = asked.filter((path) => !/\/icon\.png$|\/images\/qr\/exercise-/.test(path));
    expect(
      own.filter((path) => !/\/reading\/[^/]+\.js$/.test(path)),
      kind,
    ).toEqual([]);
    expect(own.length, kind).toBeLessThanOrEqual(2);
  }
});

test("The script of a page whose address asks for nothing changes nothing on it", async ({ page }) => {
  await page.addInitScript(() => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { attributeName, target } of records) {
        // The theme is set before anything is painted; the choice of a day shows itself, and what is shared names the address that serves it.
        if (attributeName !== "data-theme" && !(target as Element).closest?.(".as-of, .share"))
          changed.push(`${attributeName} of ${target.nodeName}`);
      }
    }).observe(document, { attributes: true, subtree: true });
  });
  // Where a day is chosen, the picture is set to it.
  for (const [kind, address] of marked.filter(([name]) => !/vintages|number's own/.test(name))) {
    await page.goto(address);
    const changed = await page.evaluate(() => (window as unknown as { changed: string[] }).changed);
    expect(changed, kind).toEqual([]);
  }
});

for (const [kind, address] of marked)
  test(`Nothing moves when ${kind} wakes`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address);
    await page.locator("a.mark").filter({ visible: true }).first().locator(".dot, .bar").scrollIntoViewIfNeeded();
    const asleep = await places(page);
    await wake(page);
    expect(await places(page)).toEqual(asleep);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

test("What needs React in the explorer is disabled until it is there, and a series can be had meanwhile", async ({
  page,
}) => {
  const arrive = await delayScripts(page);
  await page.goto("explore/", { waitUntil: "commit" });
  const search = page.getByRole("main").getByRole("searchbox");
  await expect(search).toBeDisabled();
  await expect(page.getByLabel("Indicator", { exact: true })).toBeDisabled();
  await expect(page.getByRole("link", { name: "Oil output by two definitions" })).toHaveAttribute("href", /series=/);
  await expect(page.getByRole("link", { name: /series as a plain list$/ })).toBeVisible();
  const group = page.locator("details.group").first();
  await group.locator("summary").click();

  arrive();
  await expect(search).toBeEnabled();
  await group.getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/series=/);
});
