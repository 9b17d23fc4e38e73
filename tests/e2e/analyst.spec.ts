import { readFile } from "node:fs/promises";
import { elsewhere } from "./foreign";
import { cell, charts, fileRows, here, rowsOf } from "./published";
import { expect, test } from "./quiet";

test("The download of a chart is the file at its permanent address, and every line of it reads", async ({
  page,
  request,
}) => {
  await page.goto("charts/gdp-growth/");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "gdp-growth.csv" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("gdp-growth.csv");
  const text = await readFile(await saved.path(), "utf8");
  expect(text).toBe(await (await request.get("data/v1/gdp-growth.csv")).text());
  expect(text.startsWith("observation_id,series_id,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  for (const row of rowsOf(text)) expect(cell(row, "value")).toMatch(/^(-?\d+(\.\d+)?)?$/);
});

for (const [file, type] of [
  ["observations.csv", "text/csv; charset=utf-8; header=present"],
  ["catalog.json", "application/json; charset=utf-8"],
] as const)
  test(`${file} says what it is, and any site may read it`, async ({ page, request, baseURL }) => {
    const { headers } = await request.get(`data/v1/${file}`).then((answer) => ({ headers: answer.headers() }));
    expect(headers["content-type"]).toBe(type);
    expect(headers["access-control-allow-origin"]).toBe("*");
    await elsewhere("<h1>Somebody else’s</h1>", async (address) => {
      await page.goto(address);
      const size = await page.evaluate(
        async (url) => (await (await fetch(url)).text()).length,
        new URL(`data/v1/${file}`, baseURL).href,
      );
      expect(size).toBeGreaterThan(1000);
    });
  });

test("The data page names every chart's file, and each of its links answers", async ({ page, request, baseURL }) => {
  await page.goto("data/");
  const main = page.getByRole("main");
  for (const { id } of charts) await expect(main.getByRole("link", { name: `${id}.csv`, exact: true })).toBeVisible();
  const targets = await main
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = targets.filter((target) => target.startsWith(baseURL ?? ""));
  expect(own.length).toBeGreaterThan(charts.length);
  for (const target of own) expect((await request.get(target)).status(), target).toBe(200);
});

test("The data page explains every column of the files", async ({ page }) => {
  await page.goto("data/");
  const columns = Object.keys(fileRows("observations.csv")[0] ?? {});
  for (const column of columns) await expect(page.getByRole("term").getByText(column, { exact: true })).toBeVisible();
});

test("Every permanent address in the files answers", async ({ request }) => {
  const addresses = ["observations.csv", ...charts.map(({ id }) => `${id}.csv`)].flatMap((file) =>
    fileRows(file).map((row) => here(cell(row, "url"))),
  );
  const dead: string[] = [];
  for (const address of new Set(addresses)) {
    const answer = await request.head(address);
    if (answer.status() !== 200) dead.push(address);
  }
  expect(dead).toEqual([]);
});

test("The catalog's addresses answer", async ({ request }) => {
  for (const { url, csv } of charts) {
    expect((await request.get(here(url))).status(), url).toBe(200);
    expect((await request.get(here(csv))).status(), csv).toBe(200);
  }
});
