import { expect, test } from "vitest";
import { printHeadersFile } from "../../scripts/hosts.mjs";

const hashes = { scripts: ["'sha256-script'"], styles: ["'sha256-style'"] };
const files = [
  "404.html",
  "_next/static/chunks/a.js",
  "charts/oil/index.html",
  "data/index.html",
  "data/v1/oil.csv",
  "embed/oil/index.html",
  "index.html",
  "robots.txt",
];
const printed = (basePath = "") => printHeadersFile({ files, hashes, basePath });
const rules = printed()
  .split("\n")
  .filter((line) => line.startsWith("/"));

test("in _headers every path falls under one rule, since rules that match add up", () => {
  expect(rules).toEqual([
    ...[
      "/_next/static/chunks/*",
      "/_next/static/media/*",
      "/reading/*",
      "/data/v1/*",
      "/data/releases/*",
      "/oembed/*",
      "/images/*",
    ],
    ...["/embed/*", "/404.html", "/", "/charts/*", "/data/", "/robots.txt"],
  ]);
});

test("a host that always has TLS says so", () => {
  expect(printed().match(/Strict-Transport-Security/g)).toHaveLength(rules.length);
});

test("in _headers the rules stand below the base path", () => {
  expect(printed("/iran")).toContain("\n/iran/charts/*\n");
});
