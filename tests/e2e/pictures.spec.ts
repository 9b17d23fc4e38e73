import { textsIn } from "../../scripts/png-text.mjs";
import { charts, here } from "./published";
import { expect, test } from "./quiet";

test("Each chart can be taken along as a picture, light, dark and grey, with what has to be known inside", async ({
  page,
  request,
}) => {
  for (const { id, title } of charts)
    await test.step(id, async () => {
      await page.goto(`charts/${id}/`);
      const links = page.locator(".downloads a[href*='/images/']");
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(new Set(addresses).size).toBe(6);
      const seen = new Set<string>();
      for (const address of addresses) {
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        const body = await answer.body();
        seen.add(body.toString("base64"));
        if (address.endsWith(".png")) {
          expect(body.readUInt32BE(16)).toBe(1600);
          expect(textsIn(body)).toMatchObject({ Title: title, URL: expect.stringContaining(`/charts/${id}/`) });
          expect(textsIn(body).Source).toBeTruthy();
        } else {
          const svg = body.toString("utf8");
          expect(svg).toContain(`<title id="title">${title}</title>`);
          expect(svg).toMatch(/<desc id="desc">[^<]{40}/);
          expect(svg).toContain(`/charts/${id}/`);
          expect(svg).not.toMatch(/ (style|class)=|<style|<a[ >]|var\(--/);
        }
      }
      expect(seen.size).toBe(6);
    });
});

test("A picture opened by itself is a document that shows and names the chart", async ({ page }) => {
  await page.goto("images/gdp-growth.dark.svg");
  await expect(page.locator("svg")).toHaveAttribute("aria-labelledby", "title desc");
  const paper = await page
    .locator("rect")
    .first()
    .evaluate((rect) => getComputedStyle(rect).fill);
  expect(paper).not.toBe("rgb(0, 0, 0)");
  const dot = await page
    .locator("path[fill]")
    .last()
    .evaluate((path) => getComputedStyle(path).fill);
  expect(dot).not.toBe("rgb(0, 0, 0)");
});

test("A chart's picture is told as a photo to sites that ask for one (oEmbed)", async ({ request }) => {
  for (const { id } of charts) {
    const photo = (await (await request.get(`oembed/${id}.photo.json`)).json()) as Record<string, string>;
    expect(photo).toMatchObject({ version: "1.0", type: "photo", width: 1600, height: expect.any(Number) });
    expect(photo).not.toHaveProperty("html");
    const png = await (await request.get(here(photo.url ?? ""))).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([photo.width, photo.height]);
  }
});
