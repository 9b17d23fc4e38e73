import { address, chart, chosen, now, nowTitle, then } from "./explorer-page";
import { expect, missing, test } from "./quiet";

test("A series that does not arrive says why and can be tried again by itself; the others stay", async ({
  page,
  provoked,
}) => {
  provoked.push(/ERR_FAILED/);
  let asked = 0;
  await page.route(`**/data/v1/series/${now}.json`, (route) => (asked++ < 2 ? route.abort() : route.continue()));
  await page.goto(address(then, now));
  const alert = chosen(page).getByRole("alert");
  await expect(alert).toContainText("The network did not answer.");
  await expect(chart(page)).toHaveAccessibleName(/: .*WDI July 2019/);
  await expect(chart(page)).not.toHaveAccessibleName(/2026/);
  expect(asked).toBe(2);
  await page.getByRole("button", { name: `Try again to fetch ${nowTitle}` }).click();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2019, WDI July 2026/);
  await expect(alert).toHaveCount(0);
});

for (const { name, answer, says } of [
  { name: "missing", answer: { status: 404, body: "" }, says: "The server answered with status 404." },
  { name: "not JSON", answer: { status: 200, body: "<html>" }, says: "The file does not have the documented shape." },
  {
    name: "of another shape",
    answer: { status: 200, body: '{"schemaVersion":"1.0.0"}' },
    says: "The file does not have the documented shape (at id).",
  },
])
  test(`A file that is ${name} is named as such`, async ({ page, provoked }) => {
    if (answer.status === 404) provoked.push(missing);
    await page.route(`**/data/v1/series/${now}.json`, (route) => route.fulfill(answer));
    await page.goto(address(now));
    await expect(chosen(page).getByRole("alert")).toContainText(says);
  });

test("What an address asks for in vain is named, and the rest is shown", async ({ page }) => {
  await page.goto(`${address("irn-gold", now)}&from=soon&o=irn-gold-2018`);
  await expect(page.getByText("from=soon cannot be read; series irn-gold does not exist")).toBeVisible();
  await expect(page.getByText("o=irn-gold-2018 is not a value of the series and range shown.")).toBeVisible();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
});

test("A file without a series that did not arrive says so and names it", async ({ page, provoked }) => {
  provoked.push(/ERR_FAILED/);
  await page.route(`**/data/v1/series/${now}.json`, (route) => route.abort());
  await page.goto(address(then, now));
  await expect(chosen(page).getByRole("alert")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV, \d+ rows, 1 series missing$/ }).click();
  expect((await download).suggestedFilename()).toBe("explore-incomplete.csv");
  await expect(page.getByText(`${nowTitle} is missing from it: The network did not answer.`)).toBeVisible();
});

test("A day that is none is named, and the rest is shown as known now", async ({ page }) => {
  await page.goto(`${address(now)}&as_of=2019-02-30`);
  await expect(page.getByText("as_of=2019-02-30 cannot be read: write a day such as 2020-01-23")).toBeVisible();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
});

test("Of more than forty series the first forty are shown", async ({ page }) => {
  const many = Array.from({ length: 44 }, (_, index) => `irn-none-${index}`);
  await page.goto(address(now, ...many));
  await expect(page.getByText("more than 40 series: it names 45, the first 40 are kept")).toBeVisible();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
});
