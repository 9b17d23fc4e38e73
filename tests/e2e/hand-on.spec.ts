import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { here } from "./published";
import { expect, test } from "./quiet";

const number = "irn-gdp-growth-sh1398-steinbock";

test("Each way of writing a citation is a field of its own, read on the day it is looked at", async ({ page }) => {
  await page.clock.setFixedTime("2027-09-05T12:00:00Z");
  await page.goto("charts/oil-exports/");
  await page.getByText("Cite this chart").click();
  for (const [way, day] of [
    ["MLA", "Accessed 5 Sept. 2027."],
    ["Chicago", "Accessed September 5, 2027."],
    ["BibTeX", "accessed 2027-09-05"],
    ["RIS", "Y2  - 2027/09/05"],
    ["CSL-JSON", '"accessed":{"date-parts":[[2027,9,5]]}'],
  ] as const)
    await expect(page.getByLabel(way, { exact: true })).toHaveValue(new RegExp(day.replace(/[.[\]{}]/g, "\\$&")));
  await expect(page.getByLabel("APA", { exact: true })).toHaveValue(/^Iran indicators\. \(\d{4}\)\. Crude oil exports/);
  await expect(page.getByLabel("Citation", { exact: true })).toHaveValue(/accessed 5 September 2027/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the citations of a number and of its sentence stand there and can be read by programs", async ({ page }) => {
    await page.goto(`o/${number}/`);
    for (const [what, author] of [
      ["this number", { literal: "Iran indicators" }],
      ["the sentence", { family: "Steinbock", given: "Dan" }],
    ] as const) {
      const fields = page.locator("details.cite").filter({ hasText: `Cite ${what}` });
      const text = await fields.getByLabel("CSL-JSON").inputValue();
      expect(new Cite(text).data[0]?.author).toEqual([author]);
      expect(new Cite(await fields.getByLabel("BibTeX").inputValue()).data[0]?.URL).toMatch(/^https?:/);
    }
    await expect(page.locator("meta[name=citation_author]")).toHaveAttribute("content", "Iran indicators");
    await expect(page.locator("meta[name=citation_publication_date]")).toHaveAttribute(
      "content",
      /^\d{4}\/\d\d\/\d\d$/,
    );
  });
});

test("The mark beside a passage copies the passage's address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("charts/oil-exports/");
  await page.getByRole("link", { name: "Link to this passage" }).first().click();
  await expect(page.getByText("Link copied").first()).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(here(address)).toMatch(/^articles\/perilous-iran-escalation\/$/);
  await page.goto(address);
  await expect(page.locator(":target blockquote").first()).toBeInViewport();
});

test("What is handed on follows what is seen: by mail, and by the device's own sheet", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, "share", { value: (what: unknown) => Promise.resolve(shared.push(what)) });
  });
  await page.goto("charts/oil-exports/?o=irn-oil-exports-2010-steinbock");
  const address = await page.getByLabel("Link", { exact: true }).inputValue();
  expect(address).toContain("?o=irn-oil-exports-2010-steinbock");
  const mail = await page.getByRole("link", { name: "Send by mail" }).getAttribute("href");
  expect(new URLSearchParams(mail?.split("?")[1]).get("body")).toBe(address);
  await page.getByRole("button", { name: "Share…" }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared[0]?.url)).toBe(address);
});

test("A number's page leads to a code to scan", async ({ page, request }) => {
  await page.goto(`o/${number}/`);
  const path = (await page.getByRole("link", { name: "QR code" }).getAttribute("href")) ?? "";
  const answer = await request.get(here(path));
  expect(answer.headers()["content-type"]).toBe("image/svg+xml");
  expect(await answer.text()).toMatch(/^<svg .*<path /);
});
