import { load } from "cheerio";
import { here, kinds, pages } from "./published";
import { expect, missing, test } from "./quiet";

test("Every link on the site leads to a page, and every fragment to a place on it", async ({ request, baseURL }) => {
  const found = new Map<string, { status: number; ids: Set<string>; links: string[] }>();
  const origin = new URL(baseURL ?? "").origin;
  const queue = [...pages];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (found.has(address)) continue;
    const answer = await request.get(address);
    const isPage = (answer.headers()["content-type"] ?? "").startsWith("text/html");
    const $ = load(isPage ? await answer.text() : "");
    const at = new URL(address, baseURL).href;
    const ours = (href: string): boolean => new URL(href, at).origin === origin || href.includes("//localhost");
    const all = $("a[href], link[href]").toArray();
    const links = all.map((link) => $(link).attr("href") ?? "").filter(ours);
    found.set(address, {
      status: answer.status(),
      ids: new Set(
        $("[id]")
          .toArray()
          .map((one) => $(one).attr("id") ?? ""),
      ),
      links: links.map((href) => new URL(href, at)).map(({ href, hash }) => here(href) + hash),
    });
    queue.push(...(found.get(address)?.links ?? []).map((link) => link.split("#")[0] ?? ""));
  }
  expect([...found].filter(([, { status }]) => status !== 200).map(([address]) => address)).toEqual([]);

  const nowhere = [...found].flatMap(([address, { links }]) =>
    links.flatMap((link) => {
      const [target = "", fragment] = link.split("#");
      const there = !fragment || found.get(target)?.ids.has(decodeURIComponent(fragment));
      return there ? [] : `/${address} leads to /${link}`;
    }),
  );
  expect([...new Set(nowhere)]).toEqual([]);
  expect(found.size).toBeGreaterThan(pages.length);
});

test("Every page has its own title, a description, its canonical address, one first heading and ids that differ", async ({
  request,
}) => {
  const titles = new Map<string, string>();
  for (const address of pages)
    await test.step(`/${address}`, async () => {
      const $ = load(await (await request.get(address)).text());
      expect($("html").attr("lang")).toBe("en");
      expect($("h1").length).toBe(1);
      expect($("meta[name=description]").attr("content")?.length ?? 0).toBeGreaterThan(30);
      const canonical = $("link[rel=canonical]").attr("href") ?? "";
      expect(canonical).toMatch(/^https?:\/\//);
      expect(here(canonical)).toBe(address.replace(/^embed\/(?!collections)/, "charts/").replace(/^embed\//, ""));
      const ids = $("[id]")
        .toArray()
        .map((one) => $(one).attr("id"));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      if (address.startsWith("embed/")) return;
      const title = $("title").first().text();
      expect(titles.get(title), title).toBeUndefined();
      titles.set(title, address);
    });
});

for (const [kind, address] of Object.entries(kinds).filter(([name]) => name !== "an address without a page"))
  test(
    `${kind} stays quiet while it is looked at, pointed at and typed at`.replace(/^./, (first) => first.toUpperCase()),
    async ({ page }) => {
      await page.goto(address, { waitUntil: "networkidle" });
      for (const dot of (await page.locator("a.mark .dot").filter({ visible: true }).all()).slice(0, 2))
        await dot.hover({ force: true });
      await page.mouse.move(200, 200);
      for (const key of ["Tab", "Tab", "Tab", "Escape"]) await page.keyboard.press(key);
      await page.waitForLoadState("networkidle");
    },
  );

for (const address of ["nowhere/", "charts/no-such-chart/", "o/no-such-number/", "data/v1/none.csv", "a/b/c?o=x&y=%3C"])
  test(`There is no /${address}, and the page that says so leads on`, async ({ page, provoked }) => {
    provoked.push(missing);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Nothing at this address" })).toBeVisible();
    await page.getByRole("link", { name: "All charts" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Charts" })).toBeVisible();
  });

test("An address that leads nowhere shows what its last part finds", async ({ page, provoked }) => {
  provoked.push(missing);
  await page.goto("charts/oil-export/");
  await page.getByRole("link", { name: "Crude oil exports", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Crude oil exports");
});

for (const query of ["?o=", "?o=a~b&o=c", "?%00", "?view[]=1&__proto__=x", `?o=${"x".repeat(3000)}`])
  test(`The query ${query.slice(0, 24)} breaks neither a chart nor the front page`, async ({ page }) => {
    for (const [address, name] of [
      ["", "Iran indicators"],
      ["charts/oil-exports/", "Crude oil exports"],
    ] as const) {
      const answer = await page.goto(`${address}${query}`);
      expect(answer?.status()).toBe(200);
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1, name })).toBeAttached();
    }
  });
