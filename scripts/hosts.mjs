import { headersOf, kindOf, kinds, secure } from "./headers.mjs";

/** @typedef {import("./headers.mjs").Hashes} Hashes */

const claimed = Object.values(kinds).flatMap(({ paths }) => paths);
const isShared = ({ headers }) => "Access-Control-Allow-Origin" in headers;
const shared = Object.values(kinds)
  .filter(isShared)
  .flatMap(({ paths }) => paths);
const prefix = (basePath, paths) => paths.map((path) => `${basePath}${path.slice(0, -1)}`);

/** The narrowest pattern that covers a page and nothing of another kind: its folder at the root, or itself. */
function pagePattern(address) {
  const folder = /^\/[^/]+\//.exec(address)?.[0];
  return folder && !claimed.some((pattern) => pattern.startsWith(folder)) ? `${folder}*` : address;
}

/** The patterns for the pages of a build, since _headers knows no "everything else". */
function pagePatterns(files) {
  const addresses = files
    .filter((file) => file !== "_headers")
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
  return [...new Set(addresses.filter((address) => kindOf(address) === "page").map(pagePattern))].sort();
}

/**
 * The _headers file of a build, as Netlify and Cloudflare Pages read it.
 * @param {{ files: string[], hashes: Hashes, basePath: string }} build
 */
export function printHeadersFile({ files, hashes, basePath }) {
  const blocks = Object.entries(kinds).flatMap(([name, { paths }]) => {
    const lines = Object.entries({ ...headersOf(name, hashes), ...secure }).map(([key, value]) => `  ${key}: ${value}`);
    return (name === "page" ? pagePatterns(files) : paths).map((path) => [basePath + path, ...lines].join("\n"));
  });
  return `${blocks.join("\n\n")}\n`;
}

/** An nginx map: the rows are the keys that differ from the default. */
function printMap(from, to, fallback, rows) {
  const lines = rows.filter(([, value]) => value !== fallback).map(([key, value]) => `  ${key} "${value}";`);
  return [`map ${from} ${to} {`, `  default "${fallback}";`, ...lines, "}"].join("\n");
}

/**
 * What deploy/nginx.conf includes of a build: its base path, the kind of each path, and the headers of each kind. An answer without a
 * file is of the kind of 404.html by then, so who may read it is told from the address as it was asked for.
 * @param {Hashes} hashes
 * @param {string} basePath
 */
export function printNginxPolicy(hashes, basePath) {
  const all = Object.fromEntries(Object.keys(kinds).map((name) => [name, headersOf(name, hashes)]));
  const names = [...new Set(Object.values(all).flatMap(Object.keys))].filter(
    (name) => name !== "Access-Control-Allow-Origin",
  );
  const variable = (name) => `$sent_${name.toLowerCase().replaceAll("-", "_")}`;
  const ofKind = (name) => Object.entries(all).map(([kind, headers]) => [kind, headers[name] ?? ""]);
  const kindRows = Object.entries(kinds).flatMap(([name, { paths }]) =>
    prefix(basePath, paths).map((path) => [`~^${path}`, name]),
  );
  const tls = Object.values(secure)[0];
  const maps = [
    printMap('""', "$base", basePath, []),
    printMap("$uri", "$kind", "page", kindRows),
    printMap(
      "$request_uri",
      "$sent_allow_origin",
      "",
      prefix(basePath, shared).map((path) => [`~^${path}`, "*"]),
    ),
    printMap('"$https $http_x_forwarded_proto"', "$sent_tls", "", [['"~^on |https$"', tls]]),
    ...names.map((name) => printMap("$kind", variable(name), all.page[name] ?? "", ofKind(name))),
  ];
  const added = [...names.map((name) => [name, variable(name)]), ["Access-Control-Allow-Origin", "$sent_allow_origin"]];
  const lines = [...added, [Object.keys(secure)[0], "$sent_tls"]].map(
    ([name, value]) => `add_header ${name} ${value} always;`,
  );
  return `${[...maps, lines.join("\n")].join("\n\n")}\n`;
}

/**
 * What deploy/Caddyfile imports of a build: the headers of each kind, and its 404 page.
 * @param {Hashes} hashes
 * @param {string} basePath
 */
export function printCaddyPolicy(hashes, basePath) {
  const at = (paths) => paths.map((path) => basePath + path).join(" ");
  const fields = (name) => Object.entries(headersOf(name, hashes)).map(([key, value]) => `  ${key} "${value}"`);
  const blocks = Object.entries(kinds).map(([name, { paths }]) => {
    const matcher = name === "page" ? `not path ${at(claimed)}` : `path ${at(paths)}`;
    return [`@${name} ${matcher}`, `header @${name} {`, ...fields(name), "}"].join("\n");
  });
  const missing = [
    "handle_errors {",
    ...["  @missing expression {http.error.status_code} == 404", `  rewrite @missing ${basePath}/404.html`],
    ...[
      "  header {",
      ...fields("missing").map((line) => `  ${line}`),
      `    Content-Type "text/html; charset=utf-8"`,
      "  }",
    ],
    ...["  file_server {", "    precompressed br gzip", "  }", "}"],
  ];
  return `${[...blocks, missing.join("\n")].join("\n\n")}\n`;
}
