import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printCaddy, printCaddyPolicy } from "../../scripts/caddy.mjs";
import { headersOf, kinds } from "../../scripts/headers.mjs";
import { printHeadersFile, printNginx, printNginxPolicy } from "../../scripts/hosts.mjs";

const hashes = { scripts: ["'sha256-script'"], styles: ["'sha256-style'"] };
const files = [
  "404.html",
  "_headers",
  "_next/static/chunks/a.js",
  "charts/oil/index.html",
  "charts/oil/index.html.br",
  "data/index.html",
  "data/v1/oil.csv",
  "embed/oil/index.html",
  "index.html",
  "robots.txt",
];

test("deploy/nginx.conf is what `node scripts/deploy.mjs` writes", () => {
  expect(readFileSync("deploy/nginx.conf", "utf8")).toBe(printNginx());
});

test("the committed configuration names no hash, and the included one does", () => {
  expect(printNginx()).not.toContain("sha256");
  expect(printNginxPolicy(hashes)).toContain("script-src 'self' 'sha256-script'");
});

test("deploy/Caddyfile is what `node scripts/deploy.mjs` writes", () => {
  expect(readFileSync("deploy/Caddyfile", "utf8")).toBe(printCaddy());
});

test.each(Object.keys(kinds))("for Caddy a %s has the headers of the table, below the base path", (kind) => {
  const policy = printCaddyPolicy(hashes, "/iran");
  const block = policy.split("\n\n").find((one) => one.startsWith(`@${kind} `)) ?? "";
  const [matcher = "", , ...lines] = block.split("\n");
  expect(matcher.split(" ").slice(1)).toEqual([
    ...(kind === "page" ? ["not"] : []),
    "path",
    ...Object.entries(kinds)
      .filter(([name]) => kind === "page" || name === kind)
      .flatMap(([, { paths }]) => paths.map((path) => `/iran${path}`)),
  ]);
  expect(lines.slice(0, -1)).toEqual(
    Object.entries(headersOf(kind, hashes)).map(([name, value]) => `  ${name} "${value}"`),
  );
});

test("a host that always has TLS says so", () => {
  expect(printHeadersFile({ files, hashes }).match(/Strict-Transport-Security/g)).toHaveLength(12);
  expect(printCaddy()).toContain(
    '@secure protocol https\n  header @secure {\n    Strict-Transport-Security "max-age=31536000"',
  );
});

test("in _headers every path falls under one rule, since rules that match add up", () => {
  const rules = printHeadersFile({ files, hashes })
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(rules).toEqual([
    "/_next/static/chunks/*",
    "/_next/static/media/*",
    "/_next/static/wake/*",
    "/data/v1/*",
    "/oembed/*",
    "/images/*",
    "/embed/*",
    "/",
    "/404.html",
    "/charts/*",
    "/data/",
    "/robots.txt",
  ]);
});

test("in _headers the rules stand below the base path", () => {
  expect(printHeadersFile({ files, hashes, basePath: "/iran" })).toContain("\n/iran/charts/*\n");
});
