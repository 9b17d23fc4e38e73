import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkHtml } from "../../scripts/check-html.mjs";
import { printFindings } from "../../scripts/check-report.mjs";
import { checkSite } from "../../scripts/check-site.mjs";

const site = "https://example.org/iran";

interface Parts {
  address?: string;
  head?: string;
  body?: string;
}

/** A page that keeps every promise, but for what a test puts in. */
const pageOf = (title: string, { address = "/", head = "", body = "" }: Parts = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="On ${title}."><link rel="canonical" href="${site}${address}">${head}</head>
<body><h1 id="main">${title}</h1><svg><title>Not a title of the page</title></svg>${body}</body></html>`;

const urls = (...addresses: string[]) =>
  `<urlset>${addresses.map((address) => `<url><loc>${site}${address}</loc></url>`).join("")}</urlset>`;

const whole: Record<string, string> = {
  "index.html": pageOf("Home", { body: `<a href="/iran/charts/oil/#main">Oil</a> <a href="#main">Up</a>` }),
  "404.html": `<!DOCTYPE html><html lang="en"><head><title>Nothing</title><meta name="robots" content="noindex"><meta name="description" content="Nothing."></head><body><h1>Nothing</h1><a href="/iran/">Home</a></body></html>`,
  "charts/oil/index.html": pageOf("Oil", {
    address: "/charts/oil/",
    head: `<link rel="alternate" type="text/csv" href="/iran/data/v1/oil.csv">`,
    body: `<a href="../../?o=x">Home</a> <a href="https://elsewhere.org/iran/none/">Elsewhere</a>`,
  }),
  "embed/oil/index.html": pageOf("Oil", {
    address: "/charts/oil/",
    body: `<textarea>&lt;iframe src=&quot;${site}/embed/oil/&quot; title=&quot;Oil&quot;></textarea>`,
  }),
  "explore/index.html": pageOf("Explore", { address: "/explore/" }),
  "data/v1/oil.csv": `id,url\r\noil-2018,${site}/charts/oil/?o=oil-2018\r\nb,"${site}/explore/?series=oil-a~oil-b"\r\n`,
  "data/v1/series/oil-a.json": JSON.stringify({ note: `See ${site}/charts/oil/.` }),
  "data/v1/series/oil-b.json": "{}",
  "_next/static/chunks/a.js": `load("static/chunks/b.js");load("/iran/_next/static/chunks/b.js")`,
  "_next/static/chunks/b.js": `const name="static"`,
  "robots.txt": `User-agent: *\nSitemap: ${site}/sitemap.xml\n`,
  "sitemap.xml": urls("/", "/charts/oil/", "/explore/"),
};

let folder = "";

function write(files: Record<string, string>) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** What is said about the whole site with some of its files replaced, or taken away. */
async function said(changed: Record<string, string | null>): Promise<string[]> {
  for (const [file, content] of Object.entries(changed)) {
    if (content === null) rmSync(join(folder, file));
    else write({ [file]: content });
  }
  const { findings } = await checkSite({ folder, origin: "https://example.org", base: "/iran" });
  return printFindings(findings).split("\n").filter(Boolean);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "out-"));
  write(whole);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a site that keeps its promises is let through", async () => {
  expect(await said({})).toEqual([]);
});

describe("links", () => {
  test.each([
    ["/iran/none/", "there is nothing at /iran/none/"],
    ["/iran/charts/oil", "/iran/charts/oil is sent on to the address with a slash"],
    ["/charts/oil/", "/charts/oil/ leads out of the folder /iran"],
    ["https://example.org/charts/oil/", "https://example.org/charts/oil/ leads out of the folder /iran"],
    ["/iran/%E0%A4%A", "/iran/%E0%A4%A is malformed"],
    ["#none", 'nothing on / has the id "none"'],
    ["/iran/charts/oil/#none", 'nothing on /charts/oil/ has the id "none"'],
    ["/iran/data/v1/oil.csv#main", 'nothing on /data/v1/oil.csv has the id "main"'],
    ["/iran/charts/oil/?o=none", 'picks out "none", which is not on the chart "oil"'],
    ["/iran/embed/oil/?o=none", 'picks out "none", which is not on the chart "oil"'],
    ["/iran/explore/?series=oil-a~none", 'names the series "none"'],
  ])("a page must not link to %s", async (href, wrong) => {
    const [finding, ...others] = await said({ "index.html": pageOf("Home", { body: `<a href="${href}">x</a>` }) });
    expect(finding).toContain(`index.html: <a href="${href}">: `);
    expect(finding).toContain(wrong);
    expect(others).toEqual([]);
  });

  test.each([
    "/iran/charts/oil/#:~:text=a,b",
    "/iran/charts/oil/#top",
    "#",
    "mailto:a@example.org",
    "data:,x",
    "https://example.org/elsewhere/",
    "https://example.org.uk/iran/none/",
  ])("%s is none of our business or all right", async (href) => {
    expect(await said({ "index.html": pageOf("Home", { body: `<a href="${href}">x</a>` }) })).toEqual([]);
  });

  test.each([
    [`<img src="/iran/none.png">`, "/iran/none.png"],
    [`<img srcset="/iran/robots.txt 1x, /iran/none.png 2x">`, "/iran/none.png"],
    [`<style>p{background:url("/iran/none.svg")}</style>`, "/iran/none.svg"],
    [`<svg><a xlink:href="/iran/none/"></a></svg>`, "/iran/none/"],
    [`<p>${site}/none/ is where it stood.</p>`, `${site}/none/`],
    [`<meta property="og:image" content="${site}/none.png">`, `${site}/none.png`],
  ])("an address may not lead nowhere wherever it stands in a page: %s", async (body, address) => {
    const [finding] = await said({ "index.html": pageOf("Home", { body }) });
    expect(finding).toContain(`there is nothing at ${address}. Mend the address, or publish what it leads to.`);
  });

  test("the 404 page stands at any address, so its links start at the root", async () => {
    const relative = whole["404.html"]?.replace("/iran/", "./") ?? "";
    expect((await said({ "404.html": relative })).join()).toContain("there is nothing at ./");
  });

  test("an alternate is of the type that it says", async () => {
    const head = `<link rel="alternate" type="application/json+oembed" href="/iran/data/v1/oil.csv">`;
    expect(await said({ "index.html": pageOf("Home", { head }) })).toEqual([
      expect.stringContaining("it says that /iran/data/v1/oil.csv is a .json file"),
    ]);
  });
});

describe("addresses in files", () => {
  test.each([
    ["data/v1/oil.csv", `id,url\r\na,${site}/none/\r\n`, "line 2"],
    ["data/v1/oil.csv", `id,url\r\na,${site}/charts/oil/?o=none,b\r\n`, "line 2"],
    ["data/v1/series/oil-b.json", `{\n"url":\n"${site}/none/"}`, "line 3"],
    ["feed.xml", `<link href="${site}/none/?a=1&amp;b=2"/>`, "line 1"],
    ["notes.txt", `${"x ".repeat(40_000)}\n${site}/none/.`, "line 2"],
    ["images/oil.svg", `<svg><a href="${site}/none/"/></svg>`, "line 1"],
    ["_next/static/chunks/a.js", `load("static/chunks/none.js")`, "its text"],
    ["_next/static/chunks/a.css", `a{background:url(none.png)}`, "url(none.png)"],
  ])("%s may not name what is not there: %s", async (file, content, place) => {
    const findings = await said({ [file]: content });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`${file}: ${place}: `);
    expect(findings[0]).toContain("none");
  });
});

describe("what a page says of itself", () => {
  const home = whole["index.html"] ?? "";
  test.each([
    [home.replace(` lang="en"`, ""), "<html>: the page does not say its language"],
    [home.replace(/<h1.*<\/h1>/, `<p id="main"></p>`), "<h1>: there is no first heading"],
    [home.replace("</body>", "<h1>Again</h1></body>"), "<h1>: there are 2 first heading"],
    [home.replace("<title>Home</title>", ""), "<title>: there is no title"],
    [home.replace("<title>Home</title>", "<title> </title>"), "<title>: the title is empty"],
    [home.replace("</head>", "<title>Again</title></head>"), "<title>: there are 2 title"],
    [
      home.replace("<title>Home</title>", "<title>Oil</title>"),
      '<title>: "Oil" is the title of charts/oil/index.html too',
    ],
    [home.replace(/<meta name="description".*?>/, ""), "there is no description"],
    [home.replace("On Home.", ""), "the description is empty"],
    [home.replace(/<link rel="canonical".*?>/, ""), 'there is no link rel="canonical"'],
    [
      home.replace(`${site}/"`, `/iran/"`),
      "the canonical address is /iran/, not the page's own https://example.org/iran/",
    ],
    [home.replace(`${site}/"`, `${site}/charts/oil/"`), "not the page's own"],
  ])("%#: $1", async (html, wrong) => {
    expect((await said({ "index.html": html })).join("\n")).toContain(wrong);
  });

  test("a page that is not to be listed names the page it stands for, which has to be there", async () => {
    const embed = whole["embed/oil/index.html"]?.replace(`${site}/charts/oil/`, `${site}/charts/none/`) ?? "";
    expect((await said({ "embed/oil/index.html": embed })).join()).toContain("there is nothing at");
  });
});

describe("the site map and robots.txt", () => {
  test.each([
    [urls("/", "/charts/oil/"), `${site}/explore/: the page is not in the site map`],
    [urls("/", "/charts/oil/", "/explore/", "/embed/oil/"), `${site}/embed/oil/: no page to be found`],
    [urls("/", "/charts/oil/", "/explore/", "/none/"), `${site}/none/: no page to be found`],
    [urls("/", "/charts/oil/", "/explore/", "/"), `${site}/: the page is in the site map twice`],
    [null, "sitemap.xml: the file: it is missing"],
  ])("%#: $1", async (map, wrong) => {
    expect((await said({ "sitemap.xml": map })).join("\n")).toContain(wrong);
  });

  test("an index of parts counts as the parts it names", async () => {
    const index = `<sitemapindex><sitemap><loc>${site}/sitemaps/1.xml</loc></sitemap></sitemapindex>`;
    expect(await said({ "sitemap.xml": index, "sitemaps/1.xml": whole["sitemap.xml"] ?? "" })).toEqual([]);
    expect(await said({ "sitemaps/1.xml": urls("/") })).toHaveLength(2);
  });

  test("robots.txt names the site map by its full address", async () => {
    const finding = `robots.txt: the file: it does not say "Sitemap: ${site}/sitemap.xml". Name the site map in app/robots.ts.`;
    expect(await said({ "robots.txt": "Sitemap: /sitemap.xml\n" })).toEqual([finding]);
    expect(await said({ "robots.txt": null })).toEqual([finding]);
  });
});

test("everything is said at once, and what is wrong in the same way on several pages is said once", async () => {
  const body = `<a href="/iran/none/">x</a>`;
  const findings = await said({
    "index.html": pageOf("Home", { body }),
    "explore/index.html": pageOf("Explore", { address: "/explore/", body }),
    "robots.txt": null,
  });
  expect(findings).toEqual([
    expect.stringMatching(/^explore\/index\.html \(and 1 more\): <a href="\/iran\/none\/">: /),
    expect.stringMatching(/^robots\.txt: /),
  ]);
});

test("a table that is wrong in every row is shown twenty rows of", async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `${index},${site}/none/${index}/`);
  const findings = await said({ "data/v1/oil.csv": rows.join("\r\n") });
  expect(findings).toHaveLength(21);
  expect(findings.at(-1)).toBe("data/v1/oil.csv: and 30 more like these.");
});

test("HTML that does not validate is named with its page, its place and the rule", async () => {
  write({ "index.html": pageOf("Home", { body: `<p><div id="main">x</div></p>` }) });
  const findings = await checkHtml(folder, ["index.html"]);
  expect(findings.map(({ wrong }) => wrong).join()).toContain('Duplicate ID "main"');
  expect(printFindings(findings)).toMatch(
    /^index\.html: html > body > p: .*\. Mend it in app\/, or say in scripts\/check-html\.mjs why/,
  );
});
