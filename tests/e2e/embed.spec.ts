import { setProviderList, extract } from "@extractus/oembed-extractor";
import readHead from "html-metadata";
import { unfurl } from "unfurl.js";
import urlMetadata from "url-metadata";
import { elsewhere } from "./foreign";
import { charts, citedOn, here } from "./published";
import { expect, type Page, test } from "./quiet";

const light = "rgb(251, 250, 247)";
const dark = "rgb(20, 20, 18)";

const frame = (src: string, attributes = ""): string => `<iframe title="A chart" src="${src}" ${attributes}></iframe>`;

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("One script gives many frames the height of what is in them, and follows when that changes", async ({
  page,
  baseURL,
}) => {
  const at = (id: string) => new URL(`embed/${id}/`, baseURL).href;
  const script = `<script src="${new URL("embed/resize.js", baseURL).href}" defer></script>`;
  const frames = [320, 480, 800].map((width) => frame(at("inflation"), `width="${width}" height="100"`));
  const strange = `<iframe title="Another" height="100" srcdoc="<script>parent.postMessage({'embed-height':900},'*')</script>"></iframe>`;
  await elsewhere(`${frames.join("")}${strange}${script}`, async (address) => {
    await page.goto(address);
    const fits = async (): Promise<void> => {
      for (const [at, one] of page.frames().slice(1, 4).entries()) {
        const height = await one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        await expect(page.locator("iframe").nth(at)).toHaveCSS("height", `${height}px`);
      }
    };
    await expect(page.locator("iframe").first()).not.toHaveCSS("height", "100px");
    await fits();
    await page.frameLocator("iframe").first().getByText("How to read the chart").click();
    await expect(async () => fits()).toPass();
    await expect(page.locator("iframe").last()).toHaveCSS("height", "100px");
  });
});

for (const { id, title } of charts)
  test(`${title}: the embed code is as tall as its content in a column of text`, async ({ page }) => {
    await page.goto(`charts/${id}/`);
    const code = await page.getByLabel("Embed code", { exact: true }).inputValue();
    const told = Number(/height="(\d+)"/.exec(code)?.[1]);
    const style = /height:([^"]+)"/.exec(code)?.[1] ?? "";
    await page.setViewportSize({ width: 600, height: 400 });
    await page.goto(`embed/${id}/`);
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(told).toBeGreaterThanOrEqual(height);
    expect(told).toBeLessThanOrEqual(height * 1.2);
    await page.setViewportSize({ width: 320, height: 400 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const inside = await page.evaluate(() => document.body.getBoundingClientRect().height);
    await page.setViewportSize({ width: 360, height: 640 });
    const onPhone = await page.evaluate((height) => {
      const frame = document.createElement("div");
      frame.style.height = height;
      document.body.append(frame);
      return frame.getBoundingClientRect().height;
    }, style);
    expect(onPhone, "on a phone").toBeGreaterThanOrEqual(inside);
    expect(onPhone, "on a phone").toBeLessThanOrEqual(inside * 1.25);
  });

test("A course page of another site with ten charts: each stands in its frame, in its colours, as tall as it is, on paper too", async ({
  page,
  baseURL,
  provoked,
}) => {
  provoked.push(/sandbox/);
  await page.emulateMedia({ colorScheme: "dark" });
  const kinds = [
    { sandbox: "", scripts: true },
    { sandbox: `sandbox="allow-scripts allow-popups"`, scripts: true },
    { sandbox: `sandbox=""`, scripts: false },
  ];
  const themes = ["", "?theme=dark", "?theme=auto"];
  const course = charts.slice(0, 10).map(({ id }, at) => {
    const { sandbox = "", scripts = true } = kinds[at % kinds.length] ?? {};
    const query = themes[at % 2 ? 1 : (at / 2) % 3] ?? "";
    return { src: new URL(`embed/${id}/${query}`, baseURL).href, sandbox, scripts, isDark: scripts && query !== "" };
  });
  expect(course).toHaveLength(10);
  const resize = `<script src="${new URL("embed/resize.js", baseURL).href}"></script>`;
  const html = course.map(({ src, sandbox }) => frame(src, `${sandbox} width="640" height="700"`)).join("") + resize;
  await elsewhere(html, async (address) => {
    await page.goto(address);
    for (const [at, { scripts, isDark, src }] of course.entries()) {
      const inside = page.frameLocator("iframe").nth(at);
      await expect(inside.getByRole("main"), src).toBeVisible();
      await expect(inside.locator("svg.drawing").filter({ visible: true }).first(), src).toBeVisible();
      await expect(inside.locator("body"), src).toHaveCSS("background-color", isDark ? dark : light);
      if (!scripts) continue;
      const height = await inside.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      await expect(page.locator("iframe").nth(at), src).toHaveCSS("height", `${height}px`);
    }
    await page.emulateMedia({ media: "print" });
    for (const [at, { src }] of course.entries())
      await expect(page.frameLocator("iframe").nth(at).getByRole("main"), src).toBeVisible();
  });
});

test("A mistyped embed says so in its frame, on another site too", async ({ page, baseURL, provoked }) => {
  provoked.push(/404/);
  await elsewhere(frame(new URL("embed/oil-export/", baseURL).href, `width="480" height="480"`), async (address) => {
    await page.goto(address);
    const inside = page.frameLocator("iframe");
    await expect(inside.getByRole("heading", { name: "Nothing at this address" })).toBeVisible();
    const popup = page.waitForEvent("popup");
    await inside.getByRole("link", { name: "All charts" }).click();
    expect((await popup).url()).toBe(new URL("charts/", baseURL).href);
  });
});

test("At 800 pixels the sentence stands beside its chart, in sight", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 480 });
  await page.goto("embed/oil-exports/");
  await expect(page.getByRole("blockquote").first().getByRole("link", { name: "1.1 million" })).toBeInViewport();
});

test("An embed is light, dark where its address says so, and as the system is where it says auto", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [query, colour] of [
    ["", light],
    ["?theme=light", light],
    ["?theme=dark", dark],
    ["?theme=DARK", dark],
    ["?theme=auto", dark],
    ["?theme=purple", light],
  ] as const) {
    await page.goto(`embed/oil-exports/${query}`);
    expect(await paper(page), query).toBe(colour);
  }
});

test("In a sandboxed frame without scripts the chart, its number and its sentence stand", async ({
  page,
  baseURL,
  provoked,
}) => {
  provoked.push(/sandbox/);
  await elsewhere(
    frame(new URL("embed/oil-exports/", baseURL).href, `sandbox="" width="320" height="900"`),
    async (address) => {
      await page.goto(address);
      const chart = page.frameLocator("iframe");
      await expect(chart.getByRole("group", { name: /^Crude oil exports/ })).toBeVisible();
      await expect(chart.getByRole("blockquote").first()).toBeVisible();
    },
  );
});

test("A consumer of oEmbed finds how to show a chart and a number from their pages", async ({ page, baseURL }) => {
  setProviderList([]);
  const number = citedOn("oil-exports")[0]?.id ?? "";
  for (const [path, frame] of [
    ["charts/oil-exports/", "embed/oil-exports/"],
    [`o/${number}/`, `embed/oil-exports/?o=${number}`],
  ] as const) {
    await page.goto(path);
    const link = page.locator("link[type='application/json+oembed']");
    const answer = new URL(here((await link.getAttribute("href")) ?? ""), baseURL).href;
    const html = `<link rel="alternate" type="application/json+oembed" href="${answer}">`;
    await elsewhere(html, async (address) => {
      const found = await extract(address);
      expect(found).toMatchObject({ type: "rich", version: "1.0", provider_name: "Iran indicators", width: 600 });
      expect(found.title).toContain("Crude oil exports");
      const src = /src="([^"]+)"/.exec(String("html" in found && found.html))?.[1] ?? "";
      expect(here(src) + new URL(src).search).toBe(frame);
    });
  }
});

test("Others read a pasted link: title, card, the frame that oEmbed offers, and what to cite", async ({
  request,
  baseURL,
}) => {
  const number = citedOn("oil-exports")[0]?.id ?? "";
  for (const path of ["charts/oil-exports/", `o/${number}/`]) {
    const html = await (await request.get(path)).text();
    const origin = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(html)?.[1] ?? "";
    await elsewhere(html.replaceAll(origin, new URL(baseURL ?? "").origin), async (address) => {
      const found = await unfurl(address);
      expect(found.open_graph.title).toMatch(/oil exports/i);
      expect(found.open_graph.site_name).toBe("Iran indicators");
      expect(found.open_graph.images?.[0]).toMatchObject({ width: 1200, height: 630 });
      expect(found.twitter_card.card).toBe("summary_large_image");
      expect(found.oEmbed).toMatchObject({ type: "rich", provider_name: "Iran indicators", width: 600 });
      const other = await urlMetadata(address, {
        requestFilteringAgentOptions: { allowPrivateIPAddress: true, allowMetaIPAddress: true },
      });
      expect(other["og:title"]).toMatch(/oil exports/i);
      expect(String(other["og:image"])).toMatch(/\/images\/cards\/[^/]+\.png$/);
      expect(other["twitter:card"]).toBe("summary_large_image");
      const { highwirePress } = await readHead(address);
      expect(highwirePress.title).toMatch(/oil exports/i);
      expect(String(highwirePress.author)).toMatch(/Iran indicators|Steinbock/);
      expect(highwirePress.publication_date ?? highwirePress.online_date).toMatch(/^20\d\d/);
    });
  }
});
