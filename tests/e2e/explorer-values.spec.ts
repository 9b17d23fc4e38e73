import { readFile } from "node:fs/promises";
import { cited, then, now, address, chart, chosen } from "./explorer-page";
import { cell, fileRows } from "./published";
import { expect, test } from "./quiet";
import { readCsv } from "#lib/csv";

test("The file is what the table shows, value by value", async ({ page }) => {
  await page.goto(`${address(cited, now)}&view=table&from=2015&to=2019`);
  const rows = page.getByRole("table").locator("tr[data-o]");
  await expect(rows.first()).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV, \d+ rows$/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("explore.csv");
  const lines = readCsv(await readFile(await file.path(), "utf8"));
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector("td.value");
      const shown = (cell?.textContent ?? "").replace("−", "-").replace(/[\s≈≥≤]/g, "");
      return [row.getAttribute("data-o"), cell?.querySelector("data")?.value ?? String(Number(shown))];
    }),
  );
  expect(lines.map(({ observation_id: id, value }) => [id, value])).toEqual(shown);
  expect(shown.length).toBeGreaterThan(5);
});

test("A single series comes out as it stands in the file of everything", async ({ page, request }) => {
  await page.goto(address(then));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const made = (await readFile(await (await download).path(), "utf8")).split("\r\n");
  const whole = (await (await request.get("data/v1/observations.csv")).text()).split("\r\n");
  expect(made[0]).toBe(whole[0]);
  expect(made.slice(1, -1)).toEqual(whole.filter((line) => line.split(",")[1] === then));
});

test("The range is typed as years or period codes, says what it cannot read, and takes no step in the history", async ({
  page,
}) => {
  await page.goto(address(now));
  await expect(chart(page)).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel("From", { exact: true }).fill("2019/20");
  await expect(chosen(page).getByRole("alert")).toContainText("“2019/20” is not a period");
  await expect(page.getByLabel("From", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("From", { exact: true }).fill("2018");
  await page.getByLabel("To", { exact: true }).fill("2016");
  await expect(chosen(page).getByRole("alert")).toHaveText(/ends \(2016\) before it begins \(2018\)/);
  await page.getByLabel("To", { exact: true }).fill("2020");
  await expect(chosen(page).getByRole("alert")).toHaveCount(0);
  await expect(page).toHaveURL(/&from=2018&to=2020$/);
  await expect(page.getByRole("button", { name: "Download CSV, 4 rows" })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("As known on a day later editions are gone, the sentence counts them and the file says the day", async ({
  page,
}) => {
  await page.goto(address(cited, then, now));
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
  await page.getByLabel("As known on").fill("2020-01-23");
  await expect(chart(page)).not.toHaveAccessibleName(/WDI July 2026/);
  await expect(page).toHaveURL(/&as_of=2020-01-23$/);
  await expect(
    chosen(page).getByText(/published later are left out. Nothing of WDI July 2026 was known/),
  ).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("explore-as-of-2020-01-23.csv");
  const lines = readCsv(await readFile(await file.path(), "utf8"));
  expect(lines.every(({ known_on: day, not_after: known }) => day === "2020-01-23" && (known ?? "") <= day)).toBe(true);
  await page.getByRole("button", { name: "Show what is known now" }).click();
  await expect(chart(page)).toHaveAccessibleName(/WDI July 2026/);
});

test("Values become changes with the published ones in the file, and an index of changes is refused with the reason", async ({
  page,
}) => {
  await page.goto(address("irn-fx-official-wdi"));
  await page.getByLabel("Values").selectOption("change");
  await expect(chart(page)).toHaveAccessibleName(/percent change on previous year/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download CSV/ }).click();
  const [, second] = readCsv(await readFile(await (await download).path(), "utf8"));
  expect(second?.transform).toBe("change");
  expect(Number(second?.value)).toBeGreaterThan(0);
  await page.goto(`${address(now)}&show=index&scale=log`);
  await expect(chosen(page).getByText(/^No index: WDI July 2026 is in changes.*No log scale/)).toBeVisible();
});

test("Two values give what is between them", async ({ page }) => {
  await page.goto(`${address(cited, now)}&o=irn-gdp-growth-2016-steinbock`);
  await page.getByRole("button", { name: "Compare with another value" }).click();
  await chart(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&o=irn-gdp-growth-2016-steinbock&with=/);
  await expect(chosen(page).getByText(/^From .* to .*: .* percentage points\.$/)).toBeVisible();
  await expect(chart(page).locator(".picked-ring")).toHaveCount(2);
});

test("The table is sorted by its columns and copied with a cell apart by tabs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${address(cited, now)}&view=table&from=2015&to=2019`);
  const table = page.getByRole("table");
  await table.getByRole("button", { name: "Value" }).click();
  await table.getByRole("button", { name: "Value" }).click();
  await expect(table.getByRole("columnheader", { name: "Value" })).toHaveAttribute("aria-sort", "descending");
  const values = await table.locator("tr[data-o] .value").allInnerTexts();
  const numbers = values.map((text) => Number(text.replace("−", "-").replace(/[^\d.-]/g, "")));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByRole("button", { name: "Copy table" }).click();
  await expect(page.getByText("The table was copied")).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines).toHaveLength(values.length + 1);
});

test("The chart is saved as a picture with its title, unit, sources and address", async ({ page }) => {
  await page.goto(address(cited, now));
  await expect(chart(page).locator(".dot").first()).toBeVisible();
  for (const kind of ["SVG", "PNG"]) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: `Picture, ${kind}` }).click();
    const bytes = await readFile(await (await download).path());
    if (kind === "PNG") {
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      continue;
    }
    const svg = bytes.toString();
    for (const part of ["percent change on previous year", "Sources: ", "/explore/?view=chart", "−8.7%"])
      expect(svg).toContain(part);
    expect(svg).not.toContain("class=");
  }
});

test("A button sets the range", async ({ page }) => {
  await page.goto(address(now));
  await page.getByRole("button", { name: "10 years" }).click();
  await expect(page).toHaveURL(/&from=20\d\d&to=20\d\d$/);
  await expect(page.getByRole("button", { name: "10 years" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test("The link to copy leaves nothing to defaults", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address(cited));
  await expect(chart(page)).toBeVisible();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("The link was copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?view=chart&series=${cited}&from=2012&to=2023`);
});

test("A value that is picked out is dated as exactly as its day of publication is known", async ({ page }) => {
  const row = fileRows("forecasts-2019-20.csv").find((one) => one.published_precision === "month") ?? {};
  const month = new Date(`${cell(row, "published")}-01`).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
  });
  await page.goto(`explore/?series=${cell(row, "series_id")}&o=${cell(row, "observation_id")}`);
  await expect(page.locator(".picked")).toContainText(`stated by ${cell(row, "stated_by")}, ${month}.`);
});
