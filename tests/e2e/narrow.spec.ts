import { kinds } from "./published";
import { expect, missing, test } from "./quiet";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("On a phone, no page moves sideways", async ({ page, provoked }) => {
  provoked.push(missing);
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(360);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => !element.closest(".scroller, pre, .sr, svg, .skip"))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect.soft(wide, kind).toEqual([]);
  }
});

test("On a phone, a tap on a number brings its mark into view and lights it", async ({ page }) => {
  await page.goto("charts/oil-exports/");
  await page.getByRole("region", { name: "Passages" }).getByRole("link", { name: "1.1 million" }).tap();
  const mark = page.locator('a.mark[data-o="irn-oil-exports-mid-2013-steinbock"] .dot').filter({ visible: true });
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveCSS("--lit", "1");
});

test("Whatever the width, each place for a chart shows one form of it", async ({ page }) => {
  for (const kind of ["the front page", "a chart over time", "an article with charts"] as const) {
    await page.goto(kinds[kind]);
    for (const width of [360, 600, 768, 860, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page
        .locator(".stage:has(> .form)")
        .filter({ visible: true })
        .evaluateAll((stages) =>
          stages.map((stage) => [...stage.querySelectorAll(".form")].filter((form) => form.clientHeight > 0).length),
        );
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown), `${kind} at ${width}`).toEqual(new Set([1]));
    }
  }
});

test("On paper, each place for a chart shows its medium form, and asks for no size of a container", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  for (const kind of ["the front page", "a chart over time", "an article with charts"] as const) {
    await page.goto(kinds[kind]);
    const stages = page.locator(".stage:has(> .form)");
    await expect(stages.first()).toHaveCSS("container-type", "normal");
    const forms = await stages
      .locator(".form")
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.className));
    expect(new Set(forms), kind).toEqual(new Set(["form medium"]));
  }
});
