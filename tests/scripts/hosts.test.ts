import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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

test("in _headers every path falls under one rule, since rules that match add up", () => {
  const rules = printHeadersFile({ files, hashes })
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(rules).toEqual([
    "/_next/static/*",
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
