import { readFileSync, readdirSync } from "node:fs";
import { request as ask } from "node:http";
import { load } from "cheerio";
import { kinds } from "./published";
import { expect, missing, type Page, test } from "./quiet";

/** Addresses that no link of ours has: mistyped, cut, forged. Each gives its page, or says in words that there is none. */
const script = "<script>globalThis.ran=1</script><img src=x onerror=globalThis.ran=1>";
const forged = encodeURIComponent(script);
const queries: Record<string, string> = {
  "a name every object has": "?o=__proto__&series=constructor",
  markup: `?o=${forged}&view=${forged}`,
  "markup as it is": `?o=${script}`,
  "a year beyond all": "?from=99999999&to=-1",
  "null bytes": "?o=%00&series=%00~%00",
  "percent signs that encode nothing": "?o=%E0%A4%A&series=%zz&from=%",
  "keys twice": "?o=a&o=b&view=table&view=map&series=a&series=b",
  "digits of another script": "?from=۲۰۱۸&to=٢٠٢٠&o=irn-۲۰۱۸",
  "an override of direction": "?o=%E2%80%AEkcart&units=%E2%80%AE",
  "6,000 characters": `?series=${"a~".repeat(2_000)}&o=${"b".repeat(2_000)}`,
};
const everything = [
  `?o=__proto__&series=constructor~${forged}&view=${forged}&from=99999999&to=%00&cal=%zz&digits=۲&units=%E2%80%AE&o=b#n-__proto__`,
  `?%&&=&o=${script}&from=%E0%A4%A&series=${"a~".repeat(2_000)}#${script}`,
  "?view=table&view=vintages&o=a&o=b&to=1&from=SH1398M13#m-%zz%00",
];

async function expectWhole(page: Page, address: string): Promise<void> {
  await expect(page.locator("h1"), address).toHaveCount(1);
  await expect(page.locator("h1"), address).toHaveText(/\w/);
  expect((await page.locator("body").innerText()).length, address).toBeGreaterThan(40);
  expect(await page.evaluate(() => "ran" in globalThis || "polluted" in {}), address).toBe(false);
  // Pictures of ours are of addresses to scan.
  await expect(page.locator('img:not([src*="/images/qr/"])'), address).toHaveCount(0);
}

for (const [kind, path] of Object.entries(kinds).filter(([, path]) => path !== "nowhere/"))
  test(`${kind} stands whatever is asked of it`, async ({ page }) => {
    for (const query of everything) {
      await page.goto(`${path}${query}`, { waitUntil: "domcontentloaded" });
      await expectWhole(page, `${path}${query}`);
    }
  });

test("A chart names in a notice what it cannot show, shortly and as text", async ({ page }) => {
  for (const [name, query] of Object.entries(queries)) {
    await page.goto(`charts/oil-exports/${query}`);
    const notice = page.locator(".notice");
    await expect(notice, name).toContainText("The address asks for something this page does not have");
    expect((await notice.innerText()).length, name).toBeLessThan(600);
    await expect(notice.locator("*"), name).toHaveCount(0);
  }
});

/** Asks without the tidying that browsers and fetch do to an address. */
function answerTo(
  base: string,
  path: string,
): Promise<{ status: number; location: string; type: string; body: string }> {
  const { hostname, port, pathname } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path: `${pathname.replace(/\/$/, "")}${path}` }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => (body += part));
      answer.on("end", () => {
        const { location = "", "content-type": type = "" } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, location, type, body });
      });
    });
    sent.on("error", reject).end();
  });
}

const stems = [
  "/charts/oil-exports",
  "/articles/bolton-vs-zarif",
  "/o/irn-oil-exports-2010-steinbock",
  "/embed/oil-exports",
  "/explore",
];
const inside = [
  ...stems,
  "/data/v1/oil-exports.csv",
  "/data/v1/catalog.json",
  "/sitemap.xml",
  "/sitemaps/1.xml",
  "/icon.png",
];

test("An address without its last slash leads to the one with it, on this site and with its query", async ({
  baseURL,
}) => {
  for (const stem of stems) {
    const { status, location } = await answerTo(baseURL ?? "", `${stem}?o=__proto__`);
    expect([status, new URL(location, baseURL).origin], stem).toEqual([301, new URL(baseURL ?? "").origin]);
    expect(location).toMatch(/^\/(?!\/).*\/\?o=__proto__$/);
  }
});

test("A path that leads nowhere is answered in words", async ({ baseURL }) => {
  const wrong = [
    ...inside.flatMap((path) => [
      path.toUpperCase(),
      `${path}x`,
      `${path}/__proto__`,
      `${path}%20`,
      `${path};a=b`,
      `${path}~`,
      `${path}/1/`,
    ]),
    ...["/constructor/", "/__proto__/", "/charts/99999999/", "/charts/-1/", "/charts/%D9%A2/", "/charts/%E2%80%AE/"],
    ...["/sitemaps/0.xml", "/sitemaps/99.xml", "/sitemaps/one.xml", "/explore/series/99999/", "/data/v1/"],
    ...["/images/none.svg", "/oembed/none.json", "/data/v1/series/__proto__.json", `/${"a".repeat(4_000)}/`],
  ];
  for (const path of wrong) {
    const { status, type, body } = await answerTo(baseURL ?? "", path);
    expect(status, path).toBe(404);
    expect(type, path).toBe("text/html; charset=utf-8");
    expect(load(body)("h1").length, path).toBe(1);
  }
});

test("A path that no address has is refused in words, and shows nothing outside the site", async ({ baseURL }) => {
  const out = ["..", "%2e%2e", ".%2e", "..%2f..", "..%5c..", "%2e%2e%2f%2e%2e", "."];
  const wrong = [
    ...out.map((step) => `/${step}/package.json`),
    ...out.map((step) => `/data/v1/${step}/${step}/${step}/etc/passwd`),
    ...inside.flatMap((path) => [
      path.replace(/\/(?=[^/]*$)/, "//"),
      `${path}%00`,
      `${path}%zz`,
      `/${path}`,
      `${path}%`,
    ]),
    ...["//example.org/charts", "/%2f%2fexample.org/charts", "/\\example.org/charts", "/%5cexample.org", "/%E0%A4%A"],
  ];
  for (const path of wrong) {
    const { status, location, type, body } = await answerTo(baseURL ?? "", path);
    expect([status, location], path).toEqual([400, ""]);
    expect([type, body], path).toEqual(["text/plain; charset=utf-8", "This address is malformed.\n"]);
  }
});

test("An address that was never published shows the page that says so", async ({ page, provoked }) => {
  provoked.push(missing);
  for (const path of [
    "nowhere/",
    "charts/OIL-EXPORTS/",
    "o/__proto__/",
    "articles/%3Cscript%3E/",
    "embed/constructor/?o=a#b",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expectWhole(page, path);
  }
});

/** The names of a PNG's chunks, in order (PNG, third edition, 5.3): four bytes of length, four of name, the data, four of checksum. */
function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) names.push(png.toString("latin1", at + 4, at + 8));
  return names;
}

test("Every picture that the site publishes is a picture and nothing more", () => {
  const files = readdirSync("out", { recursive: true, encoding: "utf8" });
  const pictures = files.filter((name) => /\.(svg|png|jpe?g|gif|webp|ico)$/.test(name));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((name) => !/\.(svg|png)$/.test(name))).toEqual([]);
  for (const name of pictures.filter((one) => one.endsWith(".png")))
    expect(chunksOf(readFileSync(`out/${name}`)).join(" "), name).toMatch(/^IHDR( iTXt){0,3}( IDAT)+ IEND$/);
});

test("Every drawing that a page shows is a picture and nothing more", () => {
  const pages = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const drawings = pages.flatMap((file) => {
    const $ = load(readFileSync(`out/${file}`, "utf8"));
    return $("svg")
      .toArray()
      .map((svg) => ({ file, inside: $(svg).find("*").addBack() }));
  });
  expect(drawings.length).toBeGreaterThan(0);
  for (const { file, inside } of drawings) {
    expect(inside.filter("script, foreignObject, image, use, animate, set, iframe, style").length, file).toBe(0);
    const attributes = inside.toArray().flatMap((one) => Object.entries("attribs" in one ? one.attribs : {}));
    const named = (pattern: RegExp) => attributes.filter(([name]) => pattern.test(name));
    expect(named(/^on/i), file).toEqual([]);
    const base = process.env.BASE_PATH ?? "";
    const leads = named(/href$|^src$/).filter(
      ([, to]) =>
        !/^#[emn]-[a-z0-9-]+$/.test(
          to.replace(`${base}/timeline/`, "").replace(`${base}/o/`, "#n-").replace(/\/$/, ""),
        ),
    );
    expect(leads, file).toEqual([]);
    expect(
      attributes.filter(([, value]) => /url\(/.test(value)),
      file,
    ).toEqual([]);
  }
});
