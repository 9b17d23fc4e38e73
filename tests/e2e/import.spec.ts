import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { objections } from "./axe";
import { expect, type Locator, type Page, test } from "./quiet";
import { readCsv } from "#lib/csv";

const folder = "tests/fixtures/import";
const own = (page: Page): Locator => page.getByRole("region", { name: "Your own data" });
const chart = (page: Page): Locator => page.getByRole("application", { name: /^Chart: / });

async function open(page: Page, address = "explore/"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Add your own data" }).click();
  await expect(own(page).getByLabel("Choose a CSV or text file")).toBeVisible();
}

const choose = (page: Page, name: string): Promise<void> =>
  own(page).getByLabel("Choose a CSV or text file").setInputFiles(`${folder}/${name}`);

async function paste(page: Page, text: string): Promise<void> {
  await own(page).getByLabel("Or paste cells here").fill(text);
  await own(page).getByRole("button", { name: "Read what is pasted" }).click();
}

test("A file as a publisher writes it is on the chart without a click, marked as the reader's own, and can be undone", async ({
  page,
}) => {
  await open(page);
  await choose(page, "worldbank-indicator.csv");
  await expect(own(page).getByText("Three series stand on the chart.")).toBeVisible();
  await expect(chart(page)).toHaveAccessibleName(/Iran, Islamic Rep.: GDP gro… \(your data\)/);
  await expect(page.getByText("Your file: worldbank-indicator.csv").first()).toBeVisible();
  await expect(page.getByText("your data, not published here")).toBeVisible();
  await own(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Nothing is chosen yet.")).toBeVisible();
});

test("Nothing of a file leaves the page: no request, no address, no link", async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await paste(page, "Year,Secret\n2016,11\n2017,12\n2018,13.5\n");
  await expect(chart(page)).toBeVisible();
  await chart(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Secret; stated by Your file: Pasted cells/)).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  expect(asked.filter((one) => !/^GET \S+\/_next\/static\/\S+ $/.test(one))).toEqual([]);
  expect(asked.join(" ")).not.toMatch(/Secret|own-/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /^(The link was copied\. Your own data is not in it|This browser)/ }),
  ).not.toContainText("own-");
});

test("The download has the reader's values, marked as such, with formulas inert", async ({ page }) => {
  await open(page);
  await paste(page, "Year,=1+1\n2016,11.50\n2017,12.25\n");
  await expect(chart(page)).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV, 2 rows" }).click();
  const rows = readCsv(await readFile(await (await download).path(), "utf8"));
  expect(
    rows.map(({ kind, stated_by, series, period, value, source_id }) => [
      kind,
      stated_by,
      series,
      period,
      value,
      source_id,
    ]),
  ).toEqual([
    ["own", "Your file: Pasted cells", "'=1+1", "2016", "11.50", ""],
    ["own", "Your file: Pasted cells", "'=1+1", "2017", "12.25", ""],
  ]);
});

test("A file is dropped; bad rows are named by line and column, and the rest waits for a click", async ({ page }) => {
  await open(page);
  const text = readFileSync(`${folder}/hostile-mixed.csv`, "utf8");
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "mixed.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: data });
  const problems = own(page).getByRole("region", { name: "What could not be read" });
  await expect(problems.getByRole("listitem")).toHaveCount(4);
  await expect(problems).toContainText("Line 4, column 2 (Value A) “about 3” is not a number.");
  await expect(chart(page)).toHaveCount(0);
  await own(page).getByRole("button", { name: "Add to chart" }).click();
  await expect(chart(page)).toHaveAccessibleName(/Value A \(your data\), Value B/);
});

test("A decision is shown with its reason, and changing it reads the file anew", async ({ page }) => {
  await open(page);
  await choose(page, "excel-slashes-open.csv");
  const order = own(page).getByLabel("Order of dates");
  await expect(order).toHaveValue("dmy");
  await expect(own(page).getByText("Please check.")).toBeVisible();
  await expect(own(page).getByText("1 Feb 2018 – 5 Jun 2018, 3 values")).toBeVisible();
  await order.selectOption("mdy");
  await expect(own(page).getByLabel("Order of dates")).toHaveValue("mdy");
  await expect(own(page).getByText("You chose it.")).toBeVisible();
  await expect(order).toBeFocused();
  await expect(own(page).getByText("2 Jan 2018 – 6 May 2018, 3 values")).toBeVisible();
});

test("What cannot be read is refused in words, and another file can be chosen", async ({ page }) => {
  await open(page);
  await choose(page, "hostile-workbook.xlsx");
  await expect(own(page).getByRole("alert")).toContainText("The file is a workbook (XLSX) or a ZIP file, not CSV.");
  await choose(page, "fred-daily.csv");
  await expect(chart(page)).toBeVisible();
});

test("A long file shows how far it has come, and can be cancelled", async ({ page }) => {
  await open(page);
  const line = "2018-01-01,Series,1.5\n";
  const buffer = Buffer.from(`date,name,value\n${line.repeat(1_500_000)}`);
  await own(page)
    .getByLabel("Choose a CSV or text file")
    .setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer });
  await expect(own(page).getByRole("progressbar")).toBeVisible();
  await own(page).getByRole("button", { name: "Cancel" }).click();
  await expect(own(page).getByLabel("Choose a CSV or text file")).toBeVisible();
  await expect(own(page).getByRole("progressbar")).toHaveCount(0);
});

test("All of it works by keys alone, and axe finds nothing", async ({ page }) => {
  await page.goto("explore/");
  const opener = page.getByRole("button", { name: "Add your own data" });
  await expect(opener).toBeEnabled();
  await opener.focus();
  await page.keyboard.press("Enter");
  const box = own(page).getByLabel("Or paste cells here");
  await box.focus();
  await page.keyboard.type("Year,Oil\n2016,1\n2017,about\n2018,3\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(own(page).getByRole("listitem").first()).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await own(page).getByRole("button", { name: "Add to chart" }).focus();
  await page.keyboard.press("Enter");
  await expect(chart(page)).toBeVisible();
  expect(await objections(page)).toEqual([]);
});

test("At 320 pixels nothing moves sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await choose(page, "imf-weo.xls");
  await expect(chart(page).first()).toBeVisible();
  await own(page).getByText("How the file was read").click();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
});
