import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { listFiles } from "../../scripts/files.mjs";
import { finish, inlineHashes, strip } from "../../scripts/finish.mjs";

const scripts = `<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([0])</script>`;
const pageOf = (content: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}<style>p{color:red}</style></head><body>${content}${scripts}</body></html>`;
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a page that does not hydrate", () => {
  const ours = `<script defer="" src="/reading/a.js"></script><script type="application/json">{"a":"<b>"}</script><script data-plain="">a()</script>`;

  test("keeps its markup, its style, its data and our scripts, and nothing of Next", () => {
    const head = `<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>`;
    const page = pageOf(`<p>One<!-- --> two</p><div hidden=""><!--$--><!--/$--></div>${ours}`, head);
    expect(strip(page)).toBe(
      `<!DOCTYPE html><html lang="en"><head><style>p{color:red}</style></head><body><p>One two</p>${ours}</body></html>`,
    );
  });

  test("is done with after the first time", () => {
    const once = strip(pageOf(`<p>Oil</p>${ours}`));
    expect(strip(once)).toBe(once);
  });
});

test("a page that says it hydrates comes back as it is", () => {
  const page = pageOf("<p>Explore</p>", `<meta name="hydrate" content="true"/>`);
  expect(strip(page)).toBe(page);
});

test("hashes are those of inline scripts and styles; blocks of data run nothing", () => {
  const page = `<script>a</script><script type="application/ld+json">{}</script><script src="/x.js"></script><style>b</style>`;
  expect(inlineHashes(page)).toEqual({ scripts: [sha256("a")], styles: [sha256("b")] });
});

describe("finish()", () => {
  let [out, stamps] = ["", ""];
  const settings = { basePath: "/iran", siteUrl: "https://example.org" };
  const read = (file: string) => readFileSync(join(out, file));
  function write(file: string, content: string) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }

  beforeEach(() => {
    vi.spyOn(console, "log").mockReturnValue(undefined);
    out = mkdtempSync(join(tmpdir(), "out-"));
    stamps = mkdtempSync(join(tmpdir(), "stamps-"));
    write("index.html", pageOf("<p>Home</p>"));
    write("charts/oil/index.html", pageOf("<p>Oil</p>".repeat(100)));
    write("explore/index.html", pageOf("<p>Explore</p>", `<meta name="hydrate" content="true"/>`));
    for (const file of ["index.txt", "charts/oil/__next._tree.txt", "404/index.html", "_not-found/index.html"])
      write(file, "");
    write("robots.txt", "User-agent: *");
  });

  test("removes what only Next's own navigation asks for, and nothing else", async () => {
    await finish({ out, stamps, settings });
    const files = (await listFiles(out)).filter((file) => !/\.(br|gz)$/.test(file));
    expect(files).toEqual(["_headers", "charts/oil/index.html", "explore/index.html", "index.html", "robots.txt"]);
  });

  test("notes of the build where it goes and which hashes its policy names", async () => {
    await finish({ out, stamps, settings });
    expect(JSON.parse(readFileSync(join(stamps, "site.json"), "utf8"))).toEqual({
      ...settings,
      scripts: [sha256("self.__next_f.push([0])")],
      styles: [sha256("p{color:red}")],
    });
  });

  test("packs every text twice, to the same bytes", async () => {
    await finish({ out, stamps, settings });
    expect(brotliDecompressSync(read("charts/oil/index.html.br"))).toEqual(read("charts/oil/index.html"));
    expect(gunzipSync(read("robots.txt.gz"))).toEqual(read("robots.txt"));
  });

  test("changes nothing the second time", async () => {
    const state = async () => (await listFiles(out)).map((file) => [file, read(file).toString("base64")]);
    await finish({ out, stamps, settings });
    const first = await state();
    await finish({ out, stamps, settings });
    expect(await state()).toEqual(first);
  });

  test("writes _headers last: without it the site is not whole", async () => {
    await finish({ out, stamps, settings });
    const times = (await listFiles(out)).map((file) => statSync(join(out, file)).mtimeMs);
    expect(statSync(join(out, "_headers")).mtimeMs).toBe(Math.max(...times));
  });

  test("refuses a style attribute, with its page", async () => {
    write("charts/gdp/index.html", pageOf(`<p class="a" style="color:red">GDP</p>`));
    await expect(finish({ out, stamps, settings })).rejects.toThrow(
      /^charts\/gdp\/index\.html: <p class="a" style="color:red"> .*Use a class/,
    );
  });
});
