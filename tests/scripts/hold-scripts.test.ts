import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { holdScripts, loader } from "../../scripts/hold-scripts.mjs";

const head = `<meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>
<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script>`;
const bootstrap = `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>`;
const body = `<p class='x'>Kept&nbsp;as it &#x27;stands&#x27;</p><script type="application/ld+json">{"@type":"Dataset"}</script>`;
const flight = `<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"x\\"\\n"])</script>`;
const chunk = `<script src="/_next/static/chunks/b.js" async=""></script>`;

const wakes = `<meta name="wake" content="touch"/>`;
const pageOf = (...parts: string[]) =>
  `<!DOCTYPE html><html lang="en"><head>${head}${wakes}</head><body>${parts.join("")}</body></html>`;
const page = pageOf(body, bootstrap, chunk, flight);

describe("a page that wakes", () => {
  const { html, wake } = holdScripts(page, "index.html");
  const $ = load(html);

  test("leaves one executable script, the same on every page", () => {
    expect(
      $("script:not([type])")
        .toArray()
        .map((script) => $(script).html()),
    ).toEqual([loader]);
  });

  test("takes out the preloads of scripts", () => {
    expect($("link[as=script]")).toHaveLength(0);
  });

  test("leaves everything else as it was, byte for byte", () => {
    expect(html).toContain(`<body>${body}<script data-keep>`);
    expect(html).toContain(`<head><meta charSet="utf-8"/>`);
  });

  test("names the wake file on the html element", () => {
    expect($("html").attr("data-wake")).toBe(`/${wake?.path}`);
    expect(wake?.path).toMatch(/^_next\/static\/wake\/[0-9a-f]{16}\.js$/);
  });

  test("puts the data before the chunks in the wake file", () => {
    const order = ["TURBOPACK", ".push([0])", '.push([1,"1:', "chunks/a.js", "chunks/b.js"].map((part) =>
      wake?.text.indexOf(part),
    );
    expect(order).toEqual([...order].sort((a = 0, b = 0) => a - b));
    expect(order).not.toContain(-1);
  });

  test("drops what only browsers without modules would load", () => {
    expect(wake?.text).not.toContain("old.js");
  });

  test("makes a wake file a browser can read", () => {
    expect(() => new Function(wake?.text ?? "")).not.toThrow();
  });

  test("gives a finished page back unchanged", () => {
    expect(holdScripts(html, "index.html")).toEqual({ html, wake: null });
  });

  test("keeps the base path in the address of the wake file", () => {
    const moved = holdScripts(page.replaceAll("/_next/", "/iran/_next/"), "index.html");
    expect(moved.html).toContain(`<html data-wake="/iran/${moved.wake?.path}"`);
  });

  test("leaves a script of ours that says data-keep", () => {
    const own = `<script data-keep="">document.title</script>`;
    expect(holdScripts(pageOf(own, bootstrap, chunk, flight), "index.html").html).toContain(own);
  });
});

describe("a page that does not say that it wakes", () => {
  const own = `<script data-keep="">document.title</script>`;
  const plain = pageOf(body, own, bootstrap, chunk, flight).replace(wakes, "");
  const { html, wake } = holdScripts(plain, "charts/oil/index.html");

  test("is left without any script of Next, and without a preload of one", () => {
    expect(html).toBe(
      plain
        .split(head)
        .join(`<meta charSet="utf-8"/>\n`)
        .replace(bootstrap + chunk + flight, ""),
    );
  });

  test("has no wake file and no loader", () => {
    expect(wake).toBeNull();
    expect(html).not.toContain("data-wake");
  });

  test("comes back unchanged the second time", () => {
    expect(holdScripts(html, "charts/oil/index.html")).toEqual({ html, wake: null });
  });
});

describe("what React would look for on waking", () => {
  const words = `<div hidden=""><!--$--><!--/$--></div><p class='x'>By <!-- -->the EIA<!-- -->, 2018</p>`;

  test("is taken out of a page that does not wake, and nothing else", () => {
    const plain = pageOf(words, bootstrap, chunk, flight).replace(wakes, "");
    expect(holdScripts(plain, "index.html").html).toContain("<body><p class='x'>By the EIA, 2018</p></body>");
  });

  test("is not in the names of a style either, which stays in its place", () => {
    const named = `<style data-precedence="next" data-href="/a.css">p{color:red}</style>`;
    const plain = pageOf(named, bootstrap, chunk, flight).replace(wakes, "");
    expect(holdScripts(plain, "index.html").html).toContain("<body><style>p{color:red}</style></body>");
  });

  test("stays on a page that wakes", () => {
    expect(holdScripts(pageOf(words, bootstrap, chunk, flight), "index.html").html).toContain(words);
  });
});

describe("a page it cannot vouch for", () => {
  test.each([
    [
      "an unknown inline script",
      pageOf("<script>self.__next_g.push(1)</script>", bootstrap, chunk, flight),
      /__next_g.*is not one/,
    ],
    [
      "an unknown external script",
      pageOf(`<script src="/x.js"></script>`, bootstrap, chunk, flight),
      /\/x\.js.*is not one/,
    ],
    [
      "content that a script reveals",
      pageOf(`<script>$RB=[];$RC("B:0","S:0")</script>`, bootstrap, chunk, flight),
      /Suspense/,
    ],
    ["no data", pageOf(bootstrap, chunk), /no flight script/],
    ["no bootstrap", pageOf(chunk, flight), /no bootstrap script/],
  ])("is refused by name: %s", (_, html, message) => {
    expect(() => holdScripts(html, "charts/oil/index.html")).toThrow(message);
    expect(() => holdScripts(html, "charts/oil/index.html")).toThrow("charts/oil/index.html");
  });
});
